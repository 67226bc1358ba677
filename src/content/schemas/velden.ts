import { z } from 'zod';
import { isDag, isInBereik } from '../../shared/dag.ts';
import { isGezienAdres, isWebadres } from '../../shared/webadres.ts';

/** The browser reads with these schemas too, and the policy of every page forbids the code that Zod would make. */
z.config({ jitless: true });

/**
 * Building blocks every schema uses. The messages are for authors: what is wrong, how to repair it, an example.
 * They stand on the schema itself because Astro passes its own English error map, which only schema-level text survives.
 */

/** What an author typed, short enough for one line. */
const showInvoer = (input: unknown) => (typeof input === 'string' ? input : JSON.stringify(input)).slice(0, 60);

/** An object without room for misspelt fields. */
export function blok<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
	const known = Object.keys(shape).join(', ');
	return z.strictObject(shape, {
		error: (issue) =>
			issue.code === 'unrecognized_keys'
				? `onbekend veld ${issue.keys.map((key) => `"${key}"`).join(', ')}. Verbeter de spelling of haal het weg; hier mogen staan: ${known}.`
				: `hier hoort een blok met velden. Zet elk veld op een eigen regel: ${known}.`,
	});
}

/** A text that must be there and say something. */
export const tekst = (voorbeeld: string) =>
	z
		.string({
			error: ({ input }) =>
				`${input === undefined ? 'dit veld ontbreekt' : 'dit is geen tekst'}. Vul het in, bijvoorbeeld: ${voorbeeld}.`,
		})
		.trim()
		.min(1, `dit veld is leeg. Vul het in of haal de regel weg, bijvoorbeeld: ${voorbeeld}.`);

/** A permanent name in lower case: part of an address, an anchor or a stored answer. */
export const id = (voorbeeld: string) =>
	tekst(voorbeeld).regex(
		/^[a-z0-9]+(-[a-z0-9]+)*$/,
		`een id heeft alleen kleine letters, cijfers en streepjes, bijvoorbeeld: ${voorbeeld}.`,
	);

/** A reference to the id of another entry; that it exists is checked as a relation. */
export const verwijzing = (voorbeeld: string) => id(voorbeeld);

/** One value out of a fixed list. */
export const keuze = <const Values extends readonly [string, ...string[]]>(values: Values) =>
	z.enum(values, {
		error: ({ input }) =>
			`${input === undefined ? 'dit veld ontbreekt' : `"${showInvoer(input)}" kan hier niet`}. Kies uit: ${values.join(', ')}.`,
	});

/** A list with at least `minimum` items. */
export const lijst = <Item extends z.ZodType>(item: Item, voorbeeld: string, minimum = 1) =>
	z
		.array(item, {
			error: ({ input }) =>
				`${input === undefined ? 'dit veld ontbreekt' : 'hier hoort een lijst'}. Zet elk onderdeel op een regel met een streepje, bijvoorbeeld: ${voorbeeld}.`,
		})
		.min(minimum, `de lijst is te kort: er hoort minstens ${minimum} onderdeel in, bijvoorbeeld: ${voorbeeld}.`);

/** A list that may be left out. */
export const losseLijst = <Item extends z.ZodType>(item: Item, voorbeeld: string) =>
	lijst(item, voorbeeld, 0).default([]);

const BUITEN_BEREIK = 'dit jaar kan niet kloppen. Kies een jaar van 1800 tot en met 2099, bijvoorbeeld: 2026-11-21.';

/** A calendar day as `JJJJ-MM-DD`. MDX frontmatter hands over unquoted days as Date objects, YAML files as text. */
export const datum = z.preprocess(
	(value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
	tekst('2026-11-21')
		.regex(/^\d{4}-\d{2}-\d{2}$/, {
			error: 'schrijf de datum als jaar-maand-dag, bijvoorbeeld: 2026-11-21.',
			abort: true,
		})
		.refine(isDag, 'deze dag bestaat niet. Kijk maand en dag na, bijvoorbeeld: 2026-11-21.')
		.refine(isInBereik, BUITEN_BEREIK),
);

/** A moment as exact as the source gives it: a year, a month or a day. */
export const moment = z.preprocess(
	(value) =>
		value instanceof Date ? value.toISOString().slice(0, 10) : typeof value === 'number' ? String(value) : value,
	tekst('2024-10')
		.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, {
			error: 'schrijf een jaar, maand of dag, zo precies als de bron is, bijvoorbeeld: 2024, 2024-10 of 2024-10-01.',
			abort: true,
		})
		.refine(
			(tekst) => isDag(`${tekst}-01-01`.slice(0, 10)),
			'deze maand of dag bestaat niet. Kijk de datum na, bijvoorbeeld: 2024, 2024-10 of 2024-10-01.',
		)
		.refine(isInBereik, BUITEN_BEREIK),
);

