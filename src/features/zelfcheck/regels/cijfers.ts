import type { Aantal, GEEN_GETAL, Herkomst } from '../../../content/schemas/lea-vve-opgave.ts';
import type { LeaVveCijfers } from '../../../content/schemas/lea-vve.ts';
import { CIJFERS, type CijferNaam } from '../../../content/schemas/lea-vve-vragenlijst.ts';
import { maskCijfers } from '../../lea-vve/index.ts';
import { readTekst, naamGeenGetal, type Invulling } from './invulling.ts';

/** The boxes beside each figure. Places are no children, so those are never masked. */
export const GEEN_GETAL_VAN: Record<CijferNaam, readonly (typeof GEEN_GETAL)[number][]> = {
	doelgroeppeuters: ['onbekend', 'afgeschermd'],
	kindplaatsen: ['onbekend'],
	bereikt: ['onbekend', 'afgeschermd'],
	nietBereikt: ['onbekend', 'afgeschermd'],
};

/**
 * A whole number of at most six digits as people type it: 117, 1.200 or 1 200.
 *
 * @returns undefined when it is anything else.
 */
export function parseAantal(tekst: string): number | undefined {
	const getypt = tekst.trim();
	const cijfers = /^\d{1,3}(?:[. ]\d{3})+$/.test(getypt) ? getypt.replace(/[. ]/g, '') : getypt;
	return /^\d{1,6}$/.test(cijfers) ? Number(cijfers) : undefined;
}

/** What stands at one figure: a ticked box goes before a number; undefined when nothing usable was filled in. */
export function readCijfer(naam: CijferNaam, invulling: Invulling): Aantal | undefined {
	const vakje = GEEN_GETAL_VAN[naam].find((waarde) => invulling[naamGeenGetal(naam)]?.includes(waarde));
	return vakje ?? parseAantal(invulling[`cijfers.${naam}`]?.[0] ?? '');
}

/** Figures in which something was typed that is no whole number. */
export const listGeenAantal = (invulling: Invulling): CijferNaam[] =>
	CIJFERS.filter((naam) => readCijfer(naam, invulling) === undefined && readTekst(invulling, `cijfers.${naam}`));

/**
 * The figures as they may leave the device: 1 to 4 children, and what would give those away, are masked.
 *
 * @returns undefined when no figure was filled in.
 */
export function buildCijfers(invulling: Invulling, peildatum: string): LeaVveCijfers | undefined {
	const opgaven = CIJFERS.flatMap((naam) => {
		const antwoord = readCijfer(naam, invulling);
		const herkomst: Herkomst = antwoord === 'onbekend' ? 'aangekruist' : 'getal';
		return antwoord === undefined ? [] : [[naam, { antwoord, herkomst }] as const];
	});
	if (opgaven.length === 0) return undefined;
	return maskCijfers<LeaVveCijfers>({ peildatum, ...Object.fromEntries(opgaven), toelichting: [], aanvullend: [] });
}

/** Figures of which a number was typed that does not go into the file. */
export const listAfgeschermd = (invulling: Invulling, peildatum: string): CijferNaam[] => {
	const cijfers = buildCijfers(invulling, peildatum);
	return CIJFERS.filter(
		(naam) => typeof readCijfer(naam, invulling) === 'number' && cijfers?.[naam]?.antwoord === 'afgeschermd',
	);
};

/** What does not add up in the figures, as a question to who fills in; never a reason to refuse them. */
export function listTegenstrijdig(invulling: Invulling): string[] {
	const [doelgroep, plaatsen, bereikt, nietBereikt] = CIJFERS.map((naam) => {
		const antwoord = readCijfer(naam, invulling);
		return typeof antwoord === 'number' ? antwoord : undefined;
	});
	const meldingen: string[] = [];
	if (doelgroep !== undefined && bereikt !== undefined && nietBereikt !== undefined) {
		const som = bereikt + nietBereikt;
		if (som !== doelgroep)
			meldingen.push(
				`Bereikt en niet bereikt zijn samen ${som}. Bij doelgroeppeuters staat ${doelgroep}. Klopt dat? Leg het dan hieronder uit.`,
			);
	} else if (doelgroep !== undefined && bereikt !== undefined && bereikt > doelgroep) {
		meldingen.push(`Er zijn meer bereikte peuters (${bereikt}) dan doelgroeppeuters (${doelgroep}). Klopt dat?`);
	}
	if (plaatsen !== undefined && bereikt !== undefined && bereikt > plaatsen)
		meldingen.push(
			`Er zijn meer bereikte peuters (${bereikt}) dan kindplaatsen (${plaatsen}). Klopt dat? Leg het dan hieronder uit.`,
		);
	return meldingen;
}
