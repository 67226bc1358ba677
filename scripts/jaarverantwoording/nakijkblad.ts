import { CIJFERS, type CijferNaam, type VraagVeld } from '../../src/content/schemas/lea-vve-vragenlijst.ts';
import type { Opgave } from '../../src/content/schemas/lea-vve-opgave.ts';
import {
	formatAntwoord,
	CIJFER_NAMEN,
	formatPartner,
	ONDERWERP_NAMEN,
	VRAAG_NAMEN,
} from '../../src/features/lea-vve/regels/teksten.ts';
import type { Bevindingen, Jaarverantwoording } from './regels/importeer.ts';
import type { Nakijkregel } from './regels/nakijken.ts';
import type { OpgavenVan } from './regels/opgaven.ts';
import { cleanPersoonsgegevens } from './regels/privacy.ts';

/** How an answer is known, for a person who lays the sheet beside the document. */
const HERKOMST_TEKSTEN: Record<Opgave['herkomst'], string> = {
	aangekruist: 'Aangekruist. Twee lezingen, op plaats en op volgorde, zijn het eens.',
	getal: 'Het enige getal in deze rij.',
	afgeleid: 'Afgeleid.',
	toelichting: 'Uit de vrije tekst.',
	onleesbaar: 'Onleesbaar.',
};

const escape = (tekst: string) =>
	cleanPersoonsgegevens(tekst).tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

interface Oordeel {
	naam: string;
	antwoord: string;
	hoe: string;
}

const createHoe = ({ herkomst, reden }: Opgave, twijfel: string | undefined) =>
	[HERKOMST_TEKSTEN[herkomst], reden ?? twijfel ?? ''].join(' ').trim();

function listBijVraag(van: OpgavenVan, vraag: VraagVeld): Oordeel[] {
	const naam = VRAAG_NAMEN[vraag];
	if (vraag === 'metAlle')
		return van.metAlle.map(({ partner, opgave }) => ({
			naam: `${naam} (${formatPartner(partner)})`,
			antwoord: opgave.antwoord === undefined ? '' : formatAntwoord('metAlle', opgave.antwoord),
			hoe: createHoe(opgave, van.rijtwijfels[partner]),
		}));
	const opgave = van.opgaven[vraag];
	if (!opgave)
		return [{ naam, antwoord: '', hoe: van.nietIngevuld.includes(vraag) ? 'Niet ingevuld.' : 'Niet gelezen.' }];
	const antwoord = opgave.antwoord === undefined ? '' : formatAntwoord(vraag, opgave.antwoord);
	return [{ naam, antwoord, hoe: createHoe(opgave, van.twijfels[vraag]) }];
}

function listBijCijfer({ cijfers }: Jaarverantwoording, naam: CijferNaam): Oordeel[] {
	const cijfer = cijfers?.[naam];
	if (!cijfer) return [];
	return [{ naam: CIJFER_NAMEN[naam], antwoord: String(cijfer.antwoord ?? ''), hoe: createHoe(cijfer, undefined) }];
}

function showRegel({ pagina, regels }: Nakijkregel, oordelen: readonly Oordeel[]): string {
	const stuk = regels.map((regel) => `<div>${escape(regel)}</div>`).join('');
	const lijst = oordelen
		.map(
			({ naam, antwoord, hoe }) =>
				`<p><label><input type="checkbox"> <b>${escape(naam)}: ${escape(antwoord || '?')}</b></label><br>${escape(hoe)}</p>`,
		)
		.join('');
	return `<tr><td>${pagina ?? ''}</td><td>${lijst}</td><td>${stuk}</td></tr>`;
}

const STIJL =
	'body{font:15px/1.4 sans-serif;margin:2em}table{border-collapse:collapse}td,th{border:1px solid #888;padding:.4em .6em;text-align:left;vertical-align:top}td:last-child{font-family:monospace;white-space:pre-wrap}';

/** A page beside the YAML: per question what was read and how, with the lines of the document, to tick off. */
export function formatNakijkblad(
	jaarverantwoording: Jaarverantwoording,
	{ nakijken, opgaven, ontbrekend }: Bevindingen,
	naam: string,
): string {
	const titel = escape(`Nakijken: jaarverantwoording LEA/vve ${jaarverantwoording.jaar} van ${naam}`);
	const rijen = nakijken.map((regel) => {
		const { onderwerp, veld } = regel;
		const van = opgaven.find((deel) => deel.onderwerp === onderwerp);
		const cijfer = CIJFERS.find((bekend) => bekend === veld);
		if (cijfer) return showRegel(regel, listBijCijfer(jaarverantwoording, cijfer));
		if (!van) return '';
		const kop = `<tr><th colspan="3">${escape(`${ONDERWERP_NAMEN[van.onderwerp]}, ${VRAAG_NAMEN[veld as VraagVeld]}`)}</th></tr>`;
		return kop + showRegel(regel, listBijVraag(van, veld as VraagVeld));
	});
	const weg = ontbrekend.map((regel) => `<li>${escape(regel)}</li>`).join('');
	return `<!doctype html><html lang="nl"><meta charset="utf-8"><title>${titel}</title><style>${STIJL}</style><h1>${titel}</h1>
<p>Leg dit blad naast het stuk. Zet een vinkje bij wat klopt, en verbeter de rest in de YAML. Dit blad is alleen voor jou: het komt niet op de site.</p>
${weg === '' ? '' : `<h2>Ontbreekt in het stuk</h2><ul>${weg}</ul>`}
<table><tr><th>Bladzijde</th><th>Gelezen</th><th>In het stuk</th></tr>${rijen.join('\n')}</table></html>
`;
}
