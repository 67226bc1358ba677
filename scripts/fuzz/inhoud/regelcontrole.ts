import { formatProbleem } from '../../../src/content/lezen/probleem.ts';
import type { ProbleemInBestand } from '../../../src/content/relaties/inhoud.ts';

/** What the author did not write and must never read: English of a library, a trace, a place on the machine, a value of the program. */
const VREEMD: readonly [wat: string, patroon: RegExp][] = [
	['Engels', /\b(?:Invalid|[Ee]xpected|Unexpected|Unrecognized|Too (?:big|small)|must be|Cannot|is not a|required)\b/],
	['een spoor', /\bat \S+:\d+:\d+|\b\w*Error\b|node_modules|\bnode:/],
	['een plek op de machine', /file:\/\/|(?<![\w/.])\/(?:home|work|tmp|usr|root|Users|var)\//],
	['een waarde van het programma', /\bundefined\b|\[object |\bNaN\b|\bInfinity\b|=>|\bfunction\b/],
	['een vastgelopen controle', /de controle loopt op dit bestand vast/],
];
const VORM = /^content\/[^\n]*?:\d+ [^\n]+: [^\n]+[.!?]$/;
const LANGST = 1500;

/** Quoted words come from the file itself. */
const withoutCitaten = (tekst: string) => tekst.replace(/"[^"]*(?:"|$)|<[^>]*>/g, '""');

/** What is wrong with a line for an author; empty when nothing is. */
export function judgeRegel({ pad, ...probleem }: ProbleemInBestand, aantalRegels: number | undefined): string[] {
	const regel = formatProbleem(pad, probleem);
	const tekst = withoutCitaten(probleem.tekst);
	return [
		...VREEMD.filter(([, patroon]) => patroon.test(tekst)).map(([wat]) => `een melding met ${wat}: ${regel}`),
		...(VORM.test(regel) ? [] : [`een melding zonder plek, veld of hele zin: ${regel}`]),
		...(regel.length > LANGST ? [`een melding van ${regel.length} tekens: ${regel.slice(0, 200)}`] : []),
		...(aantalRegels !== undefined && !(probleem.regel >= 1 && probleem.regel <= aantalRegels)
			? [`een melding op regel ${probleem.regel} van ${aantalRegels}: ${regel}`]
			: []),
	].map((fout) => fout.slice(0, 400));
}
