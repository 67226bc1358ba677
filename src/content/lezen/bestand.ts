import { z } from 'zod';
import { capitalise } from '../../shared/tekst.ts';
import { listPersoonsgegevens } from '../../shared/persoonsgegevens.ts';
import { formatVeld, listTeksten } from '../relaties/inhoud.ts';
import type { AfgekeurdOnderdeel, LinkInTekst, Onderdeel, VeldPad, Verwijzing } from '../relaties/inhoud.ts';
import { checkVeldUitPad, judgePad } from './pad.ts';
import { decodeBestand, readContentBestand, type RuweInvoer } from './reader.ts';
import { CONTENT_SOORTEN, type ContentSoort, type SoortNaam } from './soorten.ts';
import { checkMdx } from './mdx/check.ts';
import { checkHtmlInVeld, checkTekens } from './tekens.ts';
import type { Probleem } from './yaml.ts';

/** A file below content/. */
export interface ContentBestand {
	pad: string;
	/** Undefined when the disk would not give them. */
	bytes: Uint8Array | undefined;
	/** A symlink, pipe or other thing that is no file by itself. */
	isVerwijzing?: boolean;
}

/** What one file yields. */
export interface BestandControle {
	soort: SoortNaam | undefined;
	onderdelen: Onderdeel<unknown>[];
	afgekeurd: AfgekeurdOnderdeel[];
	verwijzingen: Verwijzing[];
	links: LinkInTekst[];
	problemen: Probleem[];
}

/** One slip in YAML can make every next line look wrong; after these the author repairs and runs again. */
const MAXIMUM_YAML = 3;

const SJABLOON = 'Kijk in content/_sjablonen/ wat hier hoort';
const NIET_TE_OPENEN: Probleem = {
	regel: 1,
	veld: 'bestand',
	tekst: 'dit bestand is niet te openen. Kijk of je het zelf kunt openen en of je er rechten op hebt.',
};
const VERWIJZING: Probleem = {
	regel: 1,
	veld: 'bestand',
	tekst:
		'dit is een verwijzing naar een andere plek (symlink) en geen gewoon bestand; de site leest haar niet. Haal haar weg en zet hier het bestand zelf neer.',
};

/** For the few schema checks without a text of their own, which would otherwise speak English. */
function formatSchemafout(issue: z.core.$ZodRawIssue): string {
	if (issue.code === 'unrecognized_keys') {
		const velden = issue.keys.map((key) => `"${key}"`).join(', ');
		return `onbekend veld ${velden}. Verbeter de spelling of haal het weg. ${SJABLOON}.`;
	}
	if (issue.input === undefined) return `dit veld ontbreekt. ${SJABLOON}.`;
	return `deze waarde kan hier niet. ${SJABLOON}.`;
}

/** A field with nothing behind its colon is not wrong but unfinished: the message says so, and how to go on. */
function explainLeeg(value: unknown, path: VeldPad, melding: string): string {
	const waarde = path.reduce<unknown>((deel, veld) => (deel as Record<PropertyKey, unknown> | null)?.[veld], value);
	if (waarde !== null) return melding;
	const hulp = /^[^.]+\. (.+)$/s.exec(melding)?.[1] ?? melding;
	// An example that ends with a sign of its own needs no second.
	return `vul in. ${capitalise(hulp.replace(/^Vul het in, /, '')).replace(/(?<=[.?!])\.$/, '')}`;
}

function toProbleem(soort: ContentSoort, invoer: RuweInvoer, issue: z.core.$ZodIssue): Probleem {
	const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
	const veld = formatVeld(path) || 'bestand';
	// A column that is missing or unknown is one mistake in the header, not one in every row.
	const isKop = soort.vorm === 'csv' && (issue.code === 'unrecognized_keys' || !(String(path[0]) in invoer.value));
	return { regel: isKop ? 1 : invoer.findRegel(path), veld, tekst: explainLeeg(invoer.value, path, issue.message) };
}

/** A field that is wrong in two ways is repaired once: the first message is the plainest. */
const listEerstePerVeld = (problemen: Probleem[]) =>
	problemen.filter(({ veld }, index) => problemen.findIndex((eerder) => eerder.veld === veld) === index);

