import { isElement, listTekst, type Element } from './boom.ts';
import { formatRegel, type Adres } from './regel.ts';

function listRijen(element: Element): Element[] {
	return listTekst(element)
		.filter(isElement)
		.flatMap((kind) => (kind.name === 'tr' ? [kind] : listRijen(kind)));
}

/** What stands in a cell on one line: a space keeps its blocks apart. */
function formatCel(cel: Element, adres: Adres): string {
	const delen = listTekst(cel).map((knoop) => formatRegel([knoop], adres));
	return delen
		.join(listTekst(cel).some((knoop) => isElement(knoop) && /^(?:p|div|ul|li|span)$/.test(knoop.name)) ? ' ' : '')
		.replace(/ {2,}/g, ' ')
		.trim();
}

/** A table as the GitHub form of Markdown has it; its caption goes before it. */
export function formatTabel(tabel: Element, adres: Adres): string[] {
	const caption = listTekst(tabel).find((kind) => isElement(kind) && kind.name === 'caption');
	const bijschrift = caption && isElement(caption) ? formatRegel(listTekst(caption), adres).trim() : '';
	const rijen = listRijen(tabel).map((rij) =>
		listTekst(rij)
			.filter(isElement)
			.map((cel) => formatCel(cel, adres)),
	);
	const breedte = Math.max(0, ...rijen.map((rij) => rij.length));
	if (breedte === 0) return [];
	const formatRij = (cellen: readonly string[]) =>
		`| ${Array.from({ length: breedte }, (_, kolom) => cellen[kolom] ?? '').join(' | ')} |`;
	const [kop = [], ...rest] = rijen;
	const regels = [formatRij(kop), formatRij(Array.from({ length: breedte }, () => '---')), ...rest.map(formatRij)];
	return [...(bijschrift ? [bijschrift] : []), regels.join('\n')];
}
