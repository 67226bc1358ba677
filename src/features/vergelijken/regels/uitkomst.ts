import type { Blok } from '../../../shared/sjabloon.ts';
import { formatOpsomming } from '../../../shared/tekst.ts';
import type { Cel } from './cel.ts';
import type { VergelijkGemeente } from './rijen.ts';
import { formatAdres } from './keuze.ts';
import { listGelijkende } from './omvang.ts';
import {
	buildGrafieken,
	buildOpgaveDeel,
	buildTabel,
	formatNoten,
	listOnderschrift,
	type Grafiek,
	type Kop,
	type Tabel,
	type Vergelijking,
} from './tabel.ts';

/** What is drawn of a table, by the server and by the browser. */
export type TabelBlok = {
	schuif: {
		'@aria-label': string;
		bijschrift: string;
		/** A gemeente is a link to her page, Nederland only a name. */
		koppen: readonly { naam?: string; link?: { '@href': string; '=': string } }[];
		rijen: readonly {
			label: { '=': string; noot: string | undefined };
			cellen: readonly { '=': string; klein: string | undefined }[];
			herkomst: string;
		}[];
	};
	/** Each line apart. */
	onderschrift: readonly string[];
};

const describeKop = ({ naam, slug }: Kop) =>
	slug ? { link: { '@href': `/gemeenten/${slug}/`, '=': naam } } : { naam };
const describeCel = ({ tekst, klein }: Cel) => ({ '=': tekst, klein });

export function describeTabel(tabel: Tabel, bijschrift: string): TabelBlok {
	return {
		schuif: {
			'@aria-label': `${bijschrift}, schuif opzij voor meer`,
			bijschrift,
			koppen: tabel.koppen.map(describeKop),
			rijen: tabel.rijen.map((rij) => ({
				label: { '=': rij.label, noot: formatNoten(tabel.rijen, rij) || undefined },
				cellen: rij.cellen.map(describeCel),
				herkomst: rij.herkomst,
			})),
		},
		onderschrift: listOnderschrift(tabel),
	};
}

/** Name and number are text; the bar only repeats the number for the eye. */
const describeGrafiek = ({ label, balken, metNederland }: Grafiek): Blok => ({
	bijschrift: metNederland ? label : `${label} (Nederland past niet op deze schaal)`,
	balken: balken.map(({ naam, tekst, lengte }) => ({
		naam,
		getal: tekst,
		balk: { lengte: { '@width': `${lengte}%` } },
	})),
});

/** Reported figures never stand without the gemeente's own explanation. */
function describeOpgaven(vergelijking: Vergelijking, gekozen: readonly VergelijkGemeente[]): Blok {
	const { tabel, zonder, uitleg } = buildOpgaveDeel(vergelijking, gekozen);
	return {
		zonder:
			zonder.length > 0
				? `Van ${formatOpsomming(zonder)} hebben wij geen jaarverantwoording met aantallen.`
				: undefined,
		opgave: tabel && {
			tabel: describeTabel(tabel, 'Opgave van de gemeente'),
			uitleg: uitleg.map(({ naam, regels }) => ({
				// One explanation stays in sight; more of them would push the figures apart.
				...(uitleg.length === 1 ? { '@open': '' } : {}),
				kop: `De uitleg van ${naam} bij deze cijfers`,
				regels,
			})),
		},
	};
}

/** Gemeenten of similar size with the reason; one that is not in the table yet can be added. */
function describeGelijkende(
	{ gemeenten }: Vergelijking,
	gemeente: VergelijkGemeente,
	gekozen: readonly VergelijkGemeente[],
): Blok {
	const lijst = listGelijkende(gemeente, gemeenten, 3).map(({ gemeente: ander, reden }) => ({
		naam: ander.namen[0],
		reden,
		knop: gekozen.includes(ander) ? undefined : { '@data-voeg': ander.slug, '=': `Voeg ${ander.namen[0]} toe` },
	}));
	return {
		...(gekozen[0] === gemeente ? { '@open': '' } : {}),
		kop: `Van vergelijkbare omvang als ${gemeente.namen[0]}`,
		...(lijst.length > 0
			? { lijst: { gemeenten: lijst } }
			: { geen: 'Het aantal inwoners is niet gevonden, dus zoeken we er geen gemeenten bij.' }),
	};
}

/**
 * Everything under the heading "Cijfers naast elkaar"; without gemeenten the national figures alone.
 *
 * @param oorsprong Scheme and host of the site, for the address on paper.
 */
export function describeUitkomst(
	vergelijking: Vergelijking,
	gekozen: readonly VergelijkGemeente[],
	oorsprong: string,
): Blok {
	const tabel = buildTabel(vergelijking, gekozen);
	if (gekozen.length === 0) return { tabel: describeTabel(tabel, 'Nederland') };
	const namen = gekozen.map(({ namen: [naam] }) => naam);
	return {
		keuze: {
			gemeenten: gekozen.map(({ slug, namen: [naam] }) => ({
				knop: { '@data-haal': slug, '@aria-label': `Haal ${naam} weg`, '=': `${naam} ×` },
			})),
			adres: `Deze vergelijking staat op ${oorsprong}${formatAdres(gekozen.map(({ slug }) => slug))}`,
		},
		tabel: describeTabel(tabel, `${formatOpsomming([...namen, 'Nederland'])} naast elkaar`),
		gekozen: {
			grafieken: buildGrafieken(vergelijking, gekozen).map(describeGrafiek),
			opgaven: describeOpgaven(vergelijking, gekozen),
			gelijkende: gekozen.map((gemeente) => describeGelijkende(vergelijking, gemeente, gekozen)),
		},
	};
}

/** Every place once: what the template is drawn from. */
export const TABEL_SJABLOON: TabelBlok = {
	schuif: {
		'@aria-label': 'Tabel',
		bijschrift: 'Tabel',
		koppen: [{ naam: 'Nederland', link: { '@href': '/gemeenten/', '=': 'Gemeente' } }],
		rijen: [{ label: { '=': 'Wat', noot: ' (noot 1)' }, cellen: [{ '=': '1', klein: 'Noot' }], herkomst: 'Bron' }],
	},
	onderschrift: ['Bronnen'],
};
