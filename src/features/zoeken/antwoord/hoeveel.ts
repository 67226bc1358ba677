import { formatEuro } from '../../../shared/euro.ts';
import {
	formatAantalKinderen,
	formatGetal,
	isKindertelling,
	type OpenAantal,
} from '../../../shared/klein-aantal/aantal.ts';
import { formatSlug } from '../../../shared/slug.ts';
import { foldTekst } from '../../../shared/tekst.ts';
import type { Kolomnaam, VergelijkGemeente } from '../../vergelijken/index.ts';
import type { Antwoord } from './antwoordvorm.ts';
import type { Antwoordenboek } from './boek.ts';

/** A question for a figure of one gemeente: what is counted, and the place as it was typed ('' for the reader's own). */
export interface Hoeveelvraag {
	kolom: Kolomnaam;
	plaats: string;
}

type Kenmerk =
	| 'inwoner'
	| 'jong'
	| 'leerling'
	| 'school'
	| 'bo'
	| 'sbo'
	| 'vo'
	| 'so'
	| 'zetel'
	| 'gebouw'
	| 'beleid'
	| 'jeugdhulp'
	| 'begroot'
	| 'besteed';
/** Words for what is counted, the longer first. */
const KENMERKEN: [RegExp, Kenmerk[]][] = [
	[
		/\b(?:jonger dan|tot|onder de) (?:15|vijftien)(?: jaar)?\b|\b(?:van )?0 tot (?:en met 14|15)(?: jaar)?\b/g,
		['jong'],
	],
	[/\b(?:raads)?zetels\b/g, ['zetel']],
	[/\bschoolgebouwen\b|\bonderwijshuisvesting\b/g, ['gebouw']],
	[/\bonderwijsbeleid(?: en leerlingzaken)?\b/g, ['beleid']],
	[/\bjeugd(?:hulp|zorg)\b/g, ['jeugdhulp']],
	[/\bbegroot\b|\bbegroten\b/g, ['begroot']],
	[/\b(?:geeft|gaf|gegeven)\b|\buitgegeven\b|\bbesteedt?\b/g, ['besteed']],
	[/\bspeciaal basis ?onderwijs\b|\bspeciale basis ?school\b|\bsbo\b/g, ['sbo']],
	[/\bspeciale basisscholen\b/g, ['sbo', 'school']],
	[/\b(?:voortgezet )?speciaal onderwijs\b|\b(?:so|vso)\b/g, ['so']],
	[/\bspeciale scholen\b/g, ['so', 'school']],
	[/\bvoortgezet onderwijs\b|\bmiddelbaar onderwijs\b|\bmiddelbare\b|\bvo\b/g, ['vo']],
	[/\bbasisschool ?(?:leerlingen|kinderen)\b/g, ['bo', 'leerling']],
	[/\bbasisschool ?(?:vestigingen|locaties)\b|\bbasis ?scholen\b|\blagere scholen\b/g, ['bo', 'school']],
	[/\bbasisschool\b|\bbasis ?onderwijs\b|\bprimair onderwijs\b|\blagere school\b/g, ['bo']],
	[/\b(?:schoolgaande )?kinderen\b|\bleerlingen\b|\bscholieren\b/g, ['leerling']],
	[/\b(?:school ?)?(?:vestigingen|locaties)\b|\bscholen\b|\bschool\b/g, ['school']],
	[/\binwoners\b|\bmensen\b|\binwoner(?:aantal|tal)\b|\binwonersaantal\b/g, ['inwoner']],
];
/** What is counted by its marks in order of the alphabet; a pupil of a school is counted as a pupil. */
const KOLOMMEN: Record<string, Kolomnaam> = {
	inwoner: 'inwoners',
	'inwoner jong': 'inwoners_0_14',
	'jong leerling': 'inwoners_0_14',
	'bo leerling': 'leerlingen_bo',
	'leerling sbo': 'leerlingen_sbo',
	'bo school': 'basisschoolvestigingen',
	'school vo': 'vo_vestigingen',
	'sbo school': 'sbo_vestigingen',
	'school so': 'so_vso_vestigingen',
	zetel: 'raadszetels',
	'begroot gebouw': 'onderwijshuisvesting_per_inwoner_begr2026',
	'besteed gebouw': 'onderwijshuisvesting_per_inwoner_jr2024',
	'begroot beleid': 'onderwijsbeleid_per_inwoner_begr2026',
	'beleid besteed': 'onderwijsbeleid_per_inwoner_jr2024',
	'besteed jeugdhulp': 'jeugdhulp_per_inwoner_jr2024',
};
/** Words that only ask. Any other word must be the name of the gemeente: "openbare" or "2035" asks for something else. */
const VRAAGWOORDEN = new Set(
	'hoeveel hoe veel wat aantal het de een er is zijn staan staat zitten zit heeft hebben heb je ik telt tellen wonen woont leven liggen vind gevestigd gaan naar volgen krijgen les in op van voor aan bij te totaal gemeente onze ons mijn jouw hier daar we wij eigenlijk ongeveer precies nu raad gemeenteraad geld euro uit'.split(
		' ',
	),
);

