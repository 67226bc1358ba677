import type { Deel, Stuk } from '../stuk.ts';
import { showTeken, type Stijl } from '../stijl.ts';

const escape = (tekst: string) => tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const UITLIJNING = { boven: 'top', midden: 'middle', onder: 'bottom' } as const;

function showOptie({ teken, tekst }: Deel & { soort: 'optie' }, stijl: Stijl): string {
	const vak = `<td class="vak">${showTeken(teken, stijl)}</td>`;
	const label = `<td class="label">${escape(tekst)}</td>`;
	return `<table><tr>${stijl.plaats === 'voor' ? vak + label : label + vak}</tr></table>`;
}

function showDeel(deel: Deel, stijl: Stijl): string {
	switch (deel.soort) {
		case 'wit':
			return '<br>';
		case 'optie':
			return showOptie(deel, stijl);
		case 'tabelkop':
			return `<table class="tabel"><tr><td class="naam"></td>${deel.cellen.map((cel) => `<td class="cel">${cel}</td>`).join('')}</tr></table>`;
		case 'rij':
			return `<table class="tabel"><tr><td class="naam">${deel.tekst}</td>${deel.tekens.map((teken) => `<td class="cel">${showTeken(teken, stijl)}</td>`).join('')}</tr></table>`;
		case 'cijfer':
			return `<table class="tabel"><tr><td class="naam">${deel.tekst}</td><td class="cel">${escape(deel.waarde)}</td><td class="cel">${showTeken(deel.teken, stijl)}</td></tr></table>`;
		case 'kop':
			return `<h2>${escape(deel.tekst)}</h2>`;
		default:
			return `<p>${escape(deel.tekst)}</p>`;
	}
}

/** A document as a web page; a browser breaks its lines and pages. */
export function createHtml({ delen }: Stuk, stijl: Stijl): string {
	const labelbreedte = Math.round(stijl.breedte * 5.2);
	return `<!doctype html><meta charset="utf-8"><style>
		body { font: 10pt sans-serif; margin: 0 } p { margin: 2pt 0 } h2 { font-size: 12pt }
		table { border-collapse: collapse; page-break-inside: avoid } td { padding: 1pt 4pt; vertical-align: ${UITLIJNING[stijl.hoogte]} }
		.vak { width: 14pt } .label { width: ${labelbreedte}pt }
		.tabel { table-layout: fixed; width: 500pt } .naam { width: ${stijl.breedte < 60 ? 130 : 240}pt } .cel { width: 80pt }
	</style>${delen.map((deel) => showDeel(deel, stijl)).join('\n')}`;
}
