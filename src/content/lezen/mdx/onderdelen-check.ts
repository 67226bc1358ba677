import { listJsx, listVelden, type JsxNode, type Knoop } from './knopen.ts';
import { MDX_ONDERDELEN, type MdxOnderdeelNaam } from './onderdelen.ts';
import { hasTekst } from './tekst.ts';
import type { Probleem } from '../yaml.ts';

/** An id a component names; whether the entry exists is a relation. */
export interface MdxVerwijzing {
	regel: number;
	veld: string;
	naar: 'taken' | 'begrippen' | 'bronnen' | 'landelijk';
	id: string;
}

/** What Markdown has no sign for; every other tag, and every attribute, is code or layout. */
const TOEGESTANE_HTML = ['br', 'sub', 'sup'];
const HTML_NAAM = /^[a-z][a-z0-9-]*$/;

const isOnderdeel = (naam: string): naam is MdxOnderdeelNaam => Object.hasOwn(MDX_ONDERDELEN, naam);

function checkVelden(naam: MdxOnderdeelNaam, node: JsxNode): string[] {
	const { verplicht, vrij, voorbeeld } = MDX_ONDERDELEN[naam];
	const velden = listVelden(node);
	const namen = velden.map((veld) => veld.naam);
	const toegestaan: readonly string[] = [...verplicht, ...vrij];
	const leeg = velden.filter((veld) => toegestaan.includes(veld.naam) && !veld.waarde?.trim());
	return [
		...namen
			.filter((veld) => !toegestaan.includes(veld))
			.map((veld) => `<${naam}> heeft geen veld "${veld}". Haal het weg, bijvoorbeeld: ${voorbeeld}.`),
		...namen
			.filter((veld, index) => namen.indexOf(veld) < index)
			.map((veld) => `<${naam}> heeft het veld "${veld}" twee keer. Haal er een weg, bijvoorbeeld: ${voorbeeld}.`),
		...verplicht
			.filter((veld) => !namen.includes(veld))
			.map((veld) => `<${naam}> mist het veld "${veld}". Vul het in, bijvoorbeeld: ${voorbeeld}.`),
		...leeg.map(
			(veld) =>
				`"${veld.naam}" van <${naam}> heeft geen tekst tussen aanhalingstekens. Vul het in, bijvoorbeeld: ${voorbeeld}.`,
		),
	];
}

const findBedoeld = (naam: string) =>
	Object.keys(MDX_ONDERDELEN).find((bekend) => bekend.toLowerCase() === naam.toLowerCase());

/** HTML tags are written in lower case; everything else in angle brackets was meant as a component. */
function explainOnbekend(naam: string): string[] {
	const bedoeld = findBedoeld(naam);
	if (bedoeld !== undefined) return [`het onderdeel <${naam}> bestaat niet. Schrijf: <${bedoeld}>.`];
	if (HTML_NAAM.test(naam)) return [];
	const namen = Object.keys(MDX_ONDERDELEN);
	const { voorbeeld } = MDX_ONDERDELEN.LetOp;
	return [`het onderdeel <${naam}> bestaat niet. Kies uit: ${namen.join(', ')}, bijvoorbeeld: ${voorbeeld}.`];
}

function checkOnderdeel(node: JsxNode, inNoot: boolean): string[] {
	const naam = node.name ?? '';
	if (!isOnderdeel(naam)) return explainOnbekend(naam);
	const { metTekst, voorbeeld } = MDX_ONDERDELEN[naam];
	const problemen = checkVelden(naam, node);
	if (metTekst && !hasTekst(node)) {
		problemen.push(`<${naam}> is leeg. Zet er tekst in, bijvoorbeeld: ${voorbeeld}.`);
	}
	if (!metTekst && node.children.length > 0) {
		problemen.push(`in <${naam}> staat tekst, maar die toont de site niet. Haal haar weg, bijvoorbeeld: ${voorbeeld}.`);
	}
	if (naam === 'Bron' && !inNoot) {
		const hulp = `Zet hem in een noot: schrijf in de zin [^1] en onderaan [^1]: ${voorbeeld}.`;
		problemen.push(`<Bron> staat in de lopende tekst. ${hulp}`);
	}
	return problemen;
}

/** Only known components, with the fields they need. */
export const checkOnderdelen = (knopen: Knoop[]): Probleem[] =>
	listJsx(knopen).flatMap(({ node, regel, inNoot }) =>
		checkOnderdeel(node, inNoot).map((tekst) => ({ regel, veld: node.name ?? 'MDX', tekst })),
	);

/** Next to components only a few tags, without attributes. */
export const checkHtml = (knopen: Knoop[]): Probleem[] =>
	listJsx(knopen).flatMap(({ node, regel }) => {
		const naam = node.name ?? '';
		if (!HTML_NAAM.test(naam) || findBedoeld(naam) !== undefined) return [];
		const tekst = TOEGESTANE_HTML.includes(naam)
			? listVelden(node).map((veld) => `"${veld.naam}" in <${naam}> kan hier niet. Haal het weg.`)
			: [`<${naam}> kan hier niet. Haal het weg; schrijf opmaak met Markdown, bijvoorbeeld: ## Een kop.`];
		return tekst.map((regelTekst) => ({ regel, veld: 'HTML', tekst: regelTekst }));
	});

/** The entries that components name. */
export const listVerwijzingen = (knopen: Knoop[]): MdxVerwijzing[] =>
	listJsx(knopen).flatMap(({ node, regel }) => {
		if (!node.name || !isOnderdeel(node.name)) return [];
		const onderdeel = MDX_ONDERDELEN[node.name];
		const id = listVelden(node)
			.find(({ naam }) => naam === 'id')
			?.waarde?.trim();
		return id && 'verwijstNaar' in onderdeel ? [{ regel, veld: node.name, naar: onderdeel.verwijstNaar, id }] : [];
	});
