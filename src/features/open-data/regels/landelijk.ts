import type { Bron } from '../../../content/schemas/bron.ts';
import { cijferSchema, type Cijfer } from '../../../content/schemas/cijfer.ts';
import { findHerzienVoor } from '../../../shared/dag.ts';
import { idKolom, letOpKolom } from './kolommen.ts';

import { findLicentieVanBron, LICENTIES } from './licenties.ts';
import { buildTabel, kolom, vast, verwijsNaar, type Kolom, type Tabel } from './tabel.ts';

function findStatusWaarde(cijfer: Cijfer): string {
	if (cijfer.waarde !== undefined) return 'bekend';
	return cijfer.status === 'niet-gevonden' ? 'niet-gevonden' : 'geen-getal';
}

const WAT: Kolom<Cijfer>[] = [
	idKolom('het cijfer'),
	vast('onderwerp', 'tekst', ['Onderwerp', 'Groep waarin het cijfer op de site staat.'], ({ onderwerp }) => onderwerp),
	vast(
		'reeks',
		'tekst',
		['Reeks', 'Cijfers met dezelfde reeks tellen hetzelfde; vergelijk alleen daarbinnen.'],
		({ reeks }) => reeks,
	),
	vast('wat', 'tekst', ['Wat', 'Wat er geteld is.'], ({ wat }) => wat),
	kolom('waarde', 'getal', ['Waarde', 'Het getal; leeg: zie waarde_status en in_woorden.'], ({ waarde }) => waarde, {
		licentie: 'perRij',
	}),
	vast(
		'waarde_status',
		'tekst',
		['Status van de waarde', 'bekend, geen-getal (zie in_woorden) of niet-gevonden.'],
		findStatusWaarde,
		{
			keuzes: ['bekend', 'geen-getal', 'niet-gevonden'],
		},
	),
	kolom(
		'in_woorden',
		'tekst',
		['In woorden', 'Wat de bron zegt als er geen getal is, of waarom het ontbreekt.'],
		({ inWoorden }) => inWoorden,
	),
	vast('eenheid', 'tekst', ['Eenheid', 'Waarin het getal telt.'], ({ eenheid }) => eenheid),
	vast('periode', 'tekst', ['Periode', 'Peildatum of periode, zoals de bron die schrijft.'], ({ periode }) => periode),
	vast('regio', 'tekst', ['Regio', 'Gebied waarover het cijfer gaat.'], ({ regio }) => regio),
];

/** How hard a figure is and where it comes from. */
function listHerkomst(bronnen: ReadonlyMap<string, Bron>): Kolom<Cijfer>[] {
	const findLicentie = ({ bron }: Cijfer) => {
		const gevonden = bronnen.get(bron.bron);
		return gevonden && LICENTIES[findLicentieVanBron(gevonden)].titel;
	};
	return [
		vast(
			'status',
			'tekst',
			['Soort cijfer', 'Hoe hard het cijfer is: geteld, geschat, uit de tweede hand en zo verder.'],
			({ status }) => status,
			{ keuzes: cijferSchema.shape.status.options },
		),
		vast(
			'definitie_gewijzigd',
			'ja-nee',
			['Definitie gewijzigd', 'Waar als anders is geteld dan het jaar ervoor: teken er geen lijn overheen.'],
			({ definitieGewijzigd }) => definitieGewijzigd,
		),
		vast('bron', 'tekst', ['Bron', 'Verwijst naar de bron: kolom id van bronnen.'], ({ bron }) => bron.bron),
		kolom('plaats', 'tekst', ['Plaats', 'Waar het in de bron staat.'], ({ bron }) => bron.plaats),
		kolom(
			'licentie',
			'tekst',
			['Licentie van de waarde', 'Licentie van de bron van dit cijfer, voor zover wij weten; uitleg in bronnen.'],
			findLicentie,
		),
		vast(
			'opgehaald_op',
			'dag',
			['Opgehaald op', 'Dag waarop wij het cijfer ophaalden.'],
			({ opgehaaldOp }) => opgehaaldOp,
		),
		vast(
			'herzien_voor',
			'dag',
			['Herzien vóór', 'Na deze dag moet het opnieuw worden nagekeken.'],
			({ herzienVoor, opgehaaldOp }) => herzienVoor ?? findHerzienVoor(opgehaaldOp),
		),
		letOpKolom(),
		vast('pagina', 'pagina', ['Pagina', 'Pad van de pagina op deze site.'], ({ id }) => `/landelijk/#${id}`),
	];
}

/** National figures, each with its own source. */
export const buildLandelijk = (cijfers: readonly Cijfer[], bronnen: ReadonlyMap<string, Bron>): Tabel =>
	buildTabel(
		{
			naam: 'landelijk',
			titel: 'Landelijke cijfers',
			rij: 'één landelijk cijfer van één periode',
			omschrijving: 'Cijfers over onderwijs en gemeenten, elk met eigen bron, periode en hardheid.',
			herkomst: 'Per rij: zie de kolommen bron en plaats.',
			letOp: 'Vergelijk alleen binnen één reeks, en niet over een gewijzigde definitie heen.',
			sleutel: ['id'],
			verwijzingen: [verwijsNaar('bron', 'bronnen')],
		},
		[...WAT, ...listHerkomst(bronnen)],
		cijfers,
		({ opgehaaldOp }) => opgehaaldOp,
	);
