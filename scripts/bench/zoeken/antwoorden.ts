import type { Antwoord } from '../../../src/features/zoeken/antwoord/antwoordvorm.ts';
import { formatGetal, formatTabel } from '../tabel.ts';
import { isRaak, readAntwoordvragen, type Antwoordvraag } from './gouden-set.ts';

export type Antwoordgever = (vraag: string) => Promise<Antwoord | undefined>;

export interface Antwoordscore {
	/** Questions that have an answer. */
	vragen: number;
	goed: number;
	fout: number;
	/** Answers to questions that have none. */
	vals: number;
	/** Questions without an answer. */
	geen: number;
}

/** Right: it says what it must, and leads where it may. */
function isGoed({ antwoord = [], adres = [] }: Antwoordvraag, { kop, tekst, bron, adres: naar }: Antwoord): boolean {
	const gezegd = `${kop} ${tekst} ${bron}`.toLowerCase();
	return adres.some((goede) => isRaak(naar, goede)) && antwoord.every((deel) => gezegd.includes(deel.toLowerCase()));
}

export async function scoreAntwoorden(vragen: readonly Antwoordvraag[], give: Antwoordgever): Promise<Antwoordscore> {
	const score = { vragen: 0, goed: 0, fout: 0, vals: 0, geen: 0 };
	for (const vraag of vragen) {
		const antwoord = await give(vraag.q);
		if (vraag.soort === 'geen') {
			score.geen++;
			if (antwoord) score.vals++;
			continue;
		}
		score.vragen++;
		if (antwoord) score[isGoed(vraag, antwoord) ? 'goed' : 'fout']++;
	}
	return score;
}

/** Right among what was shown, the false ones counted; 1 when nothing was. */
export const measurePrecisie = ({ goed, fout, vals }: Antwoordscore) =>
	goed + fout + vals ? goed / (goed + fout + vals) : 1;
export const measureGetoond = ({ vragen, goed, fout }: Antwoordscore) => (goed + fout) / Math.max(1, vragen);

/** Totals of both halves; never per question, because one half only measures. */
export async function measureAntwoorden(give: Antwoordgever): Promise<string> {
	const rijen: string[][] = [];
	for (const helft of ['oefen', 'toets'] as const) {
		const score = await scoreAntwoorden(await readAntwoordvragen(helft), give);
		rijen.push([
			helft,
			String(score.vragen),
			formatGetal(measurePrecisie(score), 3),
			formatGetal(measureGetoond(score), 3),
			`${score.vals} van ${score.geen}`,
		]);
	}
	const kop = ['helft', 'vragen met antwoord', 'goed van getoond', 'getoond', 'ten onrechte'];
	return `Het antwoord boven de resultaten\n${formatTabel([kop, ...rijen])}`;
}
