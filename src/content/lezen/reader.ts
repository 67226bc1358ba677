import { parse as parseCsv } from 'csv-parse/sync';
import { isBlok } from '../../shared/blok.ts';
import type { ContentSoort } from './soorten.ts';
import { readFrontmatter } from './frontmatter.ts';
import { readYaml, type Probleem } from './yaml.ts';

/** One entry as the author wrote it, before the schema: a list item, a whole file or a row. */
export interface RuweInvoer {
	id: string;
	/** Fields, with the one that follows from the path filled in. */
	value: Record<string, unknown>;
	/** The fields as the build gives them to the schema, where that is otherwise: Astro makes moments of days. */
	inBouw?: unknown;
	/** Line of a field of this entry, counted from 1 in the file. */
	findRegel: (path: readonly PropertyKey[]) => number;
	/** MDX below the frontmatter; empty for other kinds. */
	tekst: string;
	/** Line on which that text starts. */
	tekstRegel: number;
}

export interface GelezenBestand {
	invoer: RuweInvoer[];
	problemen: Probleem[];
}

const fout = (regel: number, veld: string, tekst: string): GelezenBestand => ({
	invoer: [],
	problemen: [{ regel, veld, tekst }],
});

/** Turns bytes into text; a file that is not UTF-8 or empty is a problem, never a guess. */
export function decodeBestand(bytes: Uint8Array): { source: string } | { probleem: Probleem } {
	let source: string;
	try {
		source = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return {
			probleem: {
				regel: 1,
				veld: 'bestand',
				tekst: 'dit bestand is geen UTF-8. Sla het opnieuw op en kies bij codering UTF-8.',
			},
		};
	}
	if (source.trim() === '') {
		return {
			probleem: {
				regel: 1,
				veld: 'bestand',
				tekst: 'dit bestand is leeg. Vul het met het sjabloon uit content/_sjablonen/ of haal het weg.',
			},
		};
	}
	return { source };
}

function readMdx(id: string, source: string): GelezenBestand {
	const match = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(source);
	if (!match)
		return fout(
			1,
			'bestand',
			'het blok met gegevens ontbreekt. Begin het bestand met een regel ---, dan de velden, dan weer ---.',
		);
	const { value, inBouw, problemen, findRegel } = readFrontmatter(source, match[1] ?? '');
	if (value === undefined) return { invoer: [], problemen };
	if (!isBlok(value))
		return fout(1, 'bestand', 'tussen de regels --- staan geen velden. Kijk in content/_sjablonen/ hoe het hoort.');
	const tekstRegel = match[0].split('\n').length;
	return { invoer: [{ id, value, inBouw, findRegel, tekst: source.slice(match[0].length), tekstRegel }], problemen };
}

function readLijst(source: string, extra: Record<string, unknown>): GelezenBestand {
	const { value, problemen, findRegel } = readYaml(source);
	if (problemen.length > 0) return { invoer: [], problemen };
	if (!Array.isArray(value))
		return fout(
			1,
			'bestand',
			'hier hoort een lijst. Begin elk onderdeel met een streepje, bijvoorbeeld: - id: een-eigen-naam.',
		);
	const bestand: GelezenBestand = { invoer: [], problemen: [] };
	value.forEach((item: unknown, index) => {
		if (!isBlok(item)) {
			bestand.problemen.push({
				regel: findRegel([index]),
				veld: String(index + 1),
				tekst: 'dit onderdeel heeft geen velden. Schrijf na het streepje een veld, bijvoorbeeld: - id: een-eigen-naam.',
			});
			return;
		}
		const id = typeof item['id'] === 'string' ? item['id'] : `#${index + 1}`;
		bestand.invoer.push({
			id,
			value: { ...item, ...extra },
			findRegel: (path) => findRegel([index, ...path]),
			tekst: '',
			tekstRegel: 0,
		});
	});
	return bestand;
}

function readBlok(id: string, source: string, extra: Record<string, unknown>): GelezenBestand {
	const { value, problemen, findRegel } = readYaml(source);
	if (problemen.length > 0) return { invoer: [], problemen };
	if (!isBlok(value)) return fout(1, 'bestand', 'hier horen velden. Kijk in content/_sjablonen/ welke.');
	return { invoer: [{ id, value: { ...value, ...extra }, findRegel, tekst: '', tekstRegel: 0 }], problemen: [] };
}

function readCsv(source: string): GelezenBestand {
	let rows: Record<string, string>[];
	try {
		rows = parseCsv(source, { columns: true, skip_empty_lines: true });
	} catch (error) {
		const regel = (error as { lines?: number }).lines ?? 1;
		return fout(
			regel,
			'CSV',
			'deze rij heeft een ander aantal kolommen dan de kop. Zet een tekst met een komma tussen dubbele aanhalingstekens.',
		);
	}
	return {
		invoer: rows.map((value, index) => ({
			id: value['code'] ?? `#${index + 1}`,
			value,
			findRegel: () => index + 2,
			tekst: '',
			tekstRegel: 0,
		})),
		problemen: [],
	};
}

/**
 * Reads one content file into its entries, without judging the fields.
 *
 * @param pad Path below content/ that matches `soort.pad`.
 */
export function readContentBestand(soort: ContentSoort, pad: string, source: string): GelezenBestand {
	const groups = soort.pad.exec(pad)?.groups ?? {};
	const extra = soort.veldUitPad ? { [soort.veldUitPad]: groups[soort.veldUitPad] } : {};
	const id = groups['id'] ?? Object.values(groups).join('/');
	switch (soort.vorm) {
		case 'mdx':
			return readMdx(id, source);
		case 'lijst':
			return readLijst(source, extra);
		case 'blok':
			return readBlok(id, source, extra);
		case 'csv':
			return readCsv(source);
	}
}