/** The ids one line of a list or table gives. */
function listIdsInRegel(vorm: 'lijst' | 'csv', line: string): string[] {
	if (vorm === 'csv') return line.split(',', 2);
	const id = /^\s*(?:-\s+)?id:\s*["']?([a-z0-9_-]+)/.exec(line)?.[1];
	return id === undefined ? [] : [id];
}

/** Ids in a file that cannot be read, so that references to them are not called wrong as well. */
function guessAfgekeurd(soort: SoortNaam, pad: string, source: string): AfgekeurdOnderdeel[] {
	const { vorm } = CONTENT_SOORTEN[soort];
	if (vorm === 'lijst' || vorm === 'csv') {
		return source
			.split('\n')
			.flatMap((line, index) => listIdsInRegel(vorm, line).map((id) => ({ soort, id, pad, regel: index + 1 })));
	}
	const delen = pad.replace(/\.[^.]*$/, '').split('/');
	// themas/<id> and gemeenten/<id>/gemeente: the second part names the entry.
	return [{ soort, id: delen[1] ?? '', pad, regel: 1 }];
}

/** The fields of a rejected entry that are right by themselves. */
function pickGoedeVelden(schema: z.ZodType, value: Record<string, unknown>): Record<string, unknown> {
	if (!(schema instanceof z.ZodObject)) return {};
	const shape: Record<string, z.core.$ZodType> = schema.shape;
	return Object.fromEntries(
		Object.entries(shape).flatMap(([veld, deel]) => {
			const gelezen = z.safeParse(deel, value[veld]);
			return gelezen.success ? [[veld, gelezen.data]] : [];
		}),
	);
}

function rejectInvoer(soortNaam: SoortNaam, pad: string, { id, value, findRegel }: RuweInvoer): AfgekeurdOnderdeel[] {
	const soort: ContentSoort = CONTENT_SOORTEN[soortNaam];
	const ids = soort.vorm === 'csv' ? [id, String(value['slug'])] : [id];
	const goedeVelden = { gegevens: pickGoedeVelden(soort.schema, value), findRegel };
	return ids.map((naam) => ({ soort: soortNaam, id: naam, pad, regel: findRegel([]), goedeVelden }));
}

/** Checks one entry against its schema, and its text when it is MDX. */
function checkInvoer(soortNaam: SoortNaam, pad: string, invoer: RuweInvoer): Omit<BestandControle, 'soort'> {
	const soort: ContentSoort = CONTENT_SOORTEN[soortNaam];
	const { id, findRegel } = invoer;
	const { data: gegevens, error } = soort.schema.safeParse(invoer.inBouw ?? invoer.value, { error: formatSchemafout });
	const mdx = soort.vorm === 'mdx' ? checkMdx(invoer.tekst, invoer.tekstRegel) : undefined;
	const issues = error ? error.issues : [];
	const teksten = listTeksten(invoer.value);
	return {
		onderdelen: error ? [] : [{ id, pad, gegevens, findRegel }],
		afgekeurd: error ? rejectInvoer(soortNaam, pad, invoer) : [],
		verwijzingen: (mdx?.verwijzingen ?? []).map((verwijzing) => ({ ...verwijzing, pad })),
		links: (mdx?.links ?? []).map((link) => ({ ...link, pad })),
		problemen: [
			...listEerstePerVeld([
				...issues.map((issue) => toProbleem(soort, invoer, issue)),
				...teksten.flatMap(({ pad: veld, tekst }) => checkHtmlInVeld(formatVeld(veld), tekst, findRegel(veld))),
			]),
			...teksten.flatMap(({ pad: veld, tekst }) => checkTekens(tekst, findRegel(veld))),
			...(mdx?.problemen ?? []),
		],
	};
}

/** The same words on the same line help nobody twice. */
function listUnieke(problemen: Probleem[]): Probleem[] {
	const sleutels = new Set<string>();
	return problemen.filter(({ regel, veld, tekst }) => {
		const sleutel = `${regel} ${veld} ${tekst}`;
		return sleutels.has(sleutel) ? false : sleutels.add(sleutel);
	});
}

/** What the importer leaves where the author still has to write. */
const VRIJE_TEKST = /#\s*Vrije tekst aanwezig/;
const listOngeschreven = (source: string): Probleem[] =>
	source.split('\n').flatMap((line, index) =>
		VRIJE_TEKST.test(line)
			? [
					{
						regel: index + 1,
						veld: 'bestand',
						tekst:
							'hier moet je samenvatting nog komen. Schrijf haar in het veld dat erachter staat, en haal deze regel weg.',
					},
				]
			: [],
	);

/** What `npm run nieuw` leaves where the text of an MDX file belongs. */
const VUL_TEKST_IN = /\{\/\* Vul in:/;
const listOnafgemaakt = (source: string): Probleem[] =>
	source
		.split('\n')
		.flatMap((line, index) =>
			VUL_TEKST_IN.test(line)
				? [{ regel: index + 1, veld: 'tekst', tekst: 'vul in. Schrijf hier de tekst en haal deze regel weg.' }]
				: [],
		);

/** The one address a file may hold: the mailbox of the redactie, in content/uitgave.yaml. */
const withoutCorrecties = (source: string) => source.replace(/^(correcties:\s*)[^\s#]+@[^\s#]+/m, '$1');

function checkSource(soort: SoortNaam, pad: string, source: string): BestandControle {
	const { invoer, problemen } = readContentBestand(CONTENT_SOORTEN[soort], pad, source);
	const perInvoer = invoer.map((item) => checkInvoer(soort, pad, item));
	const isGelezen = perInvoer.length > 0;
	const tekens = checkTekens(source);
	// What stands in the file is found again in its fields, with a line that is less exact.
	const inVelden = perInvoer
		.flatMap((item) => item.problemen)
		.filter(({ veld }) => tekens.length === 0 || veld !== 'teken');
	return {
		soort,
		onderdelen: perInvoer.flatMap(({ onderdelen }) => onderdelen),
		afgekeurd: isGelezen ? perInvoer.flatMap(({ afgekeurd }) => afgekeurd) : guessAfgekeurd(soort, pad, source),
		verwijzingen: perInvoer.flatMap(({ verwijzingen }) => verwijzingen),
		links: perInvoer.flatMap(({ links }) => links),
		problemen: listUnieke([
			...listUnieke(problemen).slice(0, MAXIMUM_YAML),
			...tekens,
			...inVelden,
			...checkVeldUitPad(CONTENT_SOORTEN[soort], pad, source),
			...listOngeschreven(source),
			...listOnafgemaakt(source),
			...listPersoonsgegevens(soort === 'uitgave' ? withoutCorrecties(source) : source),
		]),
	};
}

/** A file without entries: it cannot be read, or lies where the loader does not look. */
export function rejectBestand(
	pad: string,
	soort: SoortNaam | undefined,
	source: string,
	probleem: Probleem,
): BestandControle {
	const afgekeurd = soort ? guessAfgekeurd(soort, pad, source) : [];
	return { soort, onderdelen: [], afgekeurd, verwijzingen: [], links: [], problemen: [probleem] };
}

/**
 * Checks one file by itself.
 *
 * @param paden Paths of all files, so that no advice overwrites one.
 */
export function checkBestand(
	{ pad, bytes, isVerwijzing }: ContentBestand,
	paden: ReadonlySet<string> = new Set(),
): BestandControle {
	const oordeel = judgePad(pad, paden);
	if (isVerwijzing) return rejectBestand(pad, oordeel.soort, '', VERWIJZING);
	const bestand = bytes ? decodeBestand(bytes) : { probleem: NIET_TE_OPENEN };
	const source = 'source' in bestand ? bestand.source : new TextDecoder().decode(bytes);
	if (!oordeel.gelezen) return rejectBestand(pad, oordeel.soort, source, oordeel.probleem);
	const { soort, probleem } = oordeel;
	if ('probleem' in bestand) return rejectBestand(pad, soort, source, bestand.probleem);
	const controle = checkSource(soort, pad, source);
	if (!probleem) return controle;
	// The name of the file is wrong: what follows from that name is no second mistake.
	const { veldUitPad }: ContentSoort = CONTENT_SOORTEN[soort];
	return { ...controle, problemen: [probleem, ...controle.problemen.filter(({ veld }) => veld !== veldUitPad)] };
}
