import type { Inhoud } from '../../../src/content/relaties/inhoud.ts';
import type { KalenderDatum } from '../../../src/content/schemas/kalender.ts';
import { addDagen, countDagen, formatAfstand, formatMoment } from '../../../src/shared/dag.ts';
import { createBronzoeker, type Groep, type Post } from './post.ts';
import { listVerval, type Houdbaar } from './verval.ts';

const MAAND_IN_DAGEN = 31;

/** What has a day of its own on which it must be read again, and falls due before the next time this list is made. */
function listVervallend(houdbaar: readonly Houdbaar[], op: string): Post[] {
	return listVerval(houdbaar, op, MAAND_IN_DAGEN).map(({ soort, id, plek, herzienVoor, bron, zo }) => ({
		wat: `${soort} ${id}, ${plek}: uiterlijk ${formatMoment(herzienVoor)} (${formatAfstand(countDagen(op, herzienVoor))}).`,
		bron,
		zo,
	}));
}

const describeGezien = (moment: string) => `voor het laatst gezien op ${formatMoment(moment)}`;

/** What changes without a fixed day: bills, and gemeenten that mean to merge. */
function listBewegend(inhoud: Inhoud): Post[] {
	const zoek = createBronzoeker(inhoud);
	const voorstellen = inhoud.taken
		.filter(({ gegevens: { status } }) => status === 'aangekondigd' || status === 'bij-de-kamer')
		.map(({ pad, findRegel, gegevens }) => ({
			wat: `wetsvoorstel ${gegevens.id}, content/${pad}:${findRegel(['status'])}: ${gegevens.status}, ${describeGezien(gegevens.statusGezienOp ?? 'onbekend')}.`,
			bron: gegevens.gelezenBij.join('; ') || zoek(gegevens.herkomst.map(({ bron }) => bron)),
			zo: 'werk status en statusGezienOp bij; is het wet, zie docs/redactie/wet-opnieuw-lezen.md',
		}));
	const herindelingen = inhoud.herindelingen
		.filter(({ gegevens: { status } }) => status === 'voorgenomen')
		.map(({ pad, findRegel, gegevens }) => ({
			wat: `herindeling ${gegevens.id}, content/${pad}:${findRegel(['status'])}: ${describeGezien(gegevens.gezienOp)}.`,
			bron: zoek(gegevens.bronnen.map(({ bron }) => bron)),
			zo: 'werk status en gezienOp bij; zie docs/redactie/herindeling.md',
		}));
	return [...voorstellen, ...herindelingen];
}

/** Sources of which we know that there is something newer. */
const listOpTeHalen = ({ bronnen }: Inhoud): Post[] =>
	bronnen
		.filter(({ gegevens }) => gegevens.nieuwer?.stand === 'niet-opgehaald')
		.map(({ pad, findRegel, gegevens }) => ({
			wat: `${gegevens.id}, content/${pad}:${findRegel(['nieuwer'])}: er is iets nieuwers. ${gegevens.nieuwer?.toelichting ?? ''}`.trim(),
			bron: `${gegevens.titel}: ${gegevens.adres ?? `op te vragen bij ${gegevens.opvragenBij}`}`,
			zo: 'zie docs/redactie/cijfers-vernieuwen.md, en haal daarna nieuwer weg bij de bron',
		}));

/** The next time a day of the calendar comes. */
function findVolgende({ maand = 1, dag = 1 }: KalenderDatum, op: string): string {
	const opDag = (jaar: number) => `${jaar}-${[maand, dag].map((deel) => String(deel).padStart(2, '0')).join('-')}`;
	const jaar = Number(op.slice(0, 4));
	return opDag(jaar) >= op ? opDag(jaar) : opDag(jaar + 1);
}

function listKalender(inhoud: Inhoud, op: string): Post[] {
	const zoek = createBronzoeker(inhoud);
	const wetten = new Map(inhoud.wetten.map(({ gegevens }) => [gegevens.id, gegevens]));
	return inhoud.kalender
		.filter(({ gegevens: { maand, dag } }) => maand !== undefined && dag !== undefined)
		.map((datum) => ({ ...datum, komt: findVolgende(datum.gegevens, op) }))
		.filter(({ komt }) => komt <= addDagen(op, MAAND_IN_DAGEN))
		.toSorted((een, ander) => een.komt.localeCompare(ander.komt))
		.map(({ pad, findRegel, gegevens, komt }) => {
			const wet = wetten.get(gegevens.wet ?? '');
			const artikel = gegevens.artikel ? ` artikel ${gegevens.artikel}` : '';
			return {
				wat: `${formatMoment(komt)}: ${gegevens.id}, content/${pad}:${findRegel([])}. Klopt de datum nog?`,
				bron: wet?.bwb ? `${wet.naam}${artikel}: https://wetten.overheid.nl/${wet.bwb}` : zoek(gegevens.bronnen),
				zo: 'verbeter content/kalender.yaml als de datum anders is; zie docs/redactie/kalender.md',
			};
		});
}

const LINKS: Post = {
	wat: 'Links naar andere sites en naar wetten.',
	bron: 'alle adressen in content/',
	zo: 'npm run check:links -- --extern',
};

/**
 * What to look at every month, with what it was taken from.
 *
 * @param op Day on which the list is made, `JJJJ-MM-DD`.
 */
export const listMaand = (inhoud: Inhoud, houdbaar: readonly Houdbaar[], op: string): Groep[] => [
	{ titel: 'Moet opnieuw worden gelezen', posten: listVervallend(houdbaar, op) },
	{ titel: 'Kan elke maand veranderen', posten: listBewegend(inhoud) },
	{ titel: 'Er is iets nieuwers', posten: listOpTeHalen(inhoud) },
	{ titel: 'In de kalender, tot over een maand', posten: listKalender(inhoud, op) },
	{ titel: 'Links', posten: [LINKS] },
];
