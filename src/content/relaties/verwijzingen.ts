import type { Vindplaats } from '../schemas/velden.ts';
import { findGelijkende } from '../../shared/gelijkend.ts';
import { formatVeld } from './inhoud.ts';
import type {
	Doel,
	Inhoud,
	Onderdeel,
	Onderdelen,
	ProbleemInBestand,
	Soort,
	SoortGegevens,
	VeldPad,
	Verwijzing,
} from './inhoud.ts';

const DOELEN: Record<Doel, { wat: string; waar: string }> = {
	taken: { wat: 'de taak', waar: 'content/taken/' },
	vragen: { wat: 'de vraag', waar: 'content/vragen/' },
	kalender: { wat: 'de datum', waar: 'content/kalender.yaml' },
	wetten: { wat: 'de wet', waar: 'content/wetten.yaml' },
	bronnen: { wat: 'de bron', waar: 'content/bronnen/' },
	begrippen: { wat: 'het begrip', waar: 'content/begrippen.yaml' },
	landelijk: { wat: 'het cijfer', waar: 'content/landelijk/' },
	register: { wat: 'de CBS-code', waar: 'content/register/gemeenten.csv' },
	slugs: { wat: 'de gemeente', waar: 'content/register/gemeenten.csv' },
};

/** One mention: the field, what it points at and the id in it. */
type Vermelding = readonly [veld: VeldPad, naar: Doel, id: string];

const inLijst = (ids: readonly string[] | undefined, naar: Doel, ...veld: VeldPad): Vermelding[] =>
	(ids ?? []).map((id, index) => [[...veld, index], naar, id]);

const naarBronnen = (plaatsen: readonly Vindplaats[] | undefined, ...veld: VeldPad): Vermelding[] =>
	(plaatsen ?? []).map(({ bron }, index) => [[...veld, index, 'bron'], 'bronnen', bron]);

const alsIngevuld = (id: string | undefined, naar: Doel, ...veld: VeldPad): Vermelding[] =>
	id === undefined ? [] : [[veld, naar, id]];

const naarBron = (plaats: Vindplaats | undefined) => alsIngevuld(plaats?.bron, 'bronnen', 'bron', 'bron');

/** Per kind every field that names another entry. A field is absent when the entry was rejected because of it. */
const VERMELDINGEN: { [Naam in Soort]?: (gegevens: Partial<SoortGegevens[Naam]>) => Vermelding[] } = {
	themas: (thema) => [
		...(thema.wieGaatWaarover ?? []).flatMap(({ taken }, rij) =>
			inLijst(taken, 'taken', 'wieGaatWaarover', rij, 'taken'),
		),
		...(['geld', 'regio', 'ouders'] as const).flatMap((veld) =>
			(thema[veld] ?? []).flatMap((regel, index) => [
				...inLijst(regel.taken, 'taken', veld, index, 'taken'),
				...naarBronnen(regel.bronnen, veld, index, 'bronnen'),
			]),
		),
		...naarBronnen(thema.bronnen, 'bronnen'),
	],
	praktijk: (voorbeeld) => [
		...inLijst(voorbeeld.gemeenten, 'register', 'gemeenten'),
		...inLijst(voorbeeld.taken, 'taken', 'taken'),
		...naarBronnen(voorbeeld.bronnen, 'bronnen'),
	],
	taken: (taak) => [
		...alsIngevuld(taak.grondslag?.wet, 'wetten', 'grondslag', 'wet'),
		...naarBronnen(taak.herkomst, 'herkomst'),
	],
	vragen: (vraag) => [...inLijst(vraag.taken, 'taken', 'taken'), ...naarBronnen(vraag.herkomst, 'herkomst')],
	inwonersvragen: ({ wieIsAanZet, watKanJij, bronnen }) => [
		...(wieIsAanZet ?? []).flatMap(({ taken }, index) => inLijst(taken, 'taken', 'wieIsAanZet', index, 'taken')),
		...inLijst(watKanJij?.vragen, 'vragen', 'watKanJij', 'vragen'),
		...inLijst(watKanJij?.taken, 'taken', 'watKanJij', 'taken'),
		...inLijst(watKanJij?.kalender, 'kalender', 'watKanJij', 'kalender'),
		...naarBronnen(bronnen, 'bronnen'),
	],
	gemeenten: (gemeente) => naarBronnen(gemeente.bronnen, 'bronnen'),
	leaVve: (opgave) => alsIngevuld(opgave.bron, 'bronnen', 'bron'),
	dossier: (stuk) => naarBron(stuk.bron),
	kolommen: (kolom) => [
		...alsIngevuld(kolom.bron, 'bronnen', 'bron'),
		...alsIngevuld(kolom.landelijk, 'landelijk', 'landelijk'),
		...(kolom.opmerkingen ?? []).flatMap(({ codes }, index) =>
			inLijst(codes, 'register', 'opmerkingen', index, 'codes'),
		),
	],
	raadszetels: ({ code }) => alsIngevuld(code, 'register', 'code'),
	herindelingen: (herindeling) => naarBronnen(herindeling.bronnen, 'bronnen'),
	raadsinformatie: ({ code }) => alsIngevuld(code, 'register', 'code'),
	landelijk: (cijfer) => naarBron(cijfer.bron),
	kalender: (datum) => [
		...alsIngevuld(datum.wet, 'wetten', 'wet'),
		...inLijst(datum.taken, 'taken', 'taken'),
		...inLijst(datum.bronnen, 'bronnen', 'bronnen'),
	],
	vraagbaak: (vraag) => [...inLijst(vraag.taken, 'taken', 'taken'), ...naarBron(vraag.bron)],
	instrumenten: (instrument) => inLijst(instrument.taken, 'taken', 'taken'),
	standpunten: (standpunt) => naarBron(standpunt.bron),
	correcties: (correctie) => [
		...inLijst(correctie.taken, 'taken', 'taken'),
		...inLijst(correctie.cijfers, 'landelijk', 'cijfers'),
		...alsIngevuld(correctie.gemeente, 'slugs', 'gemeente'),
	],
};

