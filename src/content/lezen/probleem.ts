import type { Probleem } from './yaml.ts';

/** The line an author reads: `content/vragen/leerplicht.yaml:12 vraag: wat er mis is, hoe het hoort, voorbeeld`. */
export const formatProbleem = (pad: string, { regel, veld, tekst }: Probleem) =>
	`content/${pad}:${regel} ${veld}: ${tekst}`.replace(/\s+/g, ' ').replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu, '\uFFFD');
