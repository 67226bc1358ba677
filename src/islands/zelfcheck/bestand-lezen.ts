import { readInvulling, type GelezenInvulling } from '../../domain/lea-vve/zelfcheck-lezen.ts';
import { readYaml } from '../../lib/yaml.ts';
import { leaVveSchema } from '../../schemas/lea-vve.ts';

/** Largest file that is read, in characters; a full form is a tenth of it. */
const GRENS = 1_000_000;
const GEEN_GEMEENTE = 'niet-ingevuld';

const isBlok = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads a file back into a form.
 *
 * @param gemeente Slug for a file that leaves the gemeente to its folder.
 * @returns a Dutch line that says what is wrong when it is no such file.
 */
export function readBestand(tekst: string, gemeente: string | undefined): GelezenInvulling | string {
	if (tekst.length > GRENS)
		return 'Dit bestand is te groot voor een zelfcheck. Kies het bestand dat je hier hebt gedownload.';
	const { value, problemen, findRegel } = readYaml(tekst);
	const [probleem] = problemen;
	if (probleem) return `Dit bestand is niet te lezen. Regel ${probleem.regel}: ${probleem.tekst}`;
	if (!isBlok(value)) return 'Dit is geen bestand van de zelfcheck. Kies het bestand dat je hier hebt gedownload.';
	const gelezen = leaVveSchema.safeParse({ gemeente: gemeente ?? GEEN_GEMEENTE, ...value });
	const issue = gelezen.error?.issues[0];
	if (issue)
		return `Dit bestand past niet. Regel ${findRegel(issue.path)}, ${issue.path.join('.') || 'bestand'}: ${issue.message}`;
	if (!gelezen.data) return 'Dit bestand past niet.';
	const { invulling, nietOvergenomen } = readInvulling(gelezen.data);
	const { gemeente: slug, ...rest } = invulling;
	return { invulling: slug?.[0] === GEEN_GEMEENTE ? rest : invulling, nietOvergenomen };
}
