import type { LeaVveCijfers, LeaVveJaar } from '../../../../content/schemas/lea-vve.ts';
import { formatAantalKinderen, formatGetal } from '../../../../shared/klein-aantal/aantal.ts';
import { formatMoment } from '../../../../shared/dag.ts';
import { calculateAandeel, readToonbaar } from '../afscherming.ts';
import { PLICHT_AANBOD } from '../matrix.ts';
import type { Signaal } from './signaal.ts';
import { formatHerkomst, listUitleg } from './uitleg.ts';

type Jaar = Pick<LeaVveJaar, 'cijfers' | 'onderwerpen'>;

const formatAanvullend = ({ wat, aantal, moment }: LeaVveCijfers['aanvullend'][number]) =>
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
	const opgave = `De gemeente geeft ${formatGetal(plaatsen)} kindplaatsen voor ${formatAantalKinderen(doelgroep)} doelgroeppeuters op ${peildatum} op.`;
	if (plaatsen < doelgroep)
		return [
			{
				...AANBOD,
				id: 'aanbod-aantal',
				kop: 'Minder plekken dan doelgroeppeuters',
				opgave,
				vraag: 'Waar zijn er te weinig plekken, is er een wachtlijst en wanneer is het aantal plekken op orde?',
				uitleg,
			},
		];
	return [
		{
			...AANBOD,
			id: 'aanbod-spreiding',
			kop: 'Het aantal plekken is bekend, de spreiding niet',
			opgave: `${opgave} Het aantal plekken is dus niet kleiner dan de doelgroep. Waar die plekken zijn, staat er niet bij.`,
			vraag: 'In welke kernen of wijken zijn de plekken, en waar wonen de peuters met een indicatie?',
			uitleg: [],
		},
	];
}

/** Reach: children with a place. The law sets no norm for it, so it is only a question. */
function listBereikSignalen({ doelgroep, nietBereikt, percentage, peildatum, uitleg }: Getallen): Signaal[] {
	if (!nietBereikt) return [];
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
function listTellingSignalen({ doelgroep, plaatsen, bereikt, nietBereikt, uitleg }: Getallen): Signaal[] {
	const createSignaal = (id: string, kop: string, opgave: string): Signaal => ({
		...{ id, kop, opgave, uitleg, soort: 'tegenspraak', onderwerp: 'aanbod' },
		vraag: 'Welk getal klopt, en hoe is er geteld?',
	});
	const som = bereikt === undefined || nietBereikt === undefined ? undefined : bereikt + nietBereikt;
	const kinderen = (aantal: number | undefined) => formatAantalKinderen(aantal ?? 0);
	return [
		...(som !== undefined && doelgroep !== undefined && som !== doelgroep
			? [
					createSignaal(
						'telling-doelgroep',
						'De aantallen tellen niet op',
						`${kinderen(bereikt)} bereikt en ${kinderen(nietBereikt)} niet bereikt is samen ${kinderen(som)}, en niet de ${kinderen(doelgroep)} doelgroeppeuters die de gemeente opgeeft.`,
					),
				]
			: []),
		...(plaatsen !== undefined && bereikt !== undefined && bereikt > plaatsen
			? [
					createSignaal(
						'telling-plaatsen',
						'Meer bereikte peuters dan kindplaatsen',
						`De gemeente geeft ${kinderen(bereikt)} bereikte peuters op en ${formatGetal(plaatsen)} kindplaatsen.`,
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
			kop: 'Niet genoeg aanbod, volgens de gemeente zelf',
			opgave: `De gemeente geeft op dat het aanbod in aantal of spreiding niet genoeg was (${formatHerkomst(aanbod.voldoendeAanbod)}).`,
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
