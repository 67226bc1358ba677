import { isBlok } from '../../../shared/blok.ts';
import { readInvulling, type GelezenInvulling } from '../regels/lezen.ts';
import { readYaml } from '../../../content/lezen/yaml.ts';
import { leaVveSchema } from '../../../content/schemas/lea-vve.ts';

/** Largest file that is read, in bytes: more than a form with every text at its longest. */
const GRENS = 2_000_000;
const TE_GROOT = 'Dit bestand is te groot voor een zelfcheck. Kies het bestand dat je hier hebt gedownload.';
const GEEN_ZELFCHECK = 'Dit is geen bestand van de zelfcheck. Kies het bestand dat je hier hebt gedownload.';
const GEEN_GEMEENTE = 'niet-ingevuld';

/** Whether a text is, or once was, a file of the self-check: only then does a line number help. */
const isZelfcheck = (tekst: string) =>
	/^\uFEFF?# Zelfcheck LEA\/vve/.test(tekst) ||
	['jaar', 'onderwerpen'].every((veld) => tekst.match(`(?:^|\n)${veld}:`));

/**
 * Reads the text of a file back into a form.
 *
 * @param gemeente Slug for a file that leaves the gemeente to its folder.
 * @returns a Dutch line that says what is wrong when it is no such file.
 */
export function readBestand(tekst: string, gemeente: string | undefined): GelezenInvulling | string {
	if (!isZelfcheck(tekst)) return GEEN_ZELFCHECK;
	const { value, problemen, findRegel } = readYaml(tekst);
	const [probleem] = problemen;
	if (probleem)
		return `Dit bestand van de zelfcheck is beschadigd: rond regel ${probleem.regel} is het niet te lezen. Kies een eerdere kopie, of maak de regel zoals hij bij het downloaden was.`;
	if (!isBlok(value)) return GEEN_ZELFCHECK;
	const gelezen = leaVveSchema.safeParse({ gemeente: gemeente ?? GEEN_GEMEENTE, ...value });
	const issue = gelezen.error?.issues[0];
	if (issue)
		return `Dit bestand past niet. Regel ${findRegel(issue.path)}, ${issue.path.join('.') || 'bestand'}: ${issue.message}`;
	if (!gelezen.data) return 'Dit bestand past niet.';
	const { invulling, nietOvergenomen } = readInvulling(gelezen.data);
	const { gemeente: slug, ...rest } = invulling;
	return { invulling: slug?.[0] === GEEN_GEMEENTE ? rest : invulling, nietOvergenomen };
}

/** Reads a file that someone chose. What is too big is not even read. */
export const openBestand = async (bestand: Blob, gemeente: string | undefined): Promise<GelezenInvulling | string> =>
	bestand.size > GRENS ? TE_GROOT : readBestand(await bestand.text(), gemeente);
