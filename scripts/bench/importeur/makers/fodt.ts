import type { Deel, Stuk } from '../stuk.ts';
import { showTeken, type Stijl } from '../stijl.ts';

const escape = (tekst: string) => tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const UITLIJNING = { boven: 'top', midden: 'middle', onder: 'bottom' } as const;

const showCel = (tekst: string) =>
	`<table:table-cell table:style-name="cel" office:value-type="string"><text:p text:style-name="p">${escape(tekst)}</text:p></table:table-cell>`;

/** A table of one row, as in a form of a word processor. */
const showTabel = (soort: string, cellen: readonly string[]) =>
	`<table:table table:style-name="${soort}">${cellen.map((_, plek) => `<table:table-column table:style-name="${soort}${plek}"/>`).join('')}<table:table-row>${cellen.map(showCel).join('')}</table:table-row></table:table>`;

function showDeel(deel: Deel, stijl: Stijl): string {
	switch (deel.soort) {
		case 'wit':
			return '<text:p text:style-name="p"/>';
		case 'optie': {
			const cellen = [showTeken(deel.teken, stijl), deel.tekst];
			return stijl.plaats === 'voor' ? showTabel('voor', cellen) : showTabel('achter', cellen.toReversed());
		}
		case 'tabelkop':
			return showTabel(deel.cellen.length === 3 ? 'rij' : 'getal', ['', ...deel.cellen]);
		case 'rij':
			return showTabel('rij', [deel.tekst, ...deel.tekens.map((teken) => showTeken(teken, stijl))]);
		case 'cijfer':
			return showTabel('getal', [deel.tekst, deel.waarde, showTeken(deel.teken, stijl)]);
		default:
			return `<text:p text:style-name="p">${escape(deel.tekst)}</text:p>`;
	}
}

const createKolom = (naam: string, breedte: number) =>
	`<style:style style:name="${naam}" style:family="table-column"><style:table-column-properties style:column-width="${breedte}cm"/></style:style>`;
const createSoort = (naam: string, breedtes: readonly number[]) =>
	`<style:style style:name="${naam}" style:family="table"><style:table-properties style:width="${breedtes.reduce((som, breedte) => som + breedte, 0)}cm" table:align="left"/></style:style>${breedtes.map((breedte, plek) => createKolom(`${naam}${plek}`, breedte)).join('')}`;

function createStijlen(stijl: Stijl): string {
	const label = stijl.breedte * 0.17;
	const naam = stijl.breedte < 60 ? 3.5 : 7;
	return [
		createSoort('voor', [0.9, label]),
		createSoort('achter', [label, 0.9]),
		createSoort('rij', [naam, 3, 3, 3]),
		createSoort('getal', [naam + 2, 3, 3]),
		`<style:style style:name="cel" style:family="table-cell"><style:table-cell-properties fo:padding="0.03cm" style:vertical-align="${UITLIJNING[stijl.hoogte]}"/></style:style>`,
		'<style:style style:name="p" style:family="paragraph"><style:text-properties fo:font-size="10pt" style:font-name="DejaVu Sans"/></style:style>',
		`<style:page-layout style:name="blad"><style:page-layout-properties fo:page-width="21cm" fo:page-height="${Math.round(stijl.regelsPerBladzij * 0.62)}cm" fo:margin="1.5cm"/><style:header-style/><style:footer-style/></style:page-layout>`,
	].join('');
}

function showVoet(voettekst: string): string {
	const velden = { '#': '<text:page-number>1</text:page-number>', '%': '<text:page-count>1</text:page-count>' };
	return escape(voettekst).replace('#', velden['#']).replace('%', velden['%']);
}

const RUIMTEN = ['office', 'text', 'table', 'style']
	.map((naam) => `xmlns:${naam}="urn:oasis:names:tc:opendocument:xmlns:${naam}:1.0"`)
	.join(' ');

/** A document as one file of a word processor. */
export function createFodt({ delen }: Stuk, stijl: Stijl): string {
	const kop = stijl.koptekst === '' ? '' : `<style:header><text:p>${escape(stijl.koptekst)}</text:p></style:header>`;
	const voet =
		stijl.voettekst === '' ? '' : `<style:footer><text:p>${showVoet(stijl.voettekst)}</text:p></style:footer>`;
	return `<?xml version="1.0" encoding="UTF-8"?><office:document ${RUIMTEN} xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:font-face-decls><style:font-face style:name="DejaVu Sans"/></office:font-face-decls><office:automatic-styles>${createStijlen(stijl)}</office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="blad">${kop}${voet}</style:master-page></office:master-styles><office:body><office:text>${delen.map((deel) => showDeel(deel, stijl)).join('')}</office:text></office:body></office:document>`;
}
