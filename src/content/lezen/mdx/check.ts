import type { Root } from 'mdast';
import { listKnopen, type Knoop } from './knopen.ts';
import { checkHtml, checkOnderdelen, listVerwijzingen, type MdxVerwijzing } from './onderdelen-check.ts';
import { MDX_ONDERDELEN } from './onderdelen.ts';
import { parseMdx } from './syntax.ts';
import {
	checkDiepte,
	checkLegeTekst,
	checkLinkadressen,
	checkPlaatjes,
	checkTabellen,
	checkTekensInTekst,
} from './tekst.ts';
import type { Probleem } from '../yaml.ts';

export interface MdxControle {
	problemen: Probleem[];
	verwijzingen: MdxVerwijzing[];
	links: { regel: number; adres: string }[];
}

const CODE = {
	mdxjsEsm:
		'import en export kunnen hier niet. Haal de regel weg; de onderdelen zijn al bekend, bijvoorbeeld: <LetOp>tekst</LetOp>.',
	uitdrukking:
		'tussen accolades staat hier code. Zet er een backslash voor als je een gewone accolade bedoelt, bijvoorbeeld: \\{.',
} as const;

/** A content file holds text and components, never code; only a comment may stand between braces: a program without body. */
function checkCode(knopen: Knoop[]): Probleem[] {
	return knopen.flatMap(({ node, regel }): Probleem[] => {
		if (node.type === 'mdxjsEsm') return [{ regel, veld: 'MDX', tekst: CODE.mdxjsEsm }];
		if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return [];
		return node.data?.estree?.body.length === 0 ? [] : [{ regel, veld: 'MDX', tekst: CODE.uitdrukking }];
	});
}

/** The title of the page is the only h1; below it no level is skipped, so that a screen reader hears the outline. */
function checkKoppen(knopen: Knoop[]): Probleem[] {
	let vorige = 1;
	return knopen.flatMap(({ node, regel }) => {
		if (node.type !== 'heading') return [];
		const hoogste = vorige + 1;
		vorige = Math.max(node.depth, 2);
		const juist = `Schrijf: ${'#'.repeat(node.depth === 1 ? 2 : hoogste)} Kop.`;
		if (node.depth === 1) {
			return [
				{ regel, veld: 'kop', tekst: `een kop met één # is de titel van de pagina en die staat er al. ${juist}` },
			];
		}
		return node.depth <= hoogste ? [] : [{ regel, veld: 'kop', tekst: `deze kop slaat een niveau over. ${juist}` }];
	});
}

/** GFM leaves a reference without a note as plain text, so `[^1]` in running text is a mistake. */
const checkVerwijzingNaarNoot = (knopen: Knoop[]): Probleem[] =>
	knopen.flatMap(({ node, regel }) => {
		if (node.type !== 'text') return [];
		return [...node.value.matchAll(/\[\^([^\]\s]+)\]/g)].map(({ 0: noot, index }) => ({
			regel: regel + node.value.slice(0, index).split('\n').length - 1,
			veld: 'noot',
			tekst: `noot ${noot} bestaat niet. Zet hem onderaan het bestand, bijvoorbeeld: ${noot}: ${MDX_ONDERDELEN.Bron.voorbeeld}.`,
		}));
	});

/** Every note belongs to a place in the text, and its number is its own. */
function checkNoten(knopen: Knoop[]): Probleem[] {
	const gebruikt = new Set(knopen.flatMap(({ node }) => (node.type === 'footnoteReference' ? [node.identifier] : [])));
	const gezien = new Set<string>();
	return knopen.flatMap(({ node, regel }) => {
		if (node.type !== 'footnoteDefinition') return [];
		const noot = `[^${node.label ?? node.identifier}]`;
		if (gezien.has(node.identifier)) {
			const hulp = 'Geef een van de twee een eigen nummer, bijvoorbeeld: [^12].';
			return [{ regel, veld: 'noot', tekst: `noot ${noot} staat er twee keer. ${hulp}` }];
		}
		gezien.add(node.identifier);
		if (gebruikt.has(node.identifier)) return [];
		const hulp = `Zet ${noot} achter de zin waar hij bij hoort of haal de noot weg.`;
		return [{ regel, veld: 'noot', tekst: `naar noot ${noot} verwijst niets. ${hulp}` }];
	});
}

const listLinks = (knopen: Knoop[]) =>
	knopen.flatMap(({ node, regel }) =>
		node.type === 'link' || node.type === 'definition' ? [{ regel, adres: node.url }] : [],
	);

const checkTree = (tree: Root, startRegel: number): MdxControle => {
	const knopen = listKnopen(tree, startRegel);
	const regels = [
		checkCode,
		checkOnderdelen,
		checkHtml,
		checkKoppen,
		checkNoten,
		checkVerwijzingNaarNoot,
		checkLegeTekst,
		checkPlaatjes,
		checkTabellen,
		checkLinkadressen,
		checkDiepte,
		checkTekensInTekst,
	];
	return {
		problemen: regels.flatMap((check) => check(knopen)),
		verwijzingen: listVerwijzingen(knopen),
		links: listLinks(knopen),
	};
};

/**
 * Checks the text of an MDX file, and lists what it refers to.
 *
 * @param source Text below the frontmatter.
 * @param startRegel Line of the file on which that text starts.
 */
export function checkMdx(source: string, startRegel: number): MdxControle {
	const gelezen = parseMdx(source);
	if ('tree' in gelezen) return checkTree(gelezen.tree, startRegel);
	const { regel, ...rest } = gelezen.probleem;
	return { problemen: [{ ...rest, regel: regel + startRegel - 1 }], verwijzingen: [], links: [] };
}
