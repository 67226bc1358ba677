import { correctieSchema, type Correctie } from '../../../content/schemas/correctie.ts';
import type { Standpunt } from '../../../content/schemas/standpunt.ts';
import { idKolom } from './kolommen.ts';
import { buildKoppeltabel, verwijzing, vindplaatsKolommen } from './koppelingen.ts';
import { buildTabel, kolom, vast, type Kolom, type Tabel } from './tabel.ts';

const STANDPUNT: Kolom<Standpunt>[] = [
	idKolom('het standpunt'),
	vast('partij', 'Partij', 'De politieke partij van wie deze mening is.'),
	vast('datum', 'Datum', 'Wanneer de partij dit schreef.', { type: 'moment' }),
	vast('standpunt', 'Standpunt', 'De mening van die partij, in onze woorden. Geen feit en niet onze mening.'),
	...vindplaatsKolommen<Standpunt>(({ bron }) => bron, 'Waar het in de bron staat.'),
];

/** Opinions of political parties: apart from everything else. */
export function buildStandpuntTabellen(standpunten: readonly Standpunt[]): Tabel[] {
	return [
		buildTabel(
			{
				naam: 'standpunten',
				titel: 'Standpunten van een politieke partij',
				rij: 'één mening van één politieke partij',
				omschrijving:
					'Meningen uit de handreiking waarmee de site begon. Ze staan apart, zodat ze nergens als feit meetellen.',
				herkomst: 'De partij zelf; zie de kolommen partij en bron.',
				letOp: 'Dit zijn politieke meningen, geen feiten. Noem altijd de partij erbij.',
				sleutel: ['id'],
				verwijzingen: [verwijzing('bronnen')],
			},
			STANDPUNT,
			standpunten,
		),
		buildKoppeltabel(
			'standpunten',
			'themas',
			{
				titel: 'Thema’s van een standpunt',
				rij: 'één thema bij één standpunt',
				omschrijving: 'Waar een standpunt over gaat.',
			},
			standpunten,
		),
	];
}

/** A correction with the code of the gemeente it is about. */
export type OpenCorrectie = Correctie & { code: string | undefined };

const CORRECTIE: Kolom<OpenCorrectie>[] = [
	idKolom('de correctie'),
	vast('datum', 'Datum', 'Dag van de correctie.', { type: 'dag' }),
	vast(
		'soort',
		'Soort',
		'verouderd: de bron van 2021 klopt niet meer. hersteld: een fout van deze site. gemeld: door een gemeente gemeld.',
		{ keuzes: correctieSchema.shape.soort.options },
	),
	vast('stond', 'Stond', 'Wat er stond.'),
	vast('nu', 'Nu', 'Wat er nu staat.'),
	vast('waarom', 'Waarom', 'Waarom het is veranderd.'),
	kolom(
		'gemeente',
		'Gemeentecode',
		'Verwijst naar de gemeente: kolom code van gemeenten; leeg als het er niet een is.',
		{ read: ({ code }) => code },
	),
	vast('pagina', 'Pagina', 'Pad van de pagina op deze site.', {
		type: 'pagina',
		read: ({ id }) => `/wijzigingen/#correctie-${id}`,
	}),
];

const KOPPELINGEN = [
	[
		'themas',
		{
			titel: 'Thema’s van een correctie',
			rij: 'één thema bij één correctie',
			omschrijving: 'Waar de correctie staat.',
		},
	],
	[
		'taken',
		{
			titel: 'Taken van een correctie',
			rij: 'één taak bij één correctie',
			omschrijving: 'Welke taken zijn veranderd.',
		},
	],
	[
		'cijfers',
		{
			titel: 'Cijfers van een correctie',
			rij: 'één landelijk cijfer bij één correctie',
			omschrijving: 'Welke landelijke cijfers zijn veranderd.',
		},
	],
] as const;

/** What was wrong or out of date, and what it says now. */
export function buildCorrectieTabellen(correcties: readonly OpenCorrectie[]): Tabel[] {
	return [
		buildTabel(
			{
				naam: 'correcties',
				titel: 'Correcties',
				rij: 'één verbetering met datum en reden',
				omschrijving: 'Wat in de bronnen verouderd is en wat op deze site is hersteld.',
				herkomst: 'Redactie van deze site.',
				sleutel: ['id'],
				verwijzingen: [verwijzing('gemeenten')],
			},
			CORRECTIE,
			correcties,
			({ datum }) => datum,
		),
		...KOPPELINGEN.map(([naar, kop]) => buildKoppeltabel('correcties', naar, kop, correcties)),
	];
}
