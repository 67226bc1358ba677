import type { LeaVveCijfers, LeaVveJaar } from '../../../content/schemas/lea-vve.ts';
import { calculatePercentage, formatAantalKinderen, formatGetal } from '../../../shared/klein-aantal/aantal.ts';
import { formatMoment } from '../../../shared/dag.ts';
import { schermAf } from './afscherming.ts';
import type { Signaal } from './signaal.ts';
import { formatHerkomst, listUitleg } from './uitleg.ts';

/** The figures that can be shown, with the day they were counted. */
interface Getallen {
	peildatum: string;
	doelgroep: number | undefined;
	plaatsen: number | undefined;
	bereikt: number | undefined;
	nietBereikt: number | undefined;
	uitleg: readonly string[];
}

const formatAanvullend = ({ wat, aantal, moment }: LeaVveCijfers['aanvullend'][number]) =>
	`${wat.charAt(0).toUpperCase()}${wat.slice(1)}: ${formatAantalKinderen(aantal)} (${moment}).`;

/** Reads the figures after masking, so that no signal can give a small number away. */
function readGetallen(jaar: Pick<LeaVveJaar, 'cijfers' | 'onderwerpen'>): Getallen | undefined {
	const { cijfers } = jaar;
	if (!cijfers) return undefined;
	const toonbaar = schermAf(cijfers);
	const eigenUitleg = jaar.onderwerpen.aanbod?.toelichting;
	return {
		peildatum: formatMoment(cijfers.peildatum),
		doelgroep: toonbaar.doelgroeppeuters.aantal,
		plaatsen: toonbaar.kindplaatsen.aantal,
		bereikt: toonbaar.bereikt.aantal,
		nietBereikt: toonbaar.nietBereikt.aantal,
		uitleg: [
			...cijfers.aanvullend.map(formatAanvullend),
			...(cijfers.toelichting.length > 0 ? cijfers.toelichting : eigenUitleg ? [eigenUitleg] : []),
		],
	};
}

const WET_AANBOD = 'Het college zorgt voor genoeg plekken, in aantal en verspreid over de gemeente.';

/**
 * Supply beside its norm. The law asks for enough places in number and spread (WPO 159 lid 1) and gives no number; the
 * Inspectie counts one place per child with an indication on 1 January. Only the number is known, so enough places is
 * never said to be enough.
 *
 * @see https://wetten.overheid.nl/jci1.3:c:BWBR0003420&artikel=159&g=2026-08-01
 */
function signaleerAanbod({ doelgroep, plaatsen, peildatum, uitleg }: Getallen): Signaal[] {
	if (doelgroep === undefined || plaatsen === undefined) return [];
	const vast = {
		soort: 'aanbod',
		onderwerp: 'aanbod',
		wet: WET_AANBOD,
		taak: 'genoeg-voorschoolse-educatie',
		uitleg,
	} as const;
	const telling = `${formatGetal(plaatsen)} kindplaatsen voor ${formatAantalKinderen(doelgroep)} doelgroeppeuters op ${peildatum}`;
	if (plaatsen < doelgroep)
		return [
			{
				...vast,
				id: 'aanbod-aantal',
				kop: 'Minder plekken dan doelgroeppeuters',
				opgave: `De gemeente geeft ${telling} op.`,
				vraag: 'Waar zijn er te weinig plekken, is er een wachtlijst en wanneer is het aantal plekken op orde?',
			},
		];
	return [
		{
			...vast,
			id: 'aanbod-spreiding',
			kop: 'Het aantal plekken is bekend, de spreiding niet',
			opgave: `De gemeente geeft ${telling} op. Het aantal plekken is dus niet kleiner dan de doelgroep. Waar die plekken zijn, staat er niet bij.`,
			uitleg: [],
			vraag: 'In welke kernen of wijken zijn de plekken, en waar wonen de peuters met een indicatie?',
		},
	];
}

