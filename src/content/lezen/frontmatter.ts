import { parseFrontmatter } from '@astrojs/markdown-remark';
import { isBlok } from '../../shared/blok.ts';
import type { VeldPad } from '../relaties/inhoud.ts';
import { formatVeld } from '../relaties/inhoud.ts';
import { readYaml, type GelezenYaml, type Probleem } from './yaml.ts';

const EINDE = /^(?:---|\+\+\+)/m;
const HIER_OP =
	'de site leest de velden tot deze regel, die met --- of +++ begint. Zet er iets voor, of haal haar weg; het blok eindigt met een regel --- en niets erachter.';
const ANDERS =
	'de site leest deze waarde anders dan zij er staat. Zet haar tussen aanhalingstekens, bijvoorbeeld: titel: "12:30".';

const isDagVan = (tekst: unknown, dag: Date) =>
	!Number.isNaN(dag.getTime()) && dag.toISOString() === `${String(tekst)}T00:00:00.000Z`;

/** A line of a list without a value, which has to be filled in anyway: Astro's reader takes what follows for a part of it. */
const heeftLegeRegel = (waarde: unknown): boolean =>
	Array.isArray(waarde)
		? waarde.some((deel) => deel === null || heeftLegeRegel(deel))
		: isBlok(waarde) && Object.values(waarde).some(heeftLegeRegel);

/** The ways to the values that Astro reads as something else; it makes a moment of a day, which the schemas know. */
function listAnders(hier: unknown, daar: unknown, pad: VeldPad = []): VeldPad[] {
	if (daar instanceof Date) return isDagVan(hier, daar) ? [] : [pad];
	if (heeftLegeRegel(hier)) return [];
	if (Array.isArray(hier) && Array.isArray(daar))
		return hier.length === daar.length
			? hier.flatMap((deel, index) => listAnders(deel, daar[index], [...pad, index]))
			: [pad];
	if (!isBlok(hier) || !isBlok(daar)) return Object.is(hier, daar) ? [] : [pad];
	const namen = new Set([...Object.keys(hier), ...Object.keys(daar)]);
	return [...namen].flatMap((naam) => listAnders(hier[naam], daar[naam], [...pad, naam]));
}

/** A moment in the place of a day, where Astro has one. */
function takeDagen(hier: unknown, daar: unknown): unknown {
	if (daar instanceof Date) return isDagVan(hier, daar) ? daar : hier;
	if (Array.isArray(hier) && Array.isArray(daar)) return hier.map((deel, index) => takeDagen(deel, daar[index]));
	if (!isBlok(hier) || !isBlok(daar)) return hier;
	return Object.fromEntries(Object.entries(hier).map(([naam, deel]) => [naam, takeDagen(deel, daar[naam])]));
}

/**
 * Reads the fields above an MDX text. Astro reads them again while building, with another reader: where the two differ the
 * author hears it here, and not from the build.
 *
 * @param blok What stands between the lines `---`.
 */
export function readFrontmatter(source: string, blok: string): GelezenYaml & { inBouw?: unknown } {
	const gelezen = readYaml(blok, 2);
	const stop = (regel: number, tekst: string): GelezenYaml => ({
		...gelezen,
		value: undefined,
		problemen: [{ regel, veld: 'YAML', tekst }],
	});
	const einde = EINDE.exec(blok);
	if (einde) return stop(blok.slice(0, einde.index).split('\n').length + 1, HIER_OP);
	if (gelezen.problemen.length > 0) return gelezen;
	try {
		const { frontmatter } = parseFrontmatter(source);
		const anders: Probleem[] = isBlok(gelezen.value)
			? listAnders(gelezen.value, frontmatter).map((pad) => ({
					regel: gelezen.findRegel(pad),
					veld: formatVeld(pad),
					tekst: ANDERS,
				}))
			: [];
		return { ...gelezen, problemen: anders, inBouw: takeDagen(gelezen.value, frontmatter) };
	} catch (error) {
		const regel = (error as { mark?: { line?: number } }).mark?.line ?? 0;
		return stop(
			regel + 1,
			'de site kan deze regel niet lezen. Zet de waarde tussen aanhalingstekens, bijvoorbeeld: titel: "Een titel".',
		);
	}
}
