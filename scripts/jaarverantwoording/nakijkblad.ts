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
	isOnleesbaar: boolean;
}

function createOordeel(naam: string, { herkomst, reden }: Opgave, antwoord: string, twijfel?: string): Oordeel {
	const isOnleesbaar = herkomst === 'onleesbaar';
	const waarom = reden ?? (isOnleesbaar && twijfel !== undefined ? `Waarom: ${twijfel}.` : '');
	return { naam, antwoord, hoe: `${HERKOMST_TEKSTEN[herkomst]} ${waarom}`.trim(), isOnleesbaar };
}

const showAntwoord = (vraag: VraagVeld, { antwoord }: Opgave) =>
	antwoord === undefined ? '' : formatAntwoord(vraag, antwoord);

function listBijVraag(van: OpgavenVan, vraag: VraagVeld): Oordeel[] {
	const naam = VRAAG_NAMEN[vraag];
	if (vraag === 'metAlle')
		return van.metAlle.map(({ partner, opgave }) =>
			createOordeel(
				`${naam} (${formatPartner(partner)})`,
				opgave,
				showAntwoord(vraag, opgave),
				van.rijtwijfels[partner],
			),
		);
	const opgave = van.opgaven[vraag];
	const hoe = van.nietIngevuld.includes(vraag) ? 'Niet ingevuld.' : 'Niet gelezen.';
	const eigen = opgave
		? createOordeel(naam, opgave, showAntwoord(vraag, opgave), van.twijfels[vraag])
		: { naam, antwoord: '', hoe, isOnleesbaar: false };
	// Whom agreements on results are about stands in the same boxes.
	const isOok = vraag === 'afspraken' && van.opgaven.resultaatOver !== undefined;
	return isOok ? [eigen, ...listBijVraag(van, 'resultaatOver')] : [eigen];
}

function listBijCijfer({ cijfers }: Jaarverantwoording, naam: CijferNaam): Oordeel[] {
	const cijfer = cijfers?.[naam];
	return cijfer ? [createOordeel(CIJFER_NAMEN[naam], cijfer, String(cijfer.antwoord ?? ''))] : [];
}

/** A row of the sheet: an answer or more, with the lines of the document. */
interface Rij {
	/** Where the list on top links to. */
	id: string;
	/** Of a subject; a figure has none. */
	kop: string | undefined;
	oordelen: Oordeel[];
	nakijkregel: Nakijkregel;
}

function listRijen(jaarverantwoording: Jaarverantwoording, { nakijken, opgaven }: Bevindingen): Rij[] {
	return nakijken.flatMap((nakijkregel): Rij[] => {
		const { onderwerp, veld } = nakijkregel;
		const van = opgaven.find((deel) => deel.onderwerp === onderwerp);
		const cijfer = CIJFERS.find((bekend) => bekend === veld);
		if (cijfer)
			return [{ id: cijfer, kop: undefined, oordelen: listBijCijfer(jaarverantwoording, cijfer), nakijkregel }];
		if (!van) return [];
		const vraag = veld as VraagVeld;
		const kop = `${ONDERWERP_NAMEN[van.onderwerp]}, ${VRAAG_NAMEN[vraag]}`;
		return [{ id: `${van.onderwerp}-${vraag}`, kop, oordelen: listBijVraag(van, vraag), nakijkregel }];
	});
}

function showRij({ id, kop, oordelen, nakijkregel: { pagina, regels } }: Rij): string {
	const stuk = regels.map((regel) => `<div>${escape(regel)}</div>`).join('');
	const lijst = oordelen
		.map(
			({ naam, antwoord, hoe }) =>
				`<p><label><input type="checkbox"> <b>${escape(naam)}: ${escape(antwoord || '?')}</b></label><br>${escape(hoe)}</p>`,
		)
		.join('');
	const boven = kop === undefined ? '' : `<tr><th colspan="3">${escape(kop)}</th></tr>`;
	return `${boven}<tr id="${id}"><td>${pagina ?? ''}</td><td>${lijst}</td><td>${stuk}</td></tr>`;
}

/** What a person has to look up first, each with a link to its lines. */
function showOnleesbaar(rijen: readonly Rij[]): string {
	const regels = rijen.flatMap(({ id, kop, oordelen }) =>
		oordelen
			.filter(({ isOnleesbaar }) => isOnleesbaar)
			.map(({ naam, hoe }) => {
				const waar = kop === undefined || kop.endsWith(naam) ? (kop ?? naam) : `${kop}: ${naam}`;
				return `<li><a href="#${id}">${escape(waar)}</a>. ${escape(hoe)}</li>`;
			}),
	);
	if (regels.length === 0) return '';
	return `<h2>Onleesbaar (${regels.length})</h2><p>Zoek deze antwoorden eerst op in het stuk.</p><ul>${regels.join('')}</ul>`;
}

const STIJL =
	'body{font:15px/1.4 sans-serif;margin:2em}table{border-collapse:collapse}td,th{border:1px solid #888;padding:.4em .6em;text-align:left;vertical-align:top}td:last-child{font-family:monospace;white-space:pre-wrap}';

/** A page beside the YAML: per question what was read and how, with the lines of the document, to tick off. */
export function formatNakijkblad(
	jaarverantwoording: Jaarverantwoording,
	bevindingen: Bevindingen,
	naam: string,
): string {
	const titel = escape(`Nakijken: jaarverantwoording LEA/vve ${jaarverantwoording.jaar} van ${naam}`);
	const rijen = listRijen(jaarverantwoording, bevindingen);
	const weg = bevindingen.ontbrekend.map((regel) => `<li>${escape(regel)}</li>`).join('');
	return `<!doctype html><html lang="nl"><meta charset="utf-8"><title>${titel}</title><style>${STIJL}</style><h1>${titel}</h1>
<p>Leg dit blad naast het stuk. Zet een vinkje bij wat klopt, en verbeter de rest in de YAML. Dit blad is alleen voor jou: het komt niet op de site.</p>
${showOnleesbaar(rijen)}
${weg === '' ? '' : `<h2>Ontbreekt in het stuk</h2><ul>${weg}</ul>`}
<table><tr><th>Bladzijde</th><th>Gelezen</th><th>In het stuk</th></tr>${rijen.map(showRij).join('\n')}</table></html>
`;
}
