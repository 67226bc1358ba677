import type { Antwoord } from './antwoordvorm.ts';
import type { Antwoordbron } from './bron.ts';

/** What to tell a resident who says this. */
export function answerInwoner({ inwonersvragen, titels }: Antwoordbron, adres: string): Antwoord | undefined {
	const rij = inwonersvragen.get(adres);
	const zegt = titels.get(adres);
	if (!rij || !zegt) return undefined;
	const [, antwoord, wie, bron] = rij;
	return {
		soort: 'inwoner',
		kop: zegt,
		tekst: `${antwoord} Aan zet: ${wie}.`,
		bron,
		adres,
		verder: 'Lees wat je kunt doen',
	};
}
