import type { Nodes } from 'mdast';
import { checkTekens } from '../tekens.ts';
import type { Probleem } from '../yaml.ts';
import { isJsx, listKnopen, listVelden, type Knoop } from './knopen.ts';
import { TE_DIEP } from './syntax.ts';

/** Lists in notes and tables in components stay far below this. */
const MAXIMUM_DIEPTE = 20;

/** Whether a reader sees something: words, code or a component that shows its own. */
export const hasTekst = (node: Nodes): boolean =>
	listKnopen(node, 1).some(({ node: deel }) => {
		if ('value' in deel && (deel.type === 'text' || deel.type === 'inlineCode')) return /\S/.test(deel.value);
		return deel !== node && isJsx(deel) && deel.children.length === 0 && deel.name !== 'br';
	});

const LEGE_LINK = {
	veld: 'link',
	tekst: 'deze link heeft geen tekst. Zet woorden tussen de haken, bijvoorbeeld: [de wet](/taken/).',
};
const LEEG: Partial<Record<Nodes['type'], { veld: string; tekst: string }>> = {
	link: LEGE_LINK,
	linkReference: LEGE_LINK,
	heading: {
		veld: 'kop',
		tekst: 'deze kop is leeg. Zet er woorden achter of haal haar weg, bijvoorbeeld: ## Een kop.',
	},
	footnoteDefinition: {
		veld: 'noot',
		tekst: 'deze noot is leeg. Zet er een bron of tekst in, bijvoorbeeld: [^1]: Zie de wet.',
	},
};

/** A link, heading or note without words cannot be read aloud, followed or found. */
export const checkLegeTekst = (knopen: Knoop[]): Probleem[] =>
	knopen.flatMap(({ node, regel }) => {
		const leeg = LEEG[node.type];
		return leeg && !hasTekst(node) ? [{ regel, ...leeg }] : [];
	});

/** A row shows as many cells as its table has headers; what stands in a cell too many is on no page. */
export const checkTabellen = (knopen: Knoop[]): Probleem[] =>
	knopen.flatMap(({ node, regel }) => {
		if (node.type !== 'table') return [];
		const kolommen = node.children[0]?.children.length ?? 0;
		return node.children
			.filter(({ children }) => children.length > kolommen)
			.map((rij) => ({
				regel: regel + (rij.position?.start.line ?? 0) - (node.position?.start.line ?? 0),
				veld: 'tabel',
				tekst: `deze rij heeft meer vakken dan de tabel kolommen heeft (${kolommen}); wat te veel is, toont de site niet. Zet een streep in een vak als \\|, of geef de kop een kolom erbij.`,
			}));
	});

/** Where a link leads that stands below the text: without a link, or after another of that name, nobody sees it. */
export function checkLinkadressen(knopen: Knoop[]): Probleem[] {
	const gebruikt = new Set(
		knopen.flatMap(({ node }) =>
			node.type === 'linkReference' || node.type === 'imageReference' ? [node.identifier] : [],
		),
	);
	const gezien = new Set<string>();
	return knopen.flatMap(({ node, regel }) => {
		if (node.type !== 'definition') return [];
		const naam = `[${node.label ?? node.identifier}]`;
		const isDubbel = gezien.has(node.identifier);
		gezien.add(node.identifier);
		if (gebruikt.has(node.identifier) && !isDubbel) return [];
		const tekst = isDubbel
			? `het adres van ${naam} staat er twee keer. Haal er een weg.`
			: `geen link gebruikt dit adres, en de site toont het niet. Schrijf in de zin: [tekst]${naam}, of haal de regel weg.`;
		return [{ regel, veld: 'link', tekst }];
	});
}

/** The policy of the site stops every image from elsewhere, and content/ holds none. */
export const checkPlaatjes = (knopen: Knoop[]): Probleem[] =>
	knopen.flatMap(({ node, regel }) =>
		node.type === 'image' || node.type === 'imageReference'
			? [
					{
						regel,
						veld: 'plaatje',
						tekst:
							'een plaatje kan hier niet; de site blokkeert het. Zeg het in woorden of schrijf een link, bijvoorbeeld: [de kaart](https://www.cbs.nl/).',
					},
				]
			: [],
	);

export function checkDiepte(knopen: Knoop[]): Probleem[] {
	const diepste = knopen.find(({ diepte }) => diepte > MAXIMUM_DIEPTE);
	return diepste ? [{ regel: diepste.regel, veld: 'MDX', tekst: TE_DIEP }] : [];
}

/** A sign can also be written as its number: `&#x202e;`. */
export const checkTekensInTekst = (knopen: Knoop[]): Probleem[] =>
	knopen.flatMap(({ node, regel }) => {
		const velden = isJsx(node) ? listVelden(node).map(({ waarde }) => waarde) : [];
		const adres = node.type === 'link' || node.type === 'definition' ? [node.url, node.title] : [];
		const teksten = node.type === 'text' ? [node.value] : [...velden, ...adres];
		return teksten.flatMap((tekst) => checkTekens(tekst ?? '', regel));
	});
