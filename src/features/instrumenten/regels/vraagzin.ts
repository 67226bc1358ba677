import { trimEinde } from './tekst.ts';

/** The site speaks to a raadslid; the college hears the raad of the same gemeente. */
const VANUIT_DE_RAAD = [
	[/\b(?:je|jouw|jullie) eigen gemeente\b/gi, 'onze gemeente'],
	[/\b(?:je|jouw|jullie) gemeente\b/gi, 'onze gemeente'],
	[/\b(?:je|jouw|jullie) college\b/gi, 'het college'],
	[/\b(?:je|jouw|jullie) raad\b/gi, 'onze raad'],
	[/\b(?:je|jouw|jullie) (?=\p{L})/giu, 'onze '],
] as const;

export const speakVanuitRaad = (zin: string): string =>
	VANUIT_DE_RAAD.reduce((tekst, [van, naar]) => tekst.replace(van, naar), zin);

/** The question without its address: "of onze gemeente een integraal huisvestingsplan heeft". */
export const findKern = (vraag: string): string => speakVanuitRaad(trimEinde(vraag).replace(/^Weet jij\s+/i, ''));

/** The question as it is put to the college. */
export const askCollege = (vraag: string): string => `Kan het college aangeven ${findKern(vraag)}?`;