/** Accepted entries, and of rejected ones the fields that are right. */
function listLeesbaar<Naam extends Soort>(inhoud: Inhoud, soort: Naam): Onderdeel<Partial<SoortGegevens[Naam]>>[] {
	const onderdelen: Onderdelen = inhoud;
	const afgekeurd = inhoud.afgekeurd.flatMap(({ soort: vanSoort, id, pad, goedeVelden }) => {
		if (vanSoort !== soort || !goedeVelden) return [];
		return [{ id, pad, ...goedeVelden, gegevens: goedeVelden.gegevens as Partial<SoortGegevens[Naam]> }];
	});
	return [...onderdelen[soort], ...afgekeurd];
}

function listInSoort<Naam extends Soort>(inhoud: Inhoud, soort: Naam, list = VERMELDINGEN[soort]): Verwijzing[] {
	return listLeesbaar(inhoud, soort).flatMap(({ pad, gegevens, findRegel }) =>
		(list?.(gegevens) ?? []).map(([veld, naar, id]) => ({
			pad,
			// Only asked for what is wrong: to find the line of every mention takes most of the time of the check.
			get regel() {
				return findRegel(veld);
			},
			veld: formatVeld(veld),
			naar,
			id,
		})),
	);
}

/** Every mention of another entry: in fields, and in the components of MDX texts. */
export const listVerwijzingen = (inhoud: Inhoud): Verwijzing[] => [
	...(Object.keys(VERMELDINGEN) as Soort[]).flatMap((soort) => listInSoort(inhoud, soort)),
	...inhoud.verwijzingenInTekst,
];

/** Ids an entry may refer to. Rejected entries count: their own problem is reported at the entry itself. */
export function listBestaandeIds(inhoud: Inhoud, naar: Doel): Set<string> {
	const soort = naar === 'slugs' ? 'register' : naar;
	const ids =
		naar === 'slugs' ? inhoud.register.map(({ gegevens }) => gegevens.slug) : inhoud[soort].map(({ id }) => id);
	const afgekeurd = inhoud.afgekeurd.filter((onderdeel) => onderdeel.soort === soort).map(({ id }) => id);
	return new Set([...ids, ...afgekeurd]);
}

/** Every reference leads to an entry that exists. */
export function checkVerwijzingen(inhoud: Inhoud): ProbleemInBestand[] {
	const bestaand = new Map((Object.keys(DOELEN) as Doel[]).map((naar) => [naar, listBestaandeIds(inhoud, naar)]));
	// What is gone is often missed in many places.
	const gezocht = new Map<string, string | undefined>();
	return listVerwijzingen(inhoud).flatMap((verwijzing) => {
		const { naar, id } = verwijzing;
		const ids = bestaand.get(naar) ?? new Set();
		if (ids.has(id)) return [];
		const { pad, regel, veld } = verwijzing;
		const { wat, waar } = DOELEN[naar];
		const sleutel = `${naar} ${id}`;
		const gelijkende = gezocht.has(sleutel) ? gezocht.get(sleutel) : findGelijkende(id, ids);
		gezocht.set(sleutel, gelijkende);
		const voorbeeld = gelijkende === undefined ? '' : `, bijvoorbeeld: ${gelijkende}`;
		return [
			{ pad, regel, veld, tekst: `${wat} "${id}" bestaat niet. Verbeter de spelling of vul ${waar} aan${voorbeeld}.` },
		];
	});
}
