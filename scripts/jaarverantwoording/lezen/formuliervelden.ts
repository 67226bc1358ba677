import type { Stuk } from './pdf-regels.ts';

/** What pdf.js tells of a form field, as far as we use it. */
interface Veld {
	subtype?: unknown;
	fieldType?: unknown;
	fieldValue?: unknown;
	checkBox?: unknown;
	radioButton?: unknown;
	exportValue?: unknown;
	buttonValue?: unknown;
	hidden?: unknown;
	rect?: unknown;
}

/** Left, bottom, right and top, in points. */
export type Rechthoek = [number, number, number, number];

const isRechthoek = (rect: unknown): rect is Rechthoek =>
	Array.isArray(rect) &&
	rect.length === 4 &&
	rect.every((getal) => typeof getal === 'number' && Number.isFinite(getal));

/** Text of a box: ticked when the value of the group is the value of this box. */
function readVakje({ fieldValue, exportValue, buttonValue, checkBox }: Veld): string {
	const eigen = checkBox === true ? exportValue : buttonValue;
	const isAan = typeof fieldValue === 'string' && fieldValue !== '' && fieldValue !== 'Off' && fieldValue === eigen;
	return isAan ? '☒' : '☐';
}

/** The lines a field shows; a chosen item of a list counts as a ticked box beside its label. */
function readWaarden(veld: Veld): string[] {
	if (veld.checkBox === true || veld.radioButton === true) return [readVakje(veld)];
	if (veld.fieldType === 'Tx' && typeof veld.fieldValue === 'string') return veld.fieldValue.split(/\r\n?|\n/);
	if (veld.fieldType !== 'Ch') return [];
	const gekozen = Array.isArray(veld.fieldValue) ? veld.fieldValue : [veld.fieldValue];
	return gekozen.filter((keuze) => typeof keuze === 'string' && keuze !== '').map((keuze) => `☒ ${String(keuze)}`);
}

/** What a person can draw or type over a page; we do not see what it says. */
const OVERHEEN = new Set('FreeText Stamp Ink Line Square Circle Polygon PolyLine StrikeOut Redact'.split(' '));
export const isErOverheen = (annotaties: readonly unknown[]): boolean =>
	(annotaties as readonly Veld[]).some(({ subtype }) => typeof subtype === 'string' && OVERHEEN.has(subtype));

const REGELHOOGTE = 12;

/** The values of the form fields of one page as pieces of text, in the place where the page shows them. */
export function listFormulierwaarden(
	annotaties: readonly unknown[],
	place: (rechthoek: Rechthoek) => Rechthoek,
): Stuk[] {
	return (annotaties as readonly Veld[]).flatMap((veld) => {
		if (veld.subtype !== 'Widget' || veld.hidden === true || !isRechthoek(veld.rect)) return [];
		const [links, onder, rechts, boven] = place(veld.rect);
		const waarden = readWaarden(veld);
		const hoogte = Math.min((boven - onder) / Math.max(waarden.length, 1), REGELHOOGTE);
		const middenEen = waarden.length === 1 ? (boven + onder) / 2 : boven - hoogte / 2;
		return waarden.map((tekst, plek) => ({
			tekst,
			x: links,
			breedte: rechts - links,
			y: middenEen - plek * hoogte,
			hoogte,
		}));
	});
}
