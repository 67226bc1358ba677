import { searchInRegister } from '../rang/antwoord.ts';
import type { Antwoord, Omstandigheden } from './antwoordvorm.ts';
import { answerBetekenis, answerDag, answerMaat, heeftMaat } from './betekenis.ts';
import type { Antwoordbron } from './bron.ts';
import { answerDatum } from './datum.ts';
import { answerHoeveel, readHoeveel } from './hoeveel.ts';
import { answerInwoner } from './inwoner.ts';
import { readLezing } from './lezing.ts';
import { rankOvereenkomsten, type Onderwerp } from './overeenkomst.ts';
import { answerTaak, type Taakvraag } from './taak.ts';
import { readVraagvorm, type Vraagvorm } from './vraagvorm.ts';
import { findZekere } from './zeker.ts';

/** What a question by its form may be answered with, beside the sentence of a resident. */
const PAST: Record<Vraagvorm['vorm'], { taak?: Taakvraag; naast: Onderwerp['soort'][] }> = {
	wie: { taak: 'beslist', naast: ['taak', 'inwonersvraag'] },
	mag: { taak: 'mag', naast: ['taak', 'inwonersvraag'] },
	maat: { taak: 'wanneer', naast: ['taak', 'kalender', 'inwonersvraag'] },
	wanneer: { naast: ['kalender', 'inwonersvraag'] },
	hoeveel: { taak: 'hoeveel', naast: ['taak', 'kalender', 'inwonersvraag'] },
	betekenis: { naast: ['taak', 'kalender', 'inwonersvraag'] },
	zegt: { naast: ['taak', 'kalender', 'inwonersvraag'] },
};

const TELT = /\bhoeveel\b.*\b(?:zijn|waren|zitten|staan|gaan|wonen) er\b/;

/** What the search itself puts first of all that a question may be about. */
function findGevonden({ machine }: Antwoordbron, onderwerpen: readonly Onderwerp[], vraag: string) {
	const perAdres = new Map(onderwerpen.map((onderwerp) => [onderwerp.adres, onderwerp]));
	for (const { nummer } of searchInRegister(machine, vraag).vondsten) {
		const onderwerp = perAdres.get(machine.register.documenten[nummer]?.[0] ?? '');
		if (onderwerp) return onderwerp;
	}
	return undefined;
}

/** What an answer says itself: above the answer to a resident stands what the resident says. */
const readGezegd = ({ soort, kop, tekst }: Antwoord) => (soort === 'inwoner' ? tekst : `${kop} ${tekst}`);

/** What the question is certainly about, when that fits its form. */
function answerOnderwerp(bron: Antwoordbron, vraag: string, vorm: Vraagvorm['vorm'], nu: Omstandigheden) {
	const { taak, naast } = PAST[vorm];
	// How much or how long is only answered by a sentence that says so.
	const isGoed = (antwoord: Antwoord | undefined) =>
		(vorm !== 'hoeveel' && vorm !== 'maat') || (antwoord && heeftMaat(readGezegd(antwoord))) ? antwoord : undefined;
	const onderwerpen = bron.onderwerpen.filter(({ soort }) => naast.includes(soort));
	const lezing = readLezing(bron.machine, vraag);
	const rij = rankOvereenkomsten(bron.machine, lezing, onderwerpen);
	const zeker = findZekere(lezing, rij, findGevonden(bron, onderwerpen, vraag));
	if (!zeker) return undefined;
	const { adres, soort } = zeker.onderwerp;
	if (soort === 'inwonersvraag') return isGoed(answerInwoner(bron, adres));
	if (soort === 'kalender') return vorm === 'wanneer' || vorm === 'maat' ? answerDatum(bron, adres, nu) : undefined;
	return isGoed(taak && answerTaak(bron, adres, taak));
}

/** A question for a figure of a gemeente; the figures are only fetched for such a question. */
async function answerFiguur({ boek }: Antwoordbron, vraag: string, { listGemeenten, gemeente }: Omstandigheden) {
	const hoeveel = readHoeveel(vraag);
	return hoeveel && answerHoeveel(boek, hoeveel, await listGemeenten(), gemeente);
}

/** The answer to a question; undefined unless it is certain. */
export async function giveAntwoord(
	bron: Antwoordbron,
	vraag: string,
	nu: Omstandigheden,
): Promise<Antwoord | undefined> {
	const gelezen = readVraagvorm(vraag);
	if (!gelezen) return undefined;
	const { vorm, onderwerp } = gelezen;
	const eigen =
		(vorm === 'betekenis' && answerBetekenis(bron, onderwerp)) ||
		(vorm === 'maat' && answerMaat(bron, onderwerp)) ||
		(vorm === 'wanneer' && answerDag(bron, onderwerp)) ||
		(vorm === 'hoeveel' && (await answerFiguur(bron, vraag, nu)));
	// How many there are is another figure for each gemeente.
	return eigen || (TELT.test(onderwerp) ? undefined : answerOnderwerp(bron, vraag, vorm, nu));
}