const dropVraagwoorden = (zin: string) =>
	zin
		.split(/\s+/)
		.filter((woord) => /\w/.test(woord) && !VRAAGWOORDEN.has(woord))
		.join(' ');

/** Reads what is counted, and where; undefined when a word asks for more than we count. */
export function readHoeveel(vraag: string): Hoeveelvraag | undefined {
	let zin = foldTekst(vraag).replace(/[^\p{L}\p{N}' -]+/gu, ' ');
	const gevonden = new Set<Kenmerk>();
	for (const [patroon, kenmerken] of KENMERKEN)
		zin = zin.replace(patroon, () => {
			for (const kenmerk of kenmerken) gevonden.add(kenmerk);
			return ' ';
		});
	if (gevonden.has('leerling')) gevonden.delete('school');
	const kolom = KOLOMMEN[[...gevonden].sort().join(' ')];
	if (!kolom) return undefined;
	// Any other "per" asks for what must be divided first: "leerlingen per basisschool".
	if (kolom.includes('_per_inwoner_')) zin = zin.replace('per inwoner', ' ');
	return { kolom, plaats: dropVraagwoorden(zin) };
}

const simplify = (naam: string) => formatSlug(naam).replaceAll('-', '');
/**
 * Only under its own name, and 's-Gravenhage: another name may be a village in it, or a gemeente of before. Words of a
 * question that stand in the name are left out on both sides: Bergen op Zoom.
 */
const isNaamVan = (plaats: string, { namen }: VergelijkGemeente) =>
	namen.some(
		(naam, plek) =>
			(plek === 0 || /^.?s-/.test(naam)) && simplify(dropVraagwoorden(foldTekst(naam))) === simplify(plaats),
	);

const findGemeente = (gemeenten: readonly VergelijkGemeente[], plaats: string, eigen: string | undefined) =>
	gemeenten.find((gemeente) => (plaats ? isNaamVan(plaats, gemeente) : gemeente.slug === eigen));

const formatWaarde = (kolom: Kolomnaam, waarde: OpenAantal) =>
	isKindertelling(kolom) || typeof waarde !== 'number' ? formatAantalKinderen(waarde) : formatGetal(waarde);

/** "16 vestigingen van basisscholen", and "1 vestiging". */
const formatTelling = (kolom: Kolomnaam, label: string, waarde: OpenAantal) =>
	`${formatWaarde(kolom, waarde)} ${label.charAt(0).toLowerCase()}${label.slice(1)}`.replace(
		/^1 vestigingen\b/,
		'1 vestiging',
	);

/** A figure of one gemeente with what exactly is counted, by whom and when; undefined when the source has none. */
export function answerHoeveel(
	{ kolommen }: Antwoordenboek,
	{ kolom, plaats }: Hoeveelvraag,
	gemeenten: readonly VergelijkGemeente[],
	eigen: string | undefined,
): Antwoord | undefined {
	const gemeente = findGemeente(gemeenten, plaats, eigen);
	const waarde = gemeente?.waarden[kolom];
	const rij = kolommen.find(([id]) => id === kolom);
	if (!gemeente || !rij || waarde === null || waarde === undefined) return undefined;
	const [, label, wat, bron, peildatum, letOp, eenheid, ...opmerkingen] = rij;
	const opmerking = opmerkingen.find(([slug]) => slug === gemeente.slug)?.[1];
	return {
		soort: 'hoeveel',
		kop: `${gemeente.namen[0]}: ${eenheid === 'euro' ? `${formatEuro(Number(waarde))} ${wat}` : formatTelling(kolom, label, waarde)}`,
		tekst: [opmerking, eenheid === 'euro' ? '' : `Geteld zijn ${wat}.`, letOp].filter(Boolean).join(' '),
		bron: `${bron}, peildatum ${peildatum}`,
		adres: `/gemeenten/${gemeente.slug}/`,
		verder: `Meer cijfers van ${gemeente.namen[0]}`,
	};
}
