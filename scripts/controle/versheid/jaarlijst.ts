import { listNieuwste } from '../../../src/content/cijferbronnen.ts';
import type { Inhoud } from '../../../src/content/relaties/inhoud.ts';
import type { Bron } from '../../../src/content/schemas/bron.ts';
import type { Cijfer } from '../../../src/content/schemas/cijfer.ts';
import type { Kolom } from '../../../src/content/schemas/register.ts';
import { formatMoment } from '../../../src/shared/dag.ts';
import { explainKolom } from './houdbaar.ts';
import { createBronzoeker, telling, type Groep, type Post } from './post.ts';

const STANDEN: Record<NonNullable<Bron['nieuwer']>['stand'], string> = {
	'niet-verschenen': 'toen was er niets nieuwers',
	'niet-gevonden': 'toen is er niets nieuwers gevonden',
	'niet-opgehaald': 'er is iets nieuwers, en dat staat hier nog niet',
};

/** When somebody last looked for something newer. */
const formatNieuwer = (bron: Bron | undefined) =>
	bron?.nieuwer ? ` Gezocht op ${formatMoment(bron.nieuwer.gezochtOp)}: ${STANDEN[bron.nieuwer.stand]}.` : '';

const laatste = (momenten: readonly string[]) => momenten.toSorted().at(-1) ?? '';
const byJaarlijks = ({ bronnen }: Inhoud) =>
	new Map(
		bronnen.filter(({ gegevens }) => gegevens.ritme === 'jaarlijks').map(({ gegevens }) => [gegevens.id, gegevens]),
	);

/** What a command can read stands apart from what is taken over by hand. */
function toKolomPosten(bron: string, kolommen: readonly Kolom[], leesbaar: ReadonlySet<string>, uit: string): Post[] {
	return [...Map.groupBy(kolommen, ({ id }) => leesbaar.has(id))].map(([isLeesbaar, deel]) => ({
		wat: `${telling(deel.length, 'kolom', 'kolommen')} van ${formatMoment(laatste(deel.map(({ peildatum }) => peildatum)))}: ${deel.map(({ id }) => id).join(', ')}.`,
		bron: uit,
		zo: explainKolom(bron, isLeesbaar),
	}));
}

function listKolommen(inhoud: Inhoud, leesbaar: ReadonlySet<string>): Post[] {
	const jaarlijks = byJaarlijks(inhoud);
	const zoek = createBronzoeker(inhoud);
	const kolommen = inhoud.kolommen.map(({ gegevens }) => gegevens).filter(({ bron }) => jaarlijks.has(bron));
	return [...Map.groupBy(kolommen, ({ bron }) => bron)].flatMap(([bron, van]) =>
		toKolomPosten(bron, van, leesbaar, zoek([bron]) + formatNieuwer(jaarlijks.get(bron)).replace(/^ /, '. ')),
	);
}

const nameCijfer = ({ reeks, periode }: Cijfer) => `${reeks} (${formatMoment(periode)})`;

function listLandelijk(inhoud: Inhoud): Post[] {
	const jaarlijks = byJaarlijks(inhoud);
	const zoek = createBronzoeker(inhoud);
	const cijfers = listNieuwste(inhoud.landelijk.map(({ gegevens }) => gegevens)).filter(({ bron }) =>
		jaarlijks.has(bron.bron),
	);
	return [...Map.groupBy(cijfers, ({ bron, onderwerp }) => `${bron.bron} ${onderwerp}`).values()].map((van) => ({
		wat: `content/landelijk/${van[0]?.onderwerp}.yaml: ${van.map(nameCijfer).join('; ')}.`,
		bron: zoek([van[0]?.bron.bron ?? '']) + formatNieuwer(jaarlijks.get(van[0]?.bron.bron ?? '')).replace(/^ /, '. '),
		zo: `npm run nieuw -- cijfer --onderwerp ${van[0]?.onderwerp} --titel "<wat is geteld>"`,
	}));
}

