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

/** What YAML takes out of a text without a word: a comment, the name of an anchor and a type. */
function listWeggevallen(doc: Document.Parsed, source: string): { begin: number; tekst: string }[] {
	const weg: { begin: number; tekst: string }[] = [];
	visit(doc, {
		Node(_key, node) {
			if (!isNode(node)) return;
			const anker = 'anchor' in node && node.anchor ? explainTeken('&') : undefined;
			const tekst = anker ?? (node.tag ? explainTeken('!') : explainStaart(node, source));
			if (tekst !== undefined) weg.push({ begin: node.range?.[0] ?? 0, tekst });
		},
	});
	return weg;
}

/**
 * The one YAML reader: loader and content check both use it, so that both read a date or a quote the same way.
 * YAML 1.2 core schema: days stay text.
 *
 * @param startRegel Line in the file on which the YAML starts, 1 unless it is frontmatter.
 */
export function readYaml(source: string, startRegel = 1): GelezenYaml {
	const lines = new LineCounter();
	const doc = parseDocument(source, { lineCounter: lines, prettyErrors: false });
	const findRegelBij = (offset: number) => lines.linePos(offset).line + startRegel - 1;

	const findRegel = (path: readonly PropertyKey[]) => {
		let known = [...path];
		while (known.length > 0 && !doc.hasIn(known)) known = known.slice(0, -1);
		const node = known.length > 0 ? doc.getIn(known, true) : doc.contents;
		return findRegelBij((node as { range?: [number, number, number] } | null)?.range?.[0] ?? 0);
	};

	const problemen = [...doc.errors, ...doc.warnings.filter(({ code }) => code === 'BAD_DIRECTIVE')].map((error) => ({
		regel: findRegelBij(error.pos[0]),
		veld: 'YAML',
		tekst: HULP[error.code] ?? ANDERS,
	}));
	if (problemen.length > 0) return { value: undefined, problemen, findRegel };
	try {
		const value: unknown = doc.toJS({ maxAliasCount: 50 });
		const weggevallen = listWeggevallen(doc, source).map(({ begin, tekst }) => ({
			regel: findRegelBij(begin),
			veld: 'YAML',
			tekst,
		}));
		return { value: weggevallen.length > 0 ? undefined : value, problemen: weggevallen, findRegel };
	} catch {
		// An alias without anchor, or aliases that multiply beyond reason: the parser gives no place for either.
		const begin = source.search(/(?<=^|[\s[,:-])\*\S/m);
		const regel = findRegelBij(Math.max(begin, 0));
		return { value: undefined, problemen: [{ regel, veld: 'YAML', tekst: ALIAS }], findRegel };
	}
}
