import { isNode, isScalar, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';

/** What went wrong in a file, on which line; `veld` is empty when the whole file is meant. */
export interface Probleem {
	regel: number;
	veld: string;
	tekst: string;
}

export interface GelezenYaml {
	value: unknown;
	problemen: Probleem[];
	/** Line of a field, counted from 1; of the nearest parent when the field itself is missing. */
	findRegel: (path: readonly PropertyKey[]) => number;
}

const explainTeken = (teken: string) =>
	`een ${teken} aan het begin heeft in YAML een eigen betekenis. Zet de tekst tussen aanhalingstekens, bijvoorbeeld: titel: "${teken} Een titel".`;
const ALIAS = explainTeken('*');
const ANDERS =
	'deze regel is geen geldige YAML. Kijk na of inspringen, streepjes, dubbele punten en aanhalingstekens kloppen, bijvoorbeeld: titel: "Een titel".';
const HULP: Record<string, string> = {
	DUPLICATE_KEY: 'dit veld staat er twee keer. Haal er een weg.',
	BAD_INDENT: 'het inspringen klopt niet. Gebruik twee spaties per niveau, geen tabs.',
	TAB_AS_INDENT: 'er staat een tab. Spring in met twee spaties.',
	MISSING_CHAR:
		'er ontbreekt een teken. Zet een tekst met een aanhalingsteken of dubbele punt tussen dubbele aanhalingstekens, bijvoorbeeld: naam: "\'s-Hertogenbosch".',
	BAD_ALIAS: ALIAS,
	BAD_DIRECTIVE: explainTeken('%'),
	MULTIPLE_DOCS: 'er staan meer stukken YAML in dit bestand. Haal de regel met --- weg.',
};

/** Words behind ` #` on the line of an unquoted text; behind a number or an answer in quotes nothing of the text is lost. */
function explainStaart(node: Node, source: string): string | undefined {
	if (!isScalar(node) || node.type !== 'PLAIN' || (node.value !== null && typeof node.value !== 'string'))
		return undefined;
	const staart = /^[ \t]*#[^\n]*/.exec(source.slice(node.range?.[1]))?.[0].trim();
	if (staart === undefined) return undefined;
	const hulp = 'Zet de hele tekst tussen aanhalingstekens, of zet een opmerking op een eigen regel';
	return `wat na # staat, valt weg: "${staart.slice(0, 40)}". ${hulp}, bijvoorbeeld: titel: "Groep # 1".`;
}

/** What is wrong, from which sign of the text on. */
interface Vondst {
	begin: number;
	tekst: string;
}

const GEEN_NAAM =
	'hier is de naam van een veld een lijst of blok. Schrijf voor de dubbele punt één woord, of zet de tekst tussen aanhalingstekens.';
const TE_DIEP =
	'hier staat te veel in elkaar. Zet een tekst met dubbele punten of haken tussen aanhalingstekens, bijvoorbeeld: titel: "a: b: c".';

const GETAL = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
/** `0x1F`, `1e3` and `007` are numbers to the machine and slips, or names, to an author. */
const explainGetal = (node: Node) =>
	isScalar(node) && typeof node.value === 'number' && node.type === 'PLAIN' && !GETAL.test(node.source ?? '')
		? `"${(node.source ?? '').slice(0, 40)}" leest YAML als het getal ${Number.isFinite(node.value) ? node.value : 'oneindig of geen getal'}. Schrijf gewone cijfers, bijvoorbeeld: 1000, of zet de tekst tussen aanhalingstekens.`
		: undefined;

/** Where a list or block stands as the name of a field; the parser makes words of it, and says so in English. */
function listVreemdeNamen(doc: Document.Parsed): Vondst[] {
	const vreemd: Vondst[] = [];
	visit(doc, {
		Pair(_key, { key }) {
			if (isNode(key) && !isScalar(key)) vreemd.push({ begin: key.range?.[0] ?? 0, tekst: GEEN_NAAM });
		},
	});
	return vreemd;
}

/** What YAML takes out of a text without a word: a comment, the name of an anchor and a type, or makes other of it. */
function listWeggevallen(doc: Document.Parsed, source: string): Vondst[] {
	const weg: Vondst[] = [];
	visit(doc, {
		Node(_key, node) {
			if (!isNode(node)) return;
			const anker = 'anchor' in node && node.anchor ? explainTeken('&') : undefined;
			const tekst = anker ?? (node.tag ? explainTeken('!') : (explainGetal(node) ?? explainStaart(node, source)));
			if (tekst !== undefined) weg.push({ begin: node.range?.[0] ?? 0, tekst });
		},
	});
	return weg;
}

/** The parser calls itself for each level; undefined where that is too deep. */
function parseYaml(source: string, lineCounter: LineCounter): Document.Parsed | undefined {
	try {
		return parseDocument(source, { lineCounter, prettyErrors: false });
	} catch (error) {
		if (error instanceof RangeError) return undefined;
		throw error;
	}
}

/** The line with the most signs that open something, counted from 0. */
function findDiepste(source: string): number {
	const aantallen = source.split('\n').map((line) => line.match(/[[{:?-]/g)?.length ?? 0);
	return aantallen.indexOf(aantallen.reduce((een, ander) => Math.max(een, ander)));
}

/** The value of a text, or what is wrong with it. */
function readDocument(doc: Document.Parsed, source: string): { value?: unknown; vondsten: Vondst[] } {
	const fouten = [...doc.errors, ...doc.warnings.filter(({ code }) => code === 'BAD_DIRECTIVE')];
	if (fouten.length > 0)
		return { vondsten: fouten.map(({ code, pos }) => ({ begin: pos[0], tekst: HULP[code] ?? ANDERS })) };
	const vreemd = listVreemdeNamen(doc);
	if (vreemd.length > 0) return { vondsten: vreemd };
	try {
		const value: unknown = doc.toJS({ maxAliasCount: 50 });
		return { value, vondsten: listWeggevallen(doc, source) };
	} catch {
		// An alias without anchor, or aliases that multiply beyond reason: the parser gives no place for either.
		const begin = source.search(/(?<=^|[\s[,:-])\*\S/m);
		return { vondsten: [{ begin: Math.max(begin, 0), tekst: ALIAS }] };
	}
}

/**
 * The one YAML reader: loader and content check both use it, so that both read a date or a quote the same way.
 * YAML 1.2 core schema: days stay text.
 *
 * @param startRegel Line in the file on which the YAML starts, 1 unless it is frontmatter.
 */
export function readYaml(source: string, startRegel = 1): GelezenYaml {
	const lines = new LineCounter();
	const doc = parseYaml(source, lines);
	if (!doc) {
		const regel = findDiepste(source) + startRegel;
		return { value: undefined, problemen: [{ regel, veld: 'YAML', tekst: TE_DIEP }], findRegel: () => regel };
	}
	const findRegelBij = (offset: number) => lines.linePos(offset).line + startRegel - 1;

	const findRegel = (path: readonly PropertyKey[]) => {
		let known = [...path];
		while (known.length > 0 && !doc.hasIn(known)) known = known.slice(0, -1);
		const node = known.length > 0 ? doc.getIn(known, true) : doc.contents;
		return findRegelBij((node as { range?: [number, number, number] } | null)?.range?.[0] ?? 0);
	};

	const toProbleem = ({ begin, tekst }: Vondst): Probleem => ({ regel: findRegelBij(begin), veld: 'YAML', tekst });
	const { value, vondsten } = readDocument(doc, source);
	return { value: vondsten.length > 0 ? undefined : value, problemen: vondsten.map(toProbleem), findRegel };
}
