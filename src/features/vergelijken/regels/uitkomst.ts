import type { Cel } from './cel.ts';
import type { VergelijkGemeente } from './rijen.ts';
import { formatAdres, formatOpsomming } from './keuze.ts';
import { listGelijkende } from './omvang.ts';
import {
	buildGrafieken,
	buildOpgaveDeel,
	buildTabel,
	formatOnderschrift,
	type Grafiek,
	type Kop,
	type Tabel,
	type Vergelijking,
} from './tabel.ts';

/** What is drawn of a comparison, by the server and by the browser; what is absent is left out. */
export type TabelBlok = {
	schuif: {
		'@aria-label': string;
		bijschrift: string;
		/** A gemeente is a link to her page, Nederland only a name. */
		koppen: readonly { naam?: string | undefined; link?: { '@href': string; '=': string } | undefined }[];
		rijen: readonly { label: string; cellen: readonly CelBlok[]; herkomst: string }[];
	};
	onderschrift: string;
};
type CelBlok = { '=': string; klein: string | undefined };
export type GrafiekBlok = {
	bijschrift: string;
	balken: readonly { naam: string; getal: string; balk: { lengte: { '@width': string } } }[];
};
export type OpgaveBlok = {
	zonder: string | undefined;
	opgave:
		{ tabel: TabelBlok; uitleg: readonly { '@open'?: string; kop: string; regels: readonly string[] }[] } | undefined;
};
export type GelijkendeBlok = {
	'@open'?: string;
	kop: string;
	lijst?:
		| {
				gemeenten: readonly { naam: string; reden: string; knop?: { '@data-voeg': string; '=': string } | undefined }[];
		  }
		| undefined;
	geen?: string | undefined;
};
export type UitkomstBlok = {
	keuze?: {
		gemeenten: readonly { knop: { '@data-haal': string; '@aria-label': string; '=': string } }[];
		adres: string;
	};
	tabel: TabelBlok;
	/** What only stands beside chosen gemeenten. */
	gekozen?: {
		grafieken: readonly GrafiekBlok[];
		opgaven: OpgaveBlok;
		gelijkende: readonly GelijkendeBlok[];
	};
};

const describeKop = ({ naam, slug }: Kop) =>
	slug ? { link: { '@href': `/gemeenten/${slug}/`, '=': naam } } : { naam };
const describeCel = ({ tekst, klein }: Cel): CelBlok => ({ '=': tekst, klein });

export function describeTabel(tabel: Tabel, bijschrift: string): TabelBlok {
	return {
		schuif: {
			'@aria-label': `${bijschrift}, schuif opzij voor meer`,
			bijschrift,
			koppen: tabel.koppen.map(describeKop),
			rijen: tabel.rijen.map(({ label, noot, cellen, herkomst }) => ({
				label: noot ? `${label} *` : label,
				cellen: cellen.map(describeCel),
				herkomst,
			})),
		},
		onderschrift: formatOnderschrift(tabel),
	};
}

/** Name and number are text; the bar only repeats the number for the eye. */
const describeGrafiek = ({ label, balken, metNederland }: Grafiek): GrafiekBlok => ({
	bijschrift: metNederland ? label : `${label} (Nederland past niet op deze schaal)`,
	balken: balken.map(({ naam, tekst, lengte }) => ({
		naam,
		getal: tekst,
		balk: { lengte: { '@width': `${lengte}%` } },
	})),
});

/** Reported figures never stand without the gemeente's own explanation. */
function describeOpgaven(vergelijking: Vergelijking, gekozen: readonly VergelijkGemeente[]): OpgaveBlok {
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
): GelijkendeBlok {
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
	oorsprong = '',
): UitkomstBlok {
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

const TABEL: TabelBlok = {
	schuif: {
		'@aria-label': 'Tabel',
		bijschrift: 'Tabel',
		koppen: [{ naam: 'Nederland', link: { '@href': '/gemeenten/', '=': 'Gemeente' } }],
		rijen: [{ label: 'Wat', cellen: [{ '=': '1', klein: 'Noot' }], herkomst: 'Bron' }],
	},
	onderschrift: 'Bronnen',
};

/** Every place once: what the template is drawn from. */
export const UITKOMST_SJABLOON: UitkomstBlok = {
	keuze: { gemeenten: [{ knop: { '@data-haal': '', '@aria-label': 'Haal weg', '=': 'Gemeente' } }], adres: 'Adres' },
	tabel: TABEL,
	gekozen: {
		grafieken: [
			{ bijschrift: 'Wat', balken: [{ naam: 'Gemeente', getal: '1', balk: { lengte: { '@width': '100%' } } }] },
		],
		opgaven: { zonder: 'Zonder', opgave: { tabel: TABEL, uitleg: [{ kop: 'Uitleg', regels: ['Uitleg'] }] } },
		gelijkende: [
			{
				kop: 'Gelijkend',
				lijst: { gemeenten: [{ naam: 'Gemeente', reden: 'reden', knop: { '@data-voeg': '', '=': 'Voeg toe' } }] },
				geen: 'Geen',
			},
		],
	},
};
