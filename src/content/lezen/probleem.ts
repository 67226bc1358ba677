import type { Probleem } from './yaml.ts';

/** What is quoted is there to recognise, and a paste can be a whole page. */
const shortenCitaten = (tekst: string) => tekst.replace(/"([^"]{100})[^"]+"/g, '"$1…"');

/** The line an author reads: `content/vragen/leerplicht.yaml:12 vraag: wat er mis is, hoe het hoort, voorbeeld`. */
export const formatProbleem = (pad: string, { regel, veld, tekst }: Probleem) =>
	`content/${pad}:${regel} ${veld}: ${shortenCitaten(tekst)}`
		.replace(/\s+/g, ' ')
		.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu, '\uFFFD');
