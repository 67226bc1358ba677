import { foldTekst } from '../../../shared/tekst.ts';
import type { Regel } from './overzicht.ts';

/** What the reader wants to see; an empty text is no wish. */
export interface Filter {
	/** A stand, or `notitie` for the questions with a note. */
	soort: string;
	thema: string;
	/** Words in what the reader wrote. */
	zoek: string;
}

const GESCHREVEN = ['antwoord', 'notitie', 'bron', 'gevraagdAan'] as const;

const hasSoort = ({ notitie }: Regel, soort: string) =>
	soort === '' || (soort === 'notitie' ? Boolean(notitie.notitie?.trim()) : notitie.stand === soort);

function hasWoorden({ vraag, notitie }: Regel, zoek: string): boolean {
	const tekst = foldTekst([vraag, ...GESCHREVEN.map((veld) => notitie[veld] ?? '')].join(' '));
	return foldTekst(zoek)
		.split(/\s+/)
		.every((woord) => tekst.includes(woord));
}

/** Whether a question of a theme is among what the reader wants to see. */
export const isGekozen = (regel: Regel, thema: string, filter: Filter): boolean =>
	(filter.thema === '' || filter.thema === thema) && hasSoort(regel, filter.soort) && hasWoorden(regel, filter.zoek);

/** How many of the kept questions are shown: "4 van 12 vragen". */
export function formatAantal(getoond: number, totaal: number): string {
	if (totaal === 0) return 'Je hebt nog bij geen enkele vraag iets bewaard.';
	const vragen = totaal === 1 ? 'vraag' : 'vragen';
	return getoond === totaal ? `${totaal} ${vragen}` : `${getoond} van ${totaal} ${vragen}`;
}

/** What can be asked for, by what the field holds, in the order in which it stands on the page. */
export const SOORTNAMEN = new Map<string, string>([
	['', 'Alles'],
	['uitzoeken', 'Uitzoeken'],
	['weet-ik', 'Dit weet ik'],
	['nvt', 'Niet van toepassing'],
	['notitie', 'Met notitie'],
]);

/** What the reader chose to see, behind the count; also on paper it says what was left out. */
export function formatFilter({ soort, thema, zoek }: Filter, titel = 'vervallen vragen'): string {
	const wensen = [
		soort && SOORTNAMEN.get(soort)?.toLowerCase(),
		thema && titel,
		zoek.trim() && `met “${zoek.trim()}”`,
	].filter(Boolean);
	return wensen.length > 0 ? `: ${wensen.join(', ')}` : '';
}