const GEEN_WEBADRES =
	'dit is geen volledig webadres. Begin met https://, bijvoorbeeld: https://wetten.overheid.nl/BWBR0003420.';
/** A link to elsewhere. */
export const url = z.url(GEEN_WEBADRES).refine(isWebadres, GEEN_WEBADRES);
/** Where something was seen; the site links to it when it begins with https. */
export const gezienAdres = z.url(GEEN_WEBADRES).refine(isGezienAdres, GEEN_WEBADRES);

export const geheel = (voorbeeld: string) =>
	z.int({
		error: ({ input }) =>
			`${input === undefined ? 'dit veld ontbreekt' : `"${showInvoer(input)}" is geen heel getal`}. Schrijf een getal zonder punt of aanhalingstekens, bijvoorbeeld: ${voorbeeld}.`,
	});

/** More than there are people in the country: a digit too many, or a number that was meant in euros. */
export const MAXIMUM_AANTAL = 20_000_000;
export const TE_GROOT = 'dit getal kan niet kloppen: het is meer dan 20 miljoen. Kijk de cijfers na.';

export const jaNee = z.boolean({ error: 'schrijf true (ja) of false (nee), zonder aanhalingstekens.' });

/** Words without a subject: every document has them. */
const ZONDER_ONDERWERP =
	'aan als bij dan dat de deze die dit door een en er gemeente heeft het hoe in is jaar kan met naar niet of om onderwijs ook op over per raad school scholen te tot uit van voor wat wie wordt zijn'.split(
		' ',
	);

/** What to look for in the documents of a raad. All words must occur there: one is best, two is the most. */
export const raadswoorden = tekst('leerlingenvervoer')
	.regex(
		/^[\p{Ll}\d-]{2,}( [\p{Ll}\d-]{2,})?$/u,
		'schrijf een of twee woorden in kleine letters, zonder leestekens, bijvoorbeeld: leerlingenvervoer verordening.',
	)
	.refine(
		(woorden) => !woorden.split(' ').some((woord) => ZONDER_ONDERWERP.includes(woord)),
		`in bijna elk stuk van een raad staat dit woord. Kies een woord dat het onderwerp noemt, geen van: ${ZONDER_ONDERWERP.join(', ')}.`,
	);

/** CBS code of a gemeente; a string, because leading zeros count. */
export const cbsCode = tekst('GM0917').regex(
	/^GM\d{4}$/,
	'schrijf de CBS-code als GM met vier cijfers, bijvoorbeeld: GM0917.',
);

/** The twelve themes, in the order of the handbook; the slugs are permanent addresses. */
export const THEMAS = [
	'openbaar-onderwijs',
	'onderwijshuisvesting',
	'leerplicht',
	'passend-onderwijs',
	'praktijkonderwijs',
	'speciaal-onderwijs',
	'leerlingenvervoer',
	'lokale-educatieve-agenda',
	'onderwijskansen',
	'integrale-kindcentra',
	'middelbaar-beroepsonderwijs',
	'jeugdhulp-op-school',
] as const;
export const themaSlug = keuze(THEMAS);

/** `algemeen` holds what a raad can do on any theme (Gemeentewet); it has no theme page but `/instrumenten/`. */
export const THEMAS_EN_ALGEMEEN = [...THEMAS, 'algemeen'] as const;

/** Who has a duty or power, named as in the law. */
export const WIE = [
	'raad',
	'college',
	'burgemeester',
	'gemeente',
	'schoolbestuur',
	'school',
	'samenwerkingsverband',
	'kinderopvanghouder',
	'toezichthouder',
	'regiobestuur',
	'mbo-instelling',
	'ouders',
	'provincie',
	'rijk',
] as const;
export type Wie = (typeof WIE)[number];

/** One or more of `WIE`; a single name may be written without a dash. */
export const wie = z.preprocess((value) => (typeof value === 'string' ? [value] : value), lijst(keuze(WIE), 'college'));

/** How sure we are; see `docs/woordenlijst.md`. */
export const ZEKERHEDEN = ['geverifieerd', 'uit-bron', 'eigen-kennis'] as const;
export const zekerheid = keuze(ZEKERHEDEN);

/** A place in a source: which source, and where in it. */
export const vindplaats = blok({
	/** Id from content/bronnen/. */
	bron: verwijzing('handreiking-2021'),
	/** Paragraph, page or heading in that source. */
	plaats: tekst('paragraaf 3.1').optional(),
});
export type Vindplaats = z.infer<typeof vindplaats>;
