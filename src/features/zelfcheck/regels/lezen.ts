import type { Opgave } from '../../../content/schemas/lea-vve-opgave.ts';
import type { LeaVveCijfers, LeaVveJaar, OnderwerpOpgave } from '../../../content/schemas/lea-vve.ts';
import { CIJFERS, ONDERWERPEN, type CijferNaam, type Onderwerp } from '../../../content/schemas/lea-vve-vragenlijst.ts';
import { CIJFER_NAMEN, ONDERWERP_NAMEN, VRAAG_NAMEN } from '../../lea-vve/index.ts';
import { GEEN_GETAL_VAN } from './cijfers.ts';
import { naamGeenGetal, type Invulling } from './invulling.ts';
import { listVragen, type ZelfcheckVraag } from './vragen.ts';

/** A file turned back into a form. */
export interface GelezenInvulling {
	invulling: Invulling;
	/** What stood in the file and has no place in the form, in reader's words. */
	nietOvergenomen: string[];
}

type Veld = [naam: string, waarden: readonly string[]];

const findOpgave = ({ veld, partner }: ZelfcheckVraag, opgave: OnderwerpOpgave): Opgave | undefined => {
	if (veld === 'toelichting')
		return opgave.toelichting === undefined ? undefined : { antwoord: opgave.toelichting, herkomst: 'toelichting' };
	if (veld === 'metAlle') return opgave.metAlle.find((rij) => rij.partner === partner)?.opgave;
	return opgave[veld];
};

/** The answer as values of the field; undefined when the form cannot hold it, such as an inferred or unreadable one. */
function readWaarden(vraag: ZelfcheckVraag, { antwoord }: Opgave): string[] | undefined {
	const waarden = (Array.isArray(antwoord) ? antwoord : [antwoord]).filter((waarde) => typeof waarde === 'string');
	const past = waarden.every((waarde) => vraag.vorm === 'tekst' || vraag.antwoorden.includes(waarde));
	return waarden.length > 0 && past ? waarden : undefined;
}

const formatPlek = (onderwerp: Onderwerp, { veld }: ZelfcheckVraag) =>
	`${ONDERWERP_NAMEN[onderwerp]}: ${veld === 'toelichting' ? 'toelichting' : VRAAG_NAMEN[veld].toLowerCase()}`;

function readOnderwerp(onderwerp: Onderwerp, opgave: OnderwerpOpgave): { velden: Veld[]; weg: string[] } {
	const velden: Veld[] = [];
	const weg: string[] = [];
	for (const vraag of listVragen(onderwerp)) {
		const regel = findOpgave(vraag, opgave);
		if (!regel) continue;
		const waarden = readWaarden(vraag, regel);
		if (waarden) velden.push([vraag.naam, waarden]);
		else weg.push(formatPlek(onderwerp, vraag));
	}
	return { velden, weg };
}

function readCijfer(naam: CijferNaam, antwoord: unknown): Veld | undefined {
	if (typeof antwoord === 'number') return [`cijfers.${naam}`, [String(antwoord)]];
	const vakje = GEEN_GETAL_VAN[naam].find((waarde) => waarde === antwoord);
	return vakje && [naamGeenGetal(naam), [vakje]];
}

function readCijfers(cijfers: LeaVveCijfers, jaar: number): { velden: Veld[]; weg: string[] } {
	const gelezen = CIJFERS.flatMap((naam) => {
		const opgave = cijfers[naam];
		return opgave ? [{ naam, veld: readCijfer(naam, opgave.antwoord) }] : [];
	});
	return {
		velden: [
			...(cijfers.peildatum === `${jaar}-01-01` ? [] : [['cijfers.peildatum', [cijfers.peildatum]] satisfies Veld]),
			...gelezen.flatMap(({ veld }) => (veld ? [veld] : [])),
			...(cijfers.toelichting.length > 0
				? [['cijfers.toelichting', [cijfers.toelichting.join('\n')]] satisfies Veld]
				: []),
		],
		weg: [
			...gelezen.flatMap(({ naam, veld }) => (veld ? [] : [CIJFER_NAMEN[naam]])),
			...cijfers.aanvullend.map(({ wat }) => `aanvullend cijfer: ${wat}`),
		],
	};
}

/** Turns a file back into the form it came from. How an answer was known (`herkomst`) and its reden are not kept. */
export function readInvulling(jaar: LeaVveJaar): GelezenInvulling {
	const delen = [
		jaar.cijfers ? readCijfers(jaar.cijfers, jaar.jaar) : { velden: [], weg: [] },
		...ONDERWERPEN.map((onderwerp) => readOnderwerp(onderwerp, jaar.onderwerpen[onderwerp] ?? { metAlle: [] })),
	];
	const velden: Veld[] = [
		['gemeente', [jaar.gemeente]],
		['jaar', [String(jaar.jaar)]],
		...delen.flatMap(({ velden: deel }) => deel),
		...(jaar.aanvulling === undefined ? [] : [['aanvulling', [jaar.aanvulling]] satisfies Veld]),
	];
	return { invulling: Object.fromEntries(velden), nietOvergenomen: delen.flatMap(({ weg }) => weg) };
}
