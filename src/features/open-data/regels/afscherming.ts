import type { LeaVveJaar } from '../../../content/schemas/lea-vve.ts';
import { AFGESCHERMD, isAfgeschermd, maskAantal, type OpenAantal } from '../../../shared/klein-aantal/aantal.ts';
import { maskTelling, namesAantal, type Tellingdeel } from '../../../shared/klein-aantal/telling.ts';
import { listOpgaven, type GelezenOpgave } from './opgaven.ts';

/** A year of accountability with the code and address of its gemeente. */
export interface LeaVveVanGemeente {
	code: string;
	slug: string;
	opgave: LeaVveJaar;
}

export const STATUSSEN = ['bekend', 'onbekend', 'onleesbaar', AFGESCHERMD] as const;
type Status = (typeof STATUSSEN)[number];

/** The block of figures stands beside the nine subjects. */
const CIJFERS = 'cijfers';
/** Doelgroep = bereikt + niet bereikt, as the questionnaire defines them. */
const TELLING: Record<string, Tellingdeel> = { doelgroeppeuters: 'geheel', bereikt: 'deel', niet_bereikt: 'rest' };
/** Counts places, not children: one place points at nobody. */
const GEEN_KINDEREN = new Set(['kindplaatsen']);

const REDEN_AFGESCHERMD =
	'Hier gaat het om 1 tot en met 4 kinderen, of zo’n aantal zou uit dit getal te berekenen zijn. Dat kan een kind herkenbaar maken.';
const REDEN_ONBEKEND = 'De gemeente gaf op dat zij dit aantal niet weet.';
const REDEN_ONLEESBAAR = 'Het antwoord is niet leesbaar in het stuk dat wij hebben.';

/** A number, or an unreadable answer where a number belongs. */
const isCijfer = ({ onderwerp, antwoord, soort }: GelezenOpgave) =>
	typeof antwoord === 'number' || (onderwerp === CIJFERS && soort === 'opgave');

/** A figure the author masked already, as the file says it. */
const isMetDeHandAfgeschermd = ({ onderwerp, antwoord }: GelezenOpgave) =>
	onderwerp === CIJFERS && antwoord === AFGESCHERMD;
const isOnbekend = ({ onderwerp, antwoord }: GelezenOpgave) => onderwerp === CIJFERS && antwoord === 'onbekend';

/** The part of a telling that one answer gives: a number, or masked by hand. */
const readDeel = (delen: readonly GelezenOpgave[], deel: Tellingdeel): OpenAantal | undefined => {
	const antwoord = delen.find(({ vraag }) => TELLING[vraag] === deel)?.antwoord;
	return typeof antwoord === 'number' || isAfgeschermd(antwoord) ? antwoord : undefined;
};

/** The numbers of one year that may not be published, by the place of the answer in the file. */
function findAfgeschermd(opgaven: readonly GelezenOpgave[]): Set<GelezenOpgave> {
	const kinderen = opgaven.filter(
		(opgave) =>
			isMetDeHandAfgeschermd(opgave) || (typeof opgave.antwoord === 'number' && !GEEN_KINDEREN.has(opgave.vraag)),
	);
	const klein = kinderen.filter(({ antwoord }) => isAfgeschermd(maskAantal(antwoord as OpenAantal)));
	// Each subject may carry a telling of its own.
	const perOnderwerp = Map.groupBy(
		kinderen.filter(({ vraag }) => vraag in TELLING),
		({ onderwerp, peildatum }) => `${onderwerp} ${peildatum ?? ''}`,
	);
	const inTelling = [...perOnderwerp.values()].flatMap((delen) => {
		const open = maskTelling({
			geheel: readDeel(delen, 'geheel'),
			deel: readDeel(delen, 'deel'),
			rest: readDeel(delen, 'rest'),
		});
		return delen.filter(({ vraag }) => isAfgeschermd(open[TELLING[vraag] as Tellingdeel]));
	});
	return new Set([...klein, ...inTelling]);
}

/** One answer as it may be published. */
export interface Regel extends GelezenOpgave {
	van: LeaVveVanGemeente;
	/** Counts the answers to one question of one gemeente and year, from 1. */
	volgnummer: number;
	isCijfer: boolean;
	status: Status;
	statusReden: string | undefined;
}

function judgeStatus(
	opgave: GelezenOpgave,
	afgeschermd: ReadonlySet<GelezenOpgave>,
): Pick<Regel, 'status' | 'statusReden'> {
	const verborgen = [...afgeschermd].flatMap(({ antwoord }) => (typeof antwoord === 'number' ? [antwoord] : []));
	const isVerborgen =
		afgeschermd.has(opgave) || (typeof opgave.antwoord === 'string' && namesAantal(opgave.antwoord, verborgen));
	if (isVerborgen) return { status: AFGESCHERMD, statusReden: REDEN_AFGESCHERMD };
	if (isOnbekend(opgave)) return { status: 'onbekend', statusReden: REDEN_ONBEKEND };
	if (opgave.antwoord === undefined) return { status: 'onleesbaar', statusReden: REDEN_ONLEESBAAR };
	return { status: 'bekend', statusReden: undefined };
}

/** Every answer of one gemeente and year, numbers of few children hidden. */
export function listRegels(van: LeaVveVanGemeente): Regel[] {
	const opgaven = listOpgaven(van.opgave);
	const afgeschermd = findAfgeschermd(opgaven);
	const geteld = new Map<string, number>();
	return opgaven.map((opgave) => {
		const vraag = `${opgave.onderwerp} ${opgave.vraag}`;
		const volgnummer = (geteld.get(vraag) ?? 0) + 1;
		geteld.set(vraag, volgnummer);
		const oordeel = judgeStatus(opgave, afgeschermd);
		const isLeeg = oordeel.status === AFGESCHERMD || oordeel.status === 'onbekend';
		const open = isLeeg ? { ...opgave, antwoord: undefined } : opgave;
		return { ...open, van, volgnummer, isCijfer: isCijfer(opgave), ...oordeel };
	});
}
