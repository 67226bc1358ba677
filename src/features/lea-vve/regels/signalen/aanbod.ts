import type { LeaVveCijfers, LeaVveJaar } from '../../../../content/schemas/lea-vve.ts';
import { formatAantalKinderen, formatGetal } from '../../../../shared/klein-aantal/aantal.ts';
import { formatMoment } from '../../../../shared/dag.ts';
import { calculateAandeel, readToonbaar } from '../afscherming.ts';
import { PLICHT_AANBOD } from '../matrix.ts';
import { formatKop, formatVolgens } from '../teksten.ts';
import type { Signaal } from './signaal.ts';
import { formatHerkomst, listUitleg } from './uitleg.ts';

type Jaar = Pick<LeaVveJaar, 'cijfers' | 'onderwerpen'>;

/** A count from the gemeente's own explanation, in a sentence. */
export const formatAanvullend = ({ wat, aantal, moment }: LeaVveCijfers['aanvullend'][number]) =>
	`${wat.charAt(0).toUpperCase()}${wat.slice(1)}: ${formatAantalKinderen(aantal)} (${moment}).`;

/** Reads the figures after masking, so that no signal can give a small number away. */
function readGetallen({ cijfers, onderwerpen }: Jaar) {
	if (!cijfers) return undefined;
	const toonbaar = readToonbaar(cijfers);
	const eigenUitleg = onderwerpen.aanbod?.toelichting;
	return {
		/** The day on which was counted, in words. */
		peildatum: formatMoment(cijfers.peildatum),
		doelgroep: toonbaar.doelgroeppeuters.aantal,
		plaatsen: toonbaar.kindplaatsen.aantal,
		bereikt: toonbaar.bereikt.aantal,
		nietBereikt: toonbaar.nietBereikt.aantal,
		/** Share of the doelgroeppeuters that was not reached. */
		percentage: calculateAandeel(cijfers, 'nietBereikt'),
		uitleg: [
			...cijfers.aanvullend.map(formatAanvullend),
			...(cijfers.toelichting.length > 0 ? cijfers.toelichting : eigenUitleg ? [eigenUitleg] : []),
		],
	};
}
type Getallen = NonNullable<ReturnType<typeof readGetallen>>;

/** The law asks for enough places in number and spread (WPO 159 lid 1) and gives no number. */
const AANBOD = {
	soort: 'aanbod',
	onderwerp: 'aanbod',
	wet: 'Het college zorgt voor genoeg plekken, in aantal en verspreid over de gemeente.',
	taak: PLICHT_AANBOD,
} as const;

/**
 * Supply beside its norm: the Inspectie counts one place per child with an indication on 1 January. Only the number is
 * known, so enough places is never said to be enough.
 *
 * @see https://wetten.overheid.nl/jci1.3:c:BWBR0003420&artikel=159&g=2026-08-01
 */
function listNormSignalen({ doelgroep, plaatsen, peildatum, uitleg }: Getallen): Signaal[] {
	if (doelgroep === undefined || plaatsen === undefined) return [];
	const [plekken, peuters] = [
		`${formatGetal(plaatsen)} kindplaatsen`,
		`${formatAantalKinderen(doelgroep)} doelgroeppeuters`,
	];
	const kop = formatKop(`${plekken} voor ${peuters}`);
	const opgave = `Volgens de opgave waren er op ${peildatum} ${plekken} en ${peuters}.`;
	if (plaatsen < doelgroep)
		return [
			{
				...AANBOD,
				id: 'aanbod-aantal',
				kop,
				opgave,
				vraag: 'Waarom zijn er minder plekken dan doelgroeppeuters, is er een wachtlijst en komen er plekken bij?',
				uitleg,
			},
		];
	return [
		{
			...AANBOD,
			id: 'aanbod-spreiding',
			kop,
			opgave: `${opgave} Waar die plekken zijn, staat er niet bij.`,
			vraag: 'In welke kernen of wijken zijn de plekken, en waar wonen de peuters met een indicatie?',
			uitleg: [],
		},
	];
}

