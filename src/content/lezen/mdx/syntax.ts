import { createProcessor } from '@mdx-js/mdx';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import type { Probleem } from '../yaml.ts';

/** The same parser and options as the site, see astro.config.mjs. */
const processor = createProcessor({ remarkPlugins: [[remarkGfm, { singleTilde: false }]] });

/** What the MDX parser throws: English, and often without a line. */
interface MdxFout {
	reason?: string;
	line?: number | undefined;
}

/** Dutch text for what the parser of @mdx-js/mdx 3.1.1 says; the first that matches counts. */
const HULP: readonly [reason: RegExp, tekst: (naam: string, ander: string) => string][] = [
	[
		/^Expected a closing tag for `<([^>`]*)>`/,
		(naam) =>
			`<${naam}> is niet gesloten. Sluit het in dezelfde alinea, bijvoorbeeld: <${naam}>tekst</${naam}>, of zonder tekst: <${naam} />.`,
	],
	[
		/^Unexpected closing tag `<\/([^>`]*)>`, expected corresponding closing tag for `<([^>`]*)>`/,
		(naam, ander) =>
			`</${naam}> staat waar </${ander}> hoort. Sluit eerst wat het laatst begon, bijvoorbeeld: <${ander}>tekst</${ander}>.`,
	],
	[
		/^Unexpected closing slash/,
		() =>
			'hier sluit een onderdeel dat nergens begint. Haal het weg of zet het begin ervoor, bijvoorbeeld: <LetOp>tekst</LetOp>.',
	],
	[/to create a comment in MDX/, () => 'een opmerking met <!-- werkt hier niet. Schrijf: {/* opmerking */}.'],
	[
		/to create a link in MDX/,
		() =>
			'een adres tussen < en > werkt hier niet. Schrijf een link met tekst, bijvoorbeeld: [de wet](https://wetten.overheid.nl/).',
	],
	[
		/before attribute value|closing quote/,
		() =>
			'bij een veld van een onderdeel kloppen de aanhalingstekens niet. Zet ze voor en achter de waarde, bijvoorbeeld: <Taak id="lea-overleg-jaarlijks" />.',
	],
	[
		/import\/exports/,
		() =>
			'een regel die met import of export begint, is hier code. Begin de zin met een ander woord, bijvoorbeeld: De import van ...',
	],
	[
		/in expression|parse expression|expression/,
		() => 'een accolade heeft hier een eigen betekenis. Zet er een backslash voor, bijvoorbeeld: \\{ of haal haar weg.',
	],
	[
		/^Unexpected (character|end of file)|^Unexpected lazy/,
		() =>
			'na het teken < komt hier geen goed onderdeel. Schrijf een los teken in woorden, bijvoorbeeld: minder dan 5, of zet er een backslash voor: \\<.',
	],
];
/** What an author reads where too much stands in each other. */
export const TE_DIEP = 'hier staat te veel in elkaar. Haal tekens als >, * en - weg, of maak er gewone alinea’s van.';
const ANDERS = 'deze tekst is geen geldige MDX. Kijk de tekens <, >, { en } na, bijvoorbeeld: <LetOp>tekst</LetOp>.';

/** Quotes and lists that open each other on one line: the parser takes minutes for thousands of them. */
const STAPEL = /^(?:[ \t]*(?:>|(?:[-*+]|\d+[.)])(?=[ \t]))){21,}/m;

const tooDeep = (regel: number) => ({ probleem: { regel, veld: 'MDX', tekst: TE_DIEP } });

/** Where the text is nested deeper than the parser can follow: the line with the most signs that open something. */
function findDiepste(source: string): number {
	const aantallen = source.split('\n').map((line) => line.match(/[>[*_<{-]/g)?.length ?? 0);
	return aantallen.indexOf(aantallen.reduce((een, ander) => Math.max(een, ander))) + 1;
}

const countRegels = (text: string) => text.split('\n').length;

/** The parser reports an unclosed quote or brace at the end of the file; the author looks for where it opens. */
function findOpening(reason: string, source: string): number | undefined {
	if (!reason.startsWith('Unexpected end of file')) return undefined;
	const teken = /closing (?:quote|brace)/.test(reason) ? (reason.includes('brace') ? '{' : '="') : '<';
	const index = source.lastIndexOf(teken);
	return index < 0 ? undefined : countRegels(source.slice(0, index));
}

function translateFout(error: MdxFout, source: string): Probleem {
	const reason = error.reason ?? '';
	const opening = /\((\d+):\d+-\d+:\d+\)/.exec(reason)?.[1];
	const regel = opening === undefined || reason.startsWith('Unexpected closing tag') ? error.line : Number(opening);
	for (const [patroon, tekst] of HULP) {
		const match = patroon.exec(reason);
		if (match)
			return {
				regel: findOpening(reason, source) ?? regel ?? 1,
				veld: 'MDX',
				tekst: tekst(match[1] ?? '', match[2] ?? ''),
			};
	}
	return { regel: regel ?? 1, veld: 'MDX', tekst: ANDERS };
}

/** Parses an MDX text without its frontmatter; lines count from 1 in that text. The parser stops at the first mistake. */
export function parseMdx(source: string): { tree: Root } | { probleem: Probleem } {
	const stapel = STAPEL.exec(source);
	if (stapel) return tooDeep(countRegels(source.slice(0, stapel.index)));
	try {
		return { tree: processor.parse(source) };
	} catch (error) {
		if (error instanceof RangeError) return tooDeep(findDiepste(source));
		return { probleem: translateFout(error as MdxFout, source) };
	}
}
