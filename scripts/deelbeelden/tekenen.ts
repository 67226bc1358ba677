import { DEELBEELD, type Deelbeeld } from '../../src/shared/deelbeeld.ts';

/** Colours of src/styles/tokens.css, in light: a picture stands on the page of another. */
const KLEUR = {
	papier: '#fff',
	merk: '#0a3a44',
	lijn: '#c8385f',
	geel: '#ffc93c',
	marker: '#ffe08a',
	tekst: '#12262b',
};

/** Pixels: the margin line, and where the text beside it begins and ends. */
const KANTLIJN = 208;
const LINKS = 264;
const RECHTS = DEELBEELD.breedte - 72;

const escapeXml = (tekst: string) => tekst.replace(/[&<>"']/g, (teken) => `&#${teken.codePointAt(0)};`);

/** Splits a title into lines of at most so many letters; a longer word has a line of its own. */
export function splitRegels(tekst: string, letters: number): string[] {
	const regels: string[] = [];
	for (const woord of tekst.split(' ')) {
		const samen = `${regels.at(-1) ?? ''} ${woord}`.trim();
		if (regels.length > 0 && samen.length <= letters) regels[regels.length - 1] = samen;
		else regels.push(woord);
	}
	return regels;
}

/** Pixels of a title: as large as its lines allow. A letter of the heading font is half as wide as it is high. */
function fitTitel(titel: string): { regels: string[]; maat: number } {
	for (const maat of [104, 92, 80, 68]) {
		const regels = splitRegels(titel, Math.floor((RECHTS - LINKS) / (maat * 0.54)));
		const past = regels.every((regel) => regel.length * maat * 0.54 <= RECHTS - LINKS);
		if (past && regels.length * maat * 1.12 <= 300) return { regels, maat };
	}
	return { regels: splitRegels(titel, 24), maat: 68 };
}

/** The mark of the site: the same drawing as public/icoon.svg. */
const drawMerk = (x: number, y: number) => `<g transform="translate(${x} ${y}) scale(1.5)">
		<rect width="32" height="32" rx="4" fill="${KLEUR.merk}"/>
		<path d="M12 0v32" stroke="#ef7c9b" stroke-width="2"/><path d="M13 8l11 8-11 8z" fill="${KLEUR.geel}"/></g>`;

/**
 * Draws the picture of a page: a sheet with its margin line, the title beside it, one line as with a marker.
 *
 * @param icoon Content of an icon of 24 by 24, for in the margin.
 */
export function drawDeelbeeld({ titel, regel }: Pick<Deelbeeld, 'titel' | 'regel'>, icoon = ''): string {
	const { regels, maat } = fitTitel(titel);
	const basis = 130 + maat * 0.8;
	const onder = basis + (regels.length - 1) * maat * 1.12 + 92;
	// The marker has to be as wide as the words, which nothing here can measure: the words are set to its width.
	const breed = regel.length * 16.2;
	const koppen = regels.map(
		(tekst, index) => `<text x="${LINKS}" y="${basis + index * maat * 1.12}">${escapeXml(tekst)}</text>`,
	);
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${DEELBEELD.breedte} ${DEELBEELD.hoogte}">
	<rect width="100%" height="100%" fill="${KLEUR.papier}"/>
	<path d="M${KANTLIJN} 0v${DEELBEELD.hoogte}" stroke="${KLEUR.lijn}" stroke-width="4"/>
	<path d="M${KANTLIJN + 2} ${basis - maat * 0.62}l30 ${maat * 0.3}-30 ${maat * 0.3}z" fill="${KLEUR.geel}"/>
	<g transform="translate(56 ${basis - maat * 0.8}) scale(4)" fill="none" stroke="${KLEUR.merk}" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" color="${KLEUR.merk}">${icoon}</g>
	<g font-family="Newsreader" font-weight="600" font-size="${maat}" fill="${KLEUR.merk}">${koppen.join('')}</g>
	<rect x="${LINKS - 10}" y="${onder - 34}" width="${breed + 20}" height="46" fill="${KLEUR.marker}"/>
	<g font-family="Atkinson Hyperlegible Next" fill="${KLEUR.tekst}">
		<text x="${LINKS}" y="${onder}" font-size="36" textLength="${breed}">${escapeXml(regel)}</text>
		<text x="${LINKS + 64}" y="563" font-size="30">Raadswijzer Onderwijs</text>
	</g>
	${drawMerk(LINKS, 528)}
</svg>`;
}
