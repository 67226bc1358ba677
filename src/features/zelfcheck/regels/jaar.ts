import { isDag, isInBereik } from '../../../shared/dag.ts';
import { namesKleinAantalKinderen } from '../../../shared/klein-aantal/tekst.ts';
import type { LeaVveJaar, OnderwerpOpgave } from '../../../content/schemas/lea-vve.ts';
import { CIJFERS, ONDERWERPEN, type Onderwerp } from '../../../content/schemas/lea-vve-vragenlijst.ts';
import { buildCijfers, listAfgeschermd, listGeenAantal } from './cijfers.ts';
import { GEMEENTE_INVOER, readTekst, naamGeenGetal, VELDEN, type Invulling } from './invulling.ts';
import { walkVragen, hasPersoonsgegevens, readVeiligeTekst } from './opgave.ts';

/** Id in content/bronnen/ of every file this form makes. */
const BRON_ZELFCHECK = 'zelfcheck-lea-vve';

const EERSTE_JAAR = 2000;

/**
 * The kalenderjaar of the form: last year until another one is filled in.
 *
 * @param vandaag `JJJJ-MM-DD`.
 * @returns undefined when what was typed is no year that has ended.
 */
export function readJaar(invulling: Invulling, vandaag: string): number | undefined {
	const ditJaar = Number(vandaag.slice(0, 4));
	const getypt = readTekst(invulling, 'jaar') ?? String(ditJaar - 1);
	const jaar = /^\d{4}$/.test(getypt) ? Number(getypt) : NaN;
	return jaar >= EERSTE_JAAR && jaar < ditJaar ? jaar : undefined;
}

/** Day on which was counted: 1 January of the year unless another existing day is filled in. */
export function readPeildatum(invulling: Invulling, jaar: number): string {
	const getypt = readTekst(invulling, 'cijfers.peildatum') ?? '';
	return isDag(getypt) && isInBereik(getypt) ? getypt : `${jaar}-01-01`;
}

const isLeeg = ({ metAlle, ...rest }: OnderwerpOpgave) => metAlle.length === 0 && Object.keys(rest).length === 0;

/** The questionnaire asks about the figures as a whole; each paragraph is one line of the list in the file. */
const splitRegels = (tekst: string | undefined) =>
	(tekst ?? '')
		.split('\n')
		.map((regel) => regel.trim())
		.filter(Boolean);

function buildOnderwerpen(invulling: Invulling): LeaVveJaar['onderwerpen'] {
	const opgaven = ONDERWERPEN.map((onderwerp): [Onderwerp, OnderwerpOpgave] => [
		onderwerp,
		walkVragen(onderwerp, invulling).opgave,
	]);
	return Object.fromEntries(opgaven.filter(([, opgave]) => !isLeeg(opgave)));
}

/**
 * The form as a file of content/gemeenten/<slug>/lea-vve/: every given answer to a question that was put, and nothing else.
 * Small numbers are masked; a text with an e-mail address, a telephone number or 1 to 4 children in it stays behind.
 *
 * @param gemeente Slug of the gemeente.
 * @param vandaag Day on which the form is saved, `JJJJ-MM-DD`; later than `jaar`.
 */
export function buildJaar(invulling: Invulling, gemeente: string, jaar: number, vandaag: string): LeaVveJaar {
	const peildatum = readPeildatum(invulling, jaar);
	const toelichting = splitRegels(readVeiligeTekst(invulling, 'cijfers.toelichting'));
	const uitlegAlleen = toelichting.length > 0 ? { peildatum, aanvullend: [] } : undefined;
	const cijfers = buildCijfers(invulling, peildatum) ?? uitlegAlleen;
	const aanvulling = readVeiligeTekst(invulling, 'aanvulling');
	return {
		gemeente,
		jaar,
		bron: BRON_ZELFCHECK,
		documentVan: vandaag,
		...(cijfers ? { cijfers: { ...cijfers, toelichting } } : {}),
		onderwerpen: buildOnderwerpen(invulling),
		...(aanvulling === undefined ? {} : { aanvulling }),
	};
}

/** Why something that was filled in does not go into the file. */
export type RedenWeg = 'vakje' | 'persoonsgegeven' | 'klein-aantal' | 'geen-getal' | 'afgeschermd' | 'niet-gevraagd';

/** A field that stays behind, by its name in the form. */
export interface Achtergebleven {
	naam: string;
	reden: RedenWeg;
}

/** Figures where a number was typed and a box beside it is ticked: the box counts. */
const listOverstemd = (invulling: Invulling): string[] =>
	CIJFERS.filter((naam) => invulling[naamGeenGetal(naam)] && readTekst(invulling, `cijfers.${naam}`)).map(
		(naam) => `cijfers.${naam}`,
	);

/** Names of the questions that are put, given the answers so far; the fields around the subjects are always put. */
export const listGevraagd = (invulling: Invulling): Set<string> =>
	new Set(ONDERWERPEN.flatMap((onderwerp) => walkVragen(onderwerp, invulling).gevraagd.map(({ naam }) => naam)));

/** Everything that was filled in and does not go into the file, each with its first reason. */
export function listAchtergebleven(invulling: Invulling, jaar: number): Achtergebleven[] {
	const gevraagd = listGevraagd(invulling);
	const isVraag = (naam: string) => ONDERWERPEN.some((onderwerp) => naam.startsWith(`${onderwerp}.`));
	// The name of the gemeente is no text for the file.
	const metTekst = [...VELDEN].filter((naam) => naam !== GEMEENTE_INVOER);
	const perReden: [RedenWeg, string[]][] = [
		['niet-gevraagd', [...VELDEN].filter((naam) => isVraag(naam) && invulling[naam] && !gevraagd.has(naam))],
		['persoonsgegeven', metTekst.filter((naam) => hasPersoonsgegevens(readTekst(invulling, naam) ?? ''))],
		['klein-aantal', metTekst.filter((naam) => namesKleinAantalKinderen(readTekst(invulling, naam) ?? ''))],
		['geen-getal', listGeenAantal(invulling).map((naam) => `cijfers.${naam}`)],
		['vakje', listOverstemd(invulling)],
		['afgeschermd', listAfgeschermd(invulling, readPeildatum(invulling, jaar)).map((naam) => `cijfers.${naam}`)],
	];
	const gezien = new Set<string>();
	return perReden.flatMap(([reden, namen]) =>
		namen.filter((naam) => !gezien.has(naam) && gezien.add(naam)).map((naam) => ({ naam, reden })),
	);
}