/** Reach: children with a place. The law sets no norm for it, so it is only a question. */
function listBereikSignalen({ doelgroep, plaatsen, nietBereikt, percentage, peildatum, uitleg }: Getallen): Signaal[] {
	if (!nietBereikt) return [];
	const [aantal, geheel] = [nietBereikt, doelgroep].map((getal) => getal && formatAantalKinderen(getal));
	const plekken = plaatsen === undefined ? '' : ` Er waren ${formatGetal(plaatsen)} kindplaatsen.`;
	return [
		{
			id: 'bereik',
			soort: 'bereik',
			onderwerp: 'aanbod',
			kop: formatKop(`${aantal}${geheel ? ` van ${geheel}` : ''} doelgroeppeuters niet bereikt`),
			opgave: `Volgens de opgave waren op ${peildatum} ${aantal}${geheel ? ` van de ${geheel}` : ''} doelgroeppeuters niet bereikt${percentage === undefined ? '' : ` (${percentage}%)`}.${plekken} Voor het bereik bestaat geen wettelijke eis.`,
			vraag:
				'Hoeveel doelgroeppeuters hebben nu een plek, welke redenen kent het college bij de anderen, en wat doet het om hen te bereiken?',
			uitleg,
		},
	];
}

/** Figures that do not go together; which one is right only the gemeente can say. */
function listTellingSignalen({ doelgroep, plaatsen, bereikt, nietBereikt, uitleg }: Getallen): Signaal[] {
	const createSignaal = (id: string, kop: string, opgave: string): Signaal => ({
		...{ id, kop, opgave, uitleg, soort: 'tegenspraak', onderwerp: 'aanbod' },
		vraag: 'Hoe is er geteld, en hoe verklaart het college het verschil?',
	});
	const som = bereikt === undefined || nietBereikt === undefined ? undefined : bereikt + nietBereikt;
	const kinderen = (aantal: number | undefined) => formatAantalKinderen(aantal ?? 0);
	return [
		...(som !== undefined && doelgroep !== undefined && som !== doelgroep
			? [
					createSignaal(
						'telling-doelgroep',
						formatKop('De aantallen sluiten niet op elkaar aan'),
						`Volgens de opgave: ${kinderen(bereikt)} bereikt en ${kinderen(nietBereikt)} niet bereikt is samen ${kinderen(som)}, en niet de ${kinderen(doelgroep)} doelgroeppeuters uit de opgave.`,
					),
				]
			: []),
		...(plaatsen !== undefined && bereikt !== undefined && bereikt > plaatsen
			? [
					createSignaal(
						'telling-plaatsen',
						formatKop(`${kinderen(bereikt)} bereikte peuters en ${formatGetal(plaatsen)} kindplaatsen`),
						`Volgens de opgave waren er ${kinderen(bereikt)} bereikte peuters en ${formatGetal(plaatsen)} kindplaatsen. Er zijn dus meer peuters dan plekken.`,
					),
				]
			: []),
	];
}

/** The gemeente says itself that there were too few places. */
function listOnvoldoendeSignalen({ onderwerpen: { aanbod } }: Jaar): Signaal[] {
	if (aanbod?.voldoendeAanbod?.antwoord !== 'nee') return [];
	return [
		{
			...AANBOD,
			id: 'aanbod-volgens-gemeente',
			kop: formatKop('Niet genoeg aanbod', aanbod.voldoendeAanbod),
			opgave: `${formatVolgens(aanbod.voldoendeAanbod)} was het aanbod in aantal of spreiding niet genoeg. ${formatHerkomst(aanbod.voldoendeAanbod)}`,
			vraag: 'Wat doet het college om genoeg plekken te krijgen, en wanneer?',
			uitleg: listUitleg(aanbod, 'redenOnvoldoendeAanbod'),
		},
	];
}

/** The signals on aanbod and bereik of one year. */
export function listAanbodSignalen(jaar: Jaar): Signaal[] {
	const getallen = readGetallen(jaar);
	return [
		...listOnvoldoendeSignalen(jaar),
		...(getallen
			? [...listNormSignalen(getallen), ...listBereikSignalen(getallen), ...listTellingSignalen(getallen)]
			: []),
	];
}
