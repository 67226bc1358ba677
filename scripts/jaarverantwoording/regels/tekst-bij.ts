import { ANTWOORD_ANKERS, HULP_ANKERS, RIJ_ANKERS, type AnkerTabel } from './ankers.ts';
import { isCijferrij } from './cijfers.ts';
import { isMerk, type Blok } from './indeling.ts';
import { formatRegel, isLeeg, normalize, type Regel } from './woorden.ts';
import { isTabelkop } from './tabel.ts';
import { readVakje } from './vakjes.ts';
import { chooseBijAnker, hasAnker, listWoorden } from './zoeken.ts';

/** What fills a line without saying anything. */
const NIETSZEGGEND = new Set(['', 'nvt', 'geen', 'nee', 'niet van toepassing', 'niets', 'x', 'idem']);

const ALLE_LABELS: AnkerTabel[] = Object.values(ANTWOORD_ANKERS);
/** A label of a box that is a whole sentence; a single "ja" can also start a sentence of the gemeente. */
const isLabel = (regel: Regel) => {
	const woorden = listWoorden([regel]);
	if (['ja', 'nee', 'onbekend'].includes(woorden.join(' '))) return true;
	return ALLE_LABELS.some((labels) => {
		const antwoord = chooseBijAnker(woorden, labels);
		return antwoord !== undefined && !['ja', 'nee', 'onbekend'].includes(antwoord);
	});
};

/** Whether a line is printed on the form itself: then it is no text of the gemeente. */
const isVanFormulier = (regel: Regel): boolean =>
	isMerk(regel) ||
	isTabelkop(regel) ||
	isLabel(regel) ||
	isCijferrij(regel) ||
	regel.woorden.some(({ tekst }) => readVakje(tekst)) ||
	hasAnker(listWoorden([regel]), HULP_ANKERS) ||
	chooseBijAnker(listWoorden([regel]), RIJ_ANKERS) !== undefined;

/** Free text the gemeente filled in, or undefined when nothing was that says anything. */
const createTekst = (regels: readonly string[]): string | undefined => {
	const tekst = regels.join('\n').trim();
	const kern = tekst.split(/\s+/).map(normalize).join(' ').trim();
	return NIETSZEGGEND.has(kern) || !/\p{L}{2}/u.test(tekst) ? undefined : tekst;
};

function listTekst(eersteRest: string, later: readonly Regel[]): string | undefined {
	const gevuld = later.filter((regel) => !isLeeg(regel));
	const einde = gevuld.findIndex(isVanFormulier);
	const regels = (einde < 0 ? gevuld : gevuld.slice(0, einde)).map(formatRegel);
	return createTekst([eersteRest, ...regels]);
}

/** Text on the line itself, after the words that ask for it. */
const naWoord = (regel: Regel, woord: RegExp): string => {
	const plek = regel.woorden.findIndex(({ tekst }) => woord.test(normalize(tekst)));
	return formatRegel({ ...regel, woorden: regel.woorden.slice(plek + 1) });
};

/**
 * Text filled in after "Anders, namelijk".
 *
 * It counts only when the block ends with a mark of the same subject: else text of another part could have slipped in.
 */
export function readAnders({ regels, isAfgesloten }: Blok): string | undefined {
	const plek = regels.findIndex((regel) => {
		const woorden = listWoorden([regel]);
		return woorden[0] === 'anders' && woorden.slice(1, 3).includes('namelijk');
	});
	const regel = regels[plek];
	if (!regel || !isAfgesloten) return undefined;
	return listTekst(naWoord(regel, /^namelijk$/), regels.slice(plek + 1));
}

/** Text filled in after "Nee, want"; the box "Onbekend" closes the room for it. */
export function readNeeWant({ regels }: Blok): string | undefined {
	const plek = regels.findIndex((regel) => hasAnker(listWoorden([regel]), ['^nee want']));
	const regel = regels[plek];
	const einde = regels.findIndex((later, index) => index > plek && listWoorden([later]).join(' ') === 'onbekend');
	if (!regel || einde < 0) return undefined;
	return listTekst(naWoord(regel, /^want$/), regels.slice(plek + 1, einde));
}
