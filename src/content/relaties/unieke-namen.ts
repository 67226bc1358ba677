import { formatSlug } from '../../shared/slug.ts';
import { comparePlaats, formatVeld } from './inhoud.ts';
import type { Inhoud, Onderdeel, ProbleemInBestand, Soort, VeldPad } from './inhoud.ts';

/** A name that may stand only once, and where it stands. */
interface Naam {
	naam: string;
	/** Entry the name belongs to: the same name twice in one entry is no clash. */
	van: unknown;
	pad: string;
	regel: number;
	veld: string;
}

/** Kinds whose id is typed by the author; other ids are file names, which the disk keeps unique. */
const SOORTEN_MET_ID = [
	'taken',
	'vragen',
	'inwonersvragen',
	'dossier',
	'kolommen',
	'herindelingen',
	'landelijk',
	'bronnen',
	'wetten',
	'begrippen',
	'kalender',
	'vraagbaak',
	'instrumenten',
	'standpunten',
	'correcties',
	'zoektaal',
] as const satisfies Soort[];

const naamVan = (onderdeel: Onderdeel<unknown>, veld: VeldPad, naam: string): Naam => ({
	naam,
	van: onderdeel,
	pad: onderdeel.pad,
	// Only asked where two names clash.
	get regel() {
		return onderdeel.findRegel(veld);
	},
	veld: formatVeld(veld),
});

function checkUniek(alle: Naam[], hulp: string): ProbleemInBestand[] {
	const gelijke = Map.groupBy(alle, ({ naam }) => formatSlug(naam)).values();
	return [...gelijke].flatMap((namen) => {
		const [eerste, ...andere] = namen.length > 1 ? namen.toSorted(comparePlaats) : [];
		return andere.flatMap(({ naam, van, pad, regel, veld }) =>
			eerste === undefined || van === eerste.van
				? []
				: [{ pad, regel, veld, tekst: `"${naam}" staat ook in content/${eerste.pad}:${eerste.regel}. ${hulp}` }],
		);
	});
}

/** An id stands for one entry within its kind, over all files of that kind. */
export const checkUniekeIds = (inhoud: Inhoud): ProbleemInBestand[] =>
	SOORTEN_MET_ID.flatMap((soort) => {
		// The reader names an entry without an id by its place: #3.
		const afgekeurd = inhoud.afgekeurd.filter(
			(onderdeel) => onderdeel.soort === soort && !onderdeel.id.startsWith('#'),
		);
		return checkUniek(
			[
				...inhoud[soort].map((onderdeel) => naamVan(onderdeel, ['id'], onderdeel.id)),
				...afgekeurd.map((onderdeel) => ({ ...onderdeel, naam: onderdeel.id, van: onderdeel, veld: 'id' })),
			],
			'Een id is van één onderdeel; geef een van de twee een ander id, bijvoorbeeld met een woord erachter.',
		);
	});

export const checkUniekeCodes = (inhoud: Inhoud): ProbleemInBestand[] =>
	checkUniek(
		inhoud.register.map((rij) => naamVan(rij, ['code'], rij.gegevens.code)),
		'Elke gemeente heeft één rij; haal er een weg of verbeter de code, bijvoorbeeld: GM0917.',
	);

/** Readers, also those with a screen reader, tell pages apart by their title. */
export const checkUniekeTitels = (inhoud: Inhoud): ProbleemInBestand[] =>
	checkUniek(
		[...inhoud.themas, ...inhoud.praktijk].map((pagina) => naamVan(pagina, ['titel'], pagina.gegevens.titel)),
		'Geef elke pagina een eigen titel, bijvoorbeeld met de plaats of het jaar erin.',
	);

export const checkUniekeTermen = (inhoud: Inhoud): ProbleemInBestand[] =>
	checkUniek(
		inhoud.begrippen.map((begrip) => naamVan(begrip, ['term'], begrip.gegevens.term)),
		'Voeg de twee begrippen samen of maak de term preciezer, bijvoorbeeld: zorgplicht (passend onderwijs).',
	);

/** The same words lead to one answer. */
export const checkUniekeInwonersvragen = (inhoud: Inhoud): ProbleemInBestand[] =>
	checkUniek(
		inhoud.inwonersvragen.flatMap((vraag) => [
			naamVan(vraag, ['zegt'], vraag.gegevens.zegt),
			...vraag.gegevens.ook.map((woorden, index) => naamVan(vraag, ['ook', index], woorden)),
		]),
		'Wat een inwoner zegt leidt naar één antwoord; voeg de twee samen of maak de zin preciezer.',
	);

/** A name, alias or slug leads to one gemeente. */
export const checkUniekeGemeentenamen = (inhoud: Inhoud): ProbleemInBestand[] =>
	checkUniek(
		inhoud.register.flatMap((rij) => [
			naamVan(rij, ['slug'], rij.gegevens.slug),
			naamVan(rij, ['naam'], rij.gegevens.naam),
			...rij.gegevens.aliassen.map((alias) => naamVan(rij, ['aliassen'], alias)),
		]),
		'Een naam leidt naar één gemeente; maak hem preciezer of haal de alias weg, bijvoorbeeld: Bergen (Limburg).',
	);
