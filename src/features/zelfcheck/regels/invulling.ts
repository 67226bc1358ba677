import { CIJFERS, ONDERWERPEN } from '../../../content/schemas/lea-vve-vragenlijst.ts';
import { ONZICHTBAAR } from '../../../shared/tekst.ts';
import { listVragen } from './vragen.ts';

/**
 * What someone filled in, by the name of the field: a text or a choice is a list of one, ticked boxes are a list. It holds
 * what was typed, also in questions that are not put any more; what leaves the device is made by `buildJaar`.
 */
export type Invulling = Readonly<Record<string, readonly string[]>>;

/** Longest text of one field, in characters. */
export const TEKST_GRENS = 5000;

/** The box beside a figure: unknown, or masked by the person who fills in. */
export const naamGeenGetal = (cijfer: string) => `cijfers.${cijfer}.geen-getal`;

/** What stands in the field for the gemeente when it is no gemeente we know; empty when it was cleared. */
export const GEMEENTE_INVOER = 'gemeente-invoer';

/** Every field of the form. */
export const VELDEN: ReadonlySet<string> = new Set([
	'gemeente',
	GEMEENTE_INVOER,
	'jaar',
	'cijfers.peildatum',
	...CIJFERS.flatMap((cijfer) => [`cijfers.${cijfer}`, naamGeenGetal(cijfer)]),
	'cijfers.toelichting',
	...ONDERWERPEN.flatMap((onderwerp) => listVragen(onderwerp).map(({ naam }) => naam)),
	'aanvulling',
]);

/** A text as it may stand in a file: one kind of line end, no halves of a character, nothing the check of content refuses. */
export const cleanTekst = (tekst: string): string =>
	tekst.slice(0, TEKST_GRENS).replace(/\r\n?/g, '\n').toWellFormed().replace(ONZICHTBAAR, '').trim();

/** The text in a field, ready for a file; undefined when there is none. */
export const readTekst = (invulling: Invulling, naam: string): string | undefined =>
	cleanTekst(invulling[naam]?.[0] ?? '') || undefined;

/** A new set with one field changed; an emptied field disappears. */
export function setVeld(invulling: Invulling, naam: string, waarden: readonly string[]): Invulling {
	const { [naam]: _oud, ...rest } = invulling;
	const gevuld = waarden.filter((waarde) => waarde !== '');
	return gevuld.length > 0 ? { ...rest, [naam]: gevuld } : rest;
}

/**
 * A new set with this gemeente. What is no gemeente is kept as it was typed, also when that is nothing: only a field in which
 * nothing was ever entered takes the gemeente that was chosen elsewhere.
 */
export function setGemeente(invulling: Invulling, slug: string | undefined, getypt: string): Invulling {
	const { gemeente: _slug, [GEMEENTE_INVOER]: _getypt, ...rest } = invulling;
	return slug === undefined ? { ...rest, [GEMEENTE_INVOER]: [getypt] } : { ...rest, gemeente: [slug] };
}

/**
 * The gemeente of the form.
 *
 * @param voorkeur Slug of the gemeente that was chosen elsewhere on the site.
 * @returns its slug; undefined when there is none, or when something else was entered.
 */
export const readGemeente = (invulling: Invulling, voorkeur: string | undefined): string | undefined =>
	invulling['gemeente']?.[0] ?? (invulling[GEMEENTE_INVOER] ? undefined : voorkeur);

const isTeksten = (value: unknown): value is string[] =>
	Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string');

/** The fields of this form among stored values; what is not of this form is left out here, and stays stored. */
export const pickInvulling = (waarden: Record<string, unknown>): Invulling =>
	Object.fromEntries(
		Object.entries(waarden).filter((regel): regel is [string, string[]] => VELDEN.has(regel[0]) && isTeksten(regel[1])),
	);
