import { z } from 'zod';
import { isDag, MAANDEN } from '../../shared/dag.ts';
import { blok, geheel, id, keuze, losseLijst, tekst, url, verwijzing, zekerheid } from './velden.ts';

export const DATUMSOORTEN = ['wettelijk', 'gebruikelijk', 'termijn'] as const;

/** Whether a day exists in a year that is no leap year; a month that does not exist has a message of its own. */
const isElkJaar = (maand: number, dag: number) =>
	MAANDEN[maand - 1] === undefined || isDag(`2001-${[maand, dag].map((d) => String(d).padStart(2, '0')).join('-')}`);

const GENOEMD = new RegExp(`(\\d+) (${MAANDEN.join('|')})(?: (\\d{4}))?`, 'gi');
/** Whether every day in the words for the reader exists, in the year they name or in some year. */
const isMogelijk = (datum: string) =>
	[...datum.matchAll(GENOEMD)].every(([, dag = '', maand = '', jaar = '2000']) => {
		const delen = [String(MAANDEN.indexOf(maand.toLowerCase()) + 1), dag].map((deel) => deel.padStart(2, '0'));
		return isDag([jaar, ...delen].join('-'));
	});

const NIET_ELK_JAAR = 'deze dag bestaat niet in elk jaar. Kijk maand en dag na, bijvoorbeeld: maand: 2, dag: 28.';

/** An entry of content/kalender.yaml. The theme follows from the taken. */
export const kalenderSchema = blok({
	id: id('leerplichtverslag'),
	/** `wettelijk`: an exact day in the law. `gebruikelijk`: customary or without a day. `termijn`: runs from an event. */
	soort: keuze(DATUMSOORTEN),
	maand: geheel('10').min(1, 'een maand is 1 tot en met 12.').max(12, 'een maand is 1 tot en met 12.').optional(),
	dag: geheel('1').min(1, 'een dag is 1 tot en met 31.').max(31, 'een dag is 1 tot en met 31.').optional(),
	/** The moment as the reader sees it. */
	datum: tekst('vóór 1 oktober').refine(
		isMogelijk,
		'hier staat een dag die niet bestaat. Kijk hem na, bijvoorbeeld: vóór 1 oktober.',
	),
	/** True when the law says before this day: the day itself is already too late. */
	dagErvoor: z.boolean('schrijf true of false.').default(false),
	/** Last day of a period that begins on `dag`, in the same month. */
	totDag: geheel('31').max(31, 'een dag is 1 tot en met 31.').optional(),
	frequentie: tekst('jaarlijks'),
	wat: tekst('Het college legt het leerplichtverslag voor aan de raad.'),
	wie: tekst('college'),
	aanWie: tekst('raad').optional(),
	/** Id from content/wetten.yaml, with the article. */
	wet: verwijzing('leerplichtwet').optional(),
	artikel: tekst('25 lid 1').optional(),
	taken: losseLijst(verwijzing('leerplichtverslag-aan-raad'), '- leerplichtverslag-aan-raad'),
	bronnen: losseLijst(verwijzing('twenterand-jaarverantwoording-2024'), '- twenterand-jaarverantwoording-2024'),
	gelezenBij: losseLijst(url, '- https://www.onderwijsinspectie.nl/'),
	zekerheid,
	letOp: tekst('Het exacte moment staat niet in de wet.').optional(),
})
	.refine(
		(entry) =>
			entry.soort !== 'wettelijk' || (entry.maand !== undefined && entry.dag !== undefined && entry.wet !== undefined),
		{
			path: ['soort'],
			error: 'een wettelijke datum heeft een maand, een dag en een wet. Vul ze in of kies soort: gebruikelijk.',
		},
	)
	.refine(({ maand, dag }) => dag === undefined || maand !== undefined, {
		path: ['dag'],
		error: 'bij een dag hoort een maand. Vul haar in, bijvoorbeeld: maand: 10.',
	})
	.refine(({ maand, dag }) => dag === undefined || maand === undefined || isElkJaar(maand, dag), {
		path: ['dag'],
		error: NIET_ELK_JAAR,
	})
	.refine(
		({ maand, dag, dagErvoor, totDag }) =>
			totDag === undefined ||
			(maand !== undefined && dag !== undefined && !dagErvoor && totDag > dag && isElkJaar(maand, totDag)),
		{
			path: ['totDag'],
			error:
				'een periode loopt van dag tot en met een latere dag van die maand. Bijvoorbeeld: maand: 1, dag: 10, totDag: 31.',
		},
	);
export type KalenderDatum = z.infer<typeof kalenderSchema>;
