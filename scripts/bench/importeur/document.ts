import type { Browser } from '@playwright/test';
import { fill, type Invulling } from './invulling.ts';
import { createMetChromium } from './makers/chromium.ts';
import { createFodt } from './makers/fodt.ts';
import { createMetJspdf } from './makers/jspdf.ts';
import { createMetPdfLib } from './makers/pdf-lib.ts';
import { createMetPdfkit } from './makers/pdfkit.ts';
import { createTekst } from './makers/tekst.ts';
import { PDFSCHADE } from './pdfschade.ts';
import { createStijl, type Stijl } from './stijl.ts';
import { createStuk, type Stuk } from './stuk.ts';
import { STUKSCHADE } from './stukschade.ts';
import { TEKSTSCHADE } from './tekstschade.ts';
import { createToeval, type Toeval } from './toeval.ts';
import { zet } from './zet.ts';

/** Who makes a document; the first five need nothing but this project. */
export const MAKERS = ['tekst', 'tekst met bladen', 'pdfkit', 'pdf-lib', 'jspdf', 'chromium', 'libreoffice'] as const;
export type Maker = (typeof MAKERS)[number];

/** One document to make: who makes it, what happens to it, and the seed of everything left to chance. */
export interface Opdracht {
	maker: Maker;
	schade: string;
	zaad: number;
}

/** A document that was made; a word processor file still has to become a PDF. */
export interface Gemaakt {
	invulling: Invulling;
	inhoud: { tekst: string } | { pdf: Uint8Array } | { fodt: string; rond: (pdf: Uint8Array) => Promise<Uint8Array> };
}

const isTekstmaker = (maker: Maker) => maker === 'tekst' || maker === 'tekst met bladen';

/** What can happen to what a maker makes. */
export const listSchades = (maker: Maker): string[] => [
	...Object.keys(STUKSCHADE),
	...Object.keys(isTekstmaker(maker) ? TEKSTSCHADE : PDFSCHADE),
];

/** Signs that only a square drawn around a typed X can have. */
const GETEKEND = { aan: 'X', uit: '' };

function chooseStijl(maker: Maker, toeval: Toeval): Stijl {
	const stijl = createStijl(toeval, maker === 'jspdf' || (isTekstmaker(maker) && toeval.isRaak(0.3)));
	return maker === 'jspdf' && toeval.isRaak(0.2) ? { ...stijl, tekens: GETEKEND } : stijl;
}

async function createPdf(maker: Maker, stuk: Stuk, stijl: Stijl, browser: Browser | undefined): Promise<Uint8Array> {
	if (maker === 'pdfkit') return createMetPdfkit(stuk, stijl);
	if (maker === 'pdf-lib') return createMetPdfLib(stuk, stijl);
	if (maker === 'jspdf') return createMetJspdf(stuk, stijl);
	if (!browser) throw new Error('Er is geen browser om een PDF mee te maken.');
	return createMetChromium(browser, stuk, stijl);
}

/** Makes a document and what happens to it; the same order gives the same document. */
export async function create({ maker, schade, zaad }: Opdracht, browser?: Browser): Promise<Gemaakt> {
	const toeval = createToeval(zaad);
	const invulling = fill(toeval);
	const heel = createStuk(invulling, toeval, schade.startsWith('alles afgedrukt'));
	const stuk = STUKSCHADE[schade]?.(heel, toeval) ?? heel;
	const stijl = chooseStijl(maker, toeval);
	if (isTekstmaker(maker)) {
		const tekst = createTekst(zet(stuk, stijl), stijl, maker === 'tekst met bladen');
		return { invulling, inhoud: { tekst: TEKSTSCHADE[schade]?.(tekst, toeval) ?? tekst } };
	}
	const rond = (pdf: Uint8Array) => PDFSCHADE[schade]?.(pdf, toeval) ?? Promise.resolve(pdf);
	if (maker === 'libreoffice') return { invulling, inhoud: { fodt: createFodt(stuk, stijl), rond } };
	return { invulling, inhoud: { pdf: await rond(await createPdf(maker, stuk, stijl, browser)) } };
}