/** A law holds its taken and its days in the calendar: they are read again together. */
function listWetten(inhoud: Inhoud): Post[] {
	return inhoud.wetten
		.map(({ gegevens }) => gegevens)
		.filter(({ bwb }) => bwb !== undefined)
		.map((wet) => {
			const taken = inhoud.taken.filter(({ gegevens }) => gegevens.grondslag?.wet === wet.id);
			const dagen = inhoud.kalender.filter(({ gegevens }) => gegevens.wet === wet.id);
			const gelezen = taken.flatMap(({ gegevens }) => gegevens.grondslag?.gelezen?.op ?? []).toSorted()[0];
			const oudste = gelezen ? `, langst geleden gelezen op ${formatMoment(gelezen)}` : '';
			const tekst = wet.gelezenTekstVan ? `tekst van ${formatMoment(wet.gelezenTekstVan)}` : 'tekst nog niet gelezen';
			const raakt = `${telling(taken.length, 'taak', 'taken')} en ${telling(dagen.length, 'datum', 'datums')} in de kalender`;
			return {
				dag: wet.gelezenTekstVan ?? '',
				wat: `${wet.naam}: ${tekst}${oudste}; raakt ${raakt}.`,
				bron: `wetten.overheid.nl: https://wetten.overheid.nl/${wet.bwb}`,
				zo: 'npm run check:wetdekking -- <wet.md>; zie docs/redactie/wet-opnieuw-lezen.md',
			};
		})
		.toSorted((een, ander) => een.dag.localeCompare(ander.dag))
		.map(({ wat, bron, zo }) => ({ wat, bron, zo }));
}

function listPraktijk(inhoud: Inhoud): Post[] {
	const perJaar = Map.groupBy(inhoud.praktijk, ({ gegevens }) => gegevens.gecontroleerdOp.slice(0, 4));
	return [...perJaar].toSorted().map(([jaar, van]) => ({
		wat: `${telling(van.length, 'praktijkvoorbeeld', 'praktijkvoorbeelden')} voor het laatst gelezen in ${jaar}.`,
		bron: 'de bronnen onder elk voorbeeld in content/praktijk/',
		zo: 'npm run check:links -- --extern noemt welke bron verhuisd of weg is; werk daarna gecontroleerdOp bij',
	}));
}

/** What gemeenten themselves wrote: the yearly questionnaire and the papers of the raad. */
function listGemeenten(inhoud: Inhoud): Post[] {
	const zoek = createBronzoeker(inhoud);
	const opgaven = [...Map.groupBy(inhoud.leaVve, ({ gegevens }) => gegevens.gemeente)].map(([gemeente, van]) => {
		const { gegevens: nieuwste } = van.reduce((een, ander) => (ander.gegevens.jaar > een.gegevens.jaar ? ander : een));
		return {
			wat: `${gemeente}: jaarverantwoording over ${nieuwste.jaar}.`,
			bron: zoek([nieuwste.bron]),
			zo: `npm run importeer:jaarverantwoording -- <stuk.pdf> --gemeente ${gemeente} --jaar ${nieuwste.jaar + 1} --opnemen`,
		};
	});
	const stukken = [...Map.groupBy(inhoud.dossier, ({ gegevens }) => gegevens.gemeente)].map(([gemeente, van]) => {
		const { gegevens: nieuwste } = van.reduce((een, ander) =>
			ander.gegevens.datum > een.gegevens.datum ? ander : een,
		);
		return {
			wat: `${gemeente}: ${telling(van.length, 'raadsstuk', 'raadsstukken')}, het nieuwste van ${formatMoment(nieuwste.datum)}.`,
			bron: zoek([nieuwste.bron.bron]),
			zo: `npm run nieuw -- stuk --gemeente ${gemeente} --titel "<titel>"`,
		};
	});
	return [...opgaven, ...stukken];
}

/**
 * What to renew every year, with what it was taken from.
 *
 * @param leesbaar Columns of the register that the importer can read.
 */
export const listJaar = (inhoud: Inhoud, leesbaar: ReadonlySet<string>): Groep[] => [
	{ titel: 'Cijfers per gemeente', posten: listKolommen(inhoud, leesbaar) },
	{ titel: 'Landelijke cijfers', posten: listLandelijk(inhoud) },
	{ titel: 'Wetten, met hun taken en datums, de oudste tekst eerst', posten: listWetten(inhoud) },
	{ titel: 'Praktijk', posten: listPraktijk(inhoud) },
	{ titel: 'Jaarverantwoordingen en raadsstukken', posten: listGemeenten(inhoud) },
];
