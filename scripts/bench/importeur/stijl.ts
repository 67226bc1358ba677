import type { Toeval } from './toeval.ts';
import type { Teken } from './stuk.ts';

/** How a document looks; every maker draws the same style in its own way. */
export interface Stijl {
	/** Signs of a ticked and an open box; empty when it leaves no trace. */
	tekens: Record<Exclude<Teken, 'weg'>, string>;
	/** Whether boxes stand before or behind their labels. */
	plaats: 'voor' | 'achter';
	/** Where a box stands beside a label of more lines. */
	hoogte: 'boven' | 'midden' | 'onder';
	/** Width of a label, in signs of its text. */
	breedte: number;
	/** Line at the foot of every page; # is the number of the page, % the number of pages. */
	voettekst: string;
	koptekst: string;
	regelsPerBladzij: number;
}

/** Signs that every maker can print as letters. */
const TEKENS = [
	{ aan: '☒', uit: '☐' },
	{ aan: '☑', uit: '☐' },
	{ aan: '■', uit: '□' },
	{ aan: '●', uit: '○' },
];
/** Signs of the keyboard, for makers that have only the letters of a typewriter. */
const TOETSEN = [
	{ aan: '[x]', uit: '[ ]' },
	{ aan: '(X)', uit: '( )' },
];

const VOETTEKSTEN = ['', '', 'Pagina #', '#/%', 'Gemeente Proefstad - zaak 2026-0045 - #/%', '26-02-2027 15:07 - # -'];

export function createStijl(toeval: Toeval, isTypemachine: boolean): Stijl {
	return {
		tekens: toeval.kies(isTypemachine ? TOETSEN : TEKENS),
		plaats: toeval.isRaak(0.2) ? 'achter' : 'voor',
		hoogte: toeval.kies(['boven', 'boven', 'midden', 'onder']),
		breedte: toeval.kies([90, 60, 45, 28]),
		voettekst: toeval.kies(VOETTEKSTEN),
		koptekst: toeval.kies(['', '', 'Jaarverantwoording gemeente Proefstad']),
		regelsPerBladzij: 38 + toeval.geheel(15),
	};
}

/** Breaks a text into lines of at most so many signs. */
export function breek(tekst: string, breedte: number): string[] {
	const regels: string[] = [''];
	for (const woord of tekst.split(' ')) {
		const regel = regels.at(-1) ?? '';
		if (regel !== '' && regel.length + 1 + woord.length > breedte) regels.push(woord);
		else regels[regels.length - 1] = regel === '' ? woord : `${regel} ${woord}`;
	}
	return regels;
}

/** The line of a label beside which its box stands; half of a line stands between two. */
export function chooseRegel(aantal: number, hoogte: Stijl['hoogte']): number {
	if (hoogte === 'boven') return 0;
	return hoogte === 'onder' ? aantal - 1 : (aantal - 1) / 2;
}

export const showTeken = (teken: Teken, { tekens }: Stijl): string => (teken === 'weg' ? '' : tekens[teken]);