/** Reach: children with a place. The law sets no norm for it, so it is only a question. */
function signaleerBereik({ doelgroep, nietBereikt, peildatum, uitleg }: Getallen): Signaal[] {
	if (nietBereikt === undefined || nietBereikt === 0) return [];
	const percentage = doelgroep === undefined ? undefined : calculatePercentage(nietBereikt, doelgroep);
	const van = doelgroep === undefined ? '' : ` van de ${formatAantalKinderen(doelgroep)}`;
	return [
		{
			id: 'bereik',
			soort: 'bereik',
			onderwerp: 'aanbod',
			kop: 'Niet alle doelgroeppeuters hadden een plek',
			opgave: `Op ${peildatum} waren ${formatAantalKinderen(nietBereikt)}${van} doelgroeppeuters niet bereikt${percentage === undefined ? '' : ` (${percentage}%)`}. Voor het bereik bestaat geen wettelijke eis.`,
			vraag:
				'Hoeveel doelgroeppeuters hebben nu een plek, waarom gaan de anderen niet, en wat doet het college daaraan?',
			uitleg,
		},
	];
}

/** Figures that do not go together; which one is right only the gemeente can say. */
function signaleerTelling(getallen: Getallen): Signaal[] {
	const { doelgroep, plaatsen, bereikt, nietBereikt, uitleg } = getallen;
	const vast = {
		soort: 'tegenspraak',
		onderwerp: 'aanbod',
		vraag: 'Welk getal klopt, en hoe is er geteld?',
		uitleg,
	} as const;
	const signalen: Signaal[] = [];
	if (
		doelgroep !== undefined &&
		bereikt !== undefined &&
		nietBereikt !== undefined &&
		bereikt + nietBereikt !== doelgroep
	)
		signalen.push({
			...vast,
			id: 'telling-doelgroep',
			kop: 'De aantallen tellen niet op',
			opgave: `${formatAantalKinderen(bereikt)} bereikt en ${formatAantalKinderen(nietBereikt)} niet bereikt is samen ${formatAantalKinderen(bereikt + nietBereikt)}, en niet de ${formatAantalKinderen(doelgroep)} doelgroeppeuters die de gemeente opgeeft.`,
		});
	if (plaatsen !== undefined && bereikt !== undefined && bereikt > plaatsen)
		signalen.push({
			...vast,
			id: 'telling-plaatsen',
			kop: 'Meer bereikte peuters dan kindplaatsen',
			opgave: `De gemeente geeft ${formatAantalKinderen(bereikt)} bereikte peuters op en ${formatGetal(plaatsen)} kindplaatsen.`,
		});
	return signalen;
}

/** The gemeente says itself that there were too few places. */
function signaleerOnvoldoende(jaar: Pick<LeaVveJaar, 'onderwerpen'>): Signaal[] {
	const opgave = jaar.onderwerpen.aanbod;
	if (opgave?.voldoendeAanbod?.antwoord !== 'nee') return [];
	return [
		{
			id: 'aanbod-volgens-gemeente',
			soort: 'aanbod',
			onderwerp: 'aanbod',
			kop: 'Niet genoeg aanbod, volgens de gemeente zelf',
			opgave: `De gemeente geeft op dat het aanbod in aantal of spreiding niet genoeg was (${formatHerkomst(opgave.voldoendeAanbod)}).`,
			wet: WET_AANBOD,
			taak: 'genoeg-voorschoolse-educatie',
			vraag: 'Wat doet het college om genoeg plekken te krijgen, en wanneer?',
			uitleg: listUitleg(opgave, 'redenOnvoldoendeAanbod'),
		},
	];
}

/** The signals on aanbod and bereik of one year. */
export function listAanbodSignalen(jaar: Pick<LeaVveJaar, 'cijfers' | 'onderwerpen'>): Signaal[] {
	const getallen = readGetallen(jaar);
	return [
		...signaleerOnvoldoende(jaar),
		...(getallen ? [...signaleerAanbod(getallen), ...signaleerBereik(getallen), ...signaleerTelling(getallen)] : []),
	];
}
