import type { Bron } from '../../../content/schemas/bron.ts';
import { cijferSchema, type Cijfer } from '../../../content/schemas/cijfer.ts';
import { findHerzienVoor } from '../../../shared/dag.ts';
import { idKolom, letOpKolom } from './kolommen.ts';
import { findLicentieVanBron, LICENTIES } from './licenties.ts';
import { verwijzing, vindplaatsKolommen } from './koppelingen.ts';
import { buildTabel, kolom, vast, type Kolom, type Tabel } from './tabel.ts';

function findStatusWaarde(cijfer: Cijfer): string {
	if (cijfer.waarde !== undefined) return 'bekend';
	return cijfer.status === 'niet-gevonden' ? 'niet-gevonden' : 'geen-getal';
}

const WAT: Kolom<Cijfer>[] = [
	idKolom('het cijfer'),
	vast('onderwerp', 'Onderwerp', 'Groep waarin het cijfer op de site staat.'),
	vast('reeks', 'Reeks', 'Cijfers met dezelfde reeks tellen hetzelfde; vergelijk alleen daarbinnen.'),
	vast('wat', 'Wat', 'Wat er geteld is.'),
	kolom('waarde', 'Waarde', 'Het getal; leeg: zie waarde_status en in_woorden.', { type: 'getal', licentie: 'perRij' }),
	vast('waarde_status', 'Status van de waarde', 'bekend, geen-getal (zie in_woorden) of niet-gevonden.', {
		read: findStatusWaarde,
		keuzes: ['bekend', 'geen-getal', 'niet-gevonden'],
	}),
	kolom('in_woorden', 'In woorden', 'Wat de bron zegt als er geen getal is, of waarom het ontbreekt.'),
	vast('eenheid', 'Eenheid', 'Waarin het getal telt.'),
	vast('periode', 'Periode', 'Peildatum of periode, zoals de bron die schrijft.'),
	vast('regio', 'Regio', 'Gebied waarover het cijfer gaat.'),
];

/** How hard a figure is and where it comes from. */
function listHerkomst(bronnen: ReadonlyMap<string, Bron>): Kolom<Cijfer>[] {
	const findLicentie = ({ bron }: Cijfer) => {
		const gevonden = bronnen.get(bron.bron);
		return gevonden && LICENTIES[findLicentieVanBron(gevonden)].titel;
	};
	return [
		vast('status', 'Soort cijfer', 'Hoe hard het cijfer is: geteld, geschat, uit de tweede hand en zo verder.', {
			keuzes: cijferSchema.shape.status.options,
		}),
		vast(
			'definitie_gewijzigd',
			'Definitie gewijzigd',
			'Waar als anders is geteld dan het jaar ervoor: teken er geen lijn overheen.',
			{ type: 'ja-nee' },
		),
		...vindplaatsKolommen<Cijfer>(({ bron }) => bron, 'Waar het in de bron staat.'),
		kolom(
			'licentie',
			'Licentie van de waarde',
			'Licentie van de bron van dit cijfer, voor zover wij weten; uitleg in bronnen.',
			{ read: findLicentie },
		),
		vast('opgehaald_op', 'Opgehaald op', 'Dag waarop wij het cijfer ophaalden.', { type: 'dag' }),
		vast('herzien_voor', 'Herzien vóór', 'Na deze dag moet het opnieuw worden nagekeken.', {
			type: 'dag',
			read: ({ herzienVoor, opgehaaldOp }) => herzienVoor ?? findHerzienVoor(opgehaaldOp),
		}),
		letOpKolom(),
		vast('pagina', 'Pagina', 'Pad van de pagina op deze site.', {
			type: 'pagina',
			read: ({ id }) => `/landelijk/#${id}`,
		}),
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
			verwijzingen: [verwijzing('bronnen')],
		},
		[...WAT, ...listHerkomst(bronnen)],
		cijfers,
		({ opgehaaldOp }) => opgehaaldOp,
	);
