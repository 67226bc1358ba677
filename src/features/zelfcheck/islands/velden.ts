import { showTekst } from '../../../shared/veld.ts';
import type { Invulling } from '../regels/invulling.ts';

/** A field of the form, by whose name its value is kept. */
export type Veld = HTMLInputElement | HTMLTextAreaElement;

const isVakje = (veld: Veld): veld is HTMLInputElement => veld.type === 'radio' || veld.type === 'checkbox';

export const listVelden = (houder: Element): Veld[] => [
	...houder.querySelectorAll<Veld>('input[name], textarea[name]'),
];

/** What stands in the fields of one name: the values of the ticked boxes, or the text. */
export const readVeld = (velden: readonly Veld[], naam: string): string[] =>
	velden
		.filter((veld) => veld.name === naam && (!isVakje(veld) || veld.checked))
		.map(({ value }) => value)
		.filter(Boolean);

/** Names of the fields in which something stands that the server did not put there. */
export const listVroeg = (velden: readonly Veld[]): Set<string> =>
	new Set(
		velden
			.filter((veld) => (isVakje(veld) ? veld.checked !== veld.defaultChecked : veld.value !== veld.defaultValue))
			.map(({ name }) => name),
	);

/**
 * Shows what is kept. A field that someone empties is not filled in again under his hands.
 *
 * @param getoond What is kept, with what counts as long as nothing is.
 */
export function showVelden(velden: readonly Veld[], getoond: Invulling, bewaard: Invulling): void {
	for (const veld of velden) {
		const waarden = getoond[veld.name] ?? [];
		if (isVakje(veld)) veld.checked = waarden.includes(veld.value);
		else if (veld !== document.activeElement || bewaard[veld.name]) showTekst(veld, waarden[0] ?? '');
	}
}

/** Of boxes that exclude each other only the one that was ticked last stays. */
export function keepEen(velden: readonly Veld[], gekozen: Veld): void {
	if (!isVakje(gekozen) || !gekozen.hasAttribute('data-een-van') || !gekozen.checked) return;
	for (const veld of velden) if (isVakje(veld) && veld.name === gekozen.name && veld !== gekozen) veld.checked = false;
}

/** Sets a text only when it changed: a live region says again what is set again. */
export function setTekst(plek: Element | null, tekst: string): void {
	if (plek && plek.textContent !== tekst) plek.textContent = tekst;
}

/** Texts as they stand on paper, where the fields themselves are not; empty ones are lines to write on. */
export function showOnPaper(houder: Element, teksten: ReadonlyMap<string, string | undefined>): void {
	for (const plek of houder.querySelectorAll<HTMLElement>('[data-papier]')) {
		const tekst = teksten.get(plek.dataset['papier'] ?? '') ?? '';
		plek.textContent = tekst;
		plek.classList.toggle('ingevuld', tekst !== '');
	}
}
