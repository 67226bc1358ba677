import { degrees, PDFDocument } from '@cantoo/pdf-lib';
import type { Toeval } from './toeval.ts';

type Pdfschade = (bytes: Uint8Array, toeval: Toeval) => Promise<Uint8Array>;

async function change(bytes: Uint8Array, doe: (document: PDFDocument) => Promise<void> | void): Promise<Uint8Array> {
	const document = await PDFDocument.load(bytes);
	await doe(document);
	return document.save();
}

const kiesBlad = (document: PDFDocument, toeval: Toeval) => 1 + toeval.geheel(Math.max(document.getPageCount() - 2, 1));

/** A page drawn on another, turned, and shown upright again or not. */
async function turn(document: PDFDocument, plek: number, isRechtGetoond: boolean): Promise<void> {
	const blad = document.getPage(plek);
	const { width, height } = blad.getSize();
	const beeld = await document.embedPage(blad);
	const nieuw = document.insertPage(plek, [height, width]);
	nieuw.drawPage(beeld, { x: height, y: 0, rotate: degrees(90) });
	if (isRechtGetoond) nieuw.setRotation(degrees(90));
	document.removePage(plek + 1);
}

/** What can happen to the pages of a PDF. */
export const PDFSCHADE: Record<string, Pdfschade> = {
	'bladzijde weg': (bytes, toeval) => change(bytes, (document) => document.removePage(kiesBlad(document, toeval))),
	'bladzijden verwisseld': async (bytes, toeval) => {
		const bron = await PDFDocument.load(bytes);
		const plek = kiesBlad(bron, toeval);
		const volgorde = bron.getPageIndices().toSpliced(plek - 1, 2, plek, plek - 1);
		const document = await PDFDocument.create();
		for (const blad of await document.copyPages(bron, volgorde)) document.addPage(blad);
		return document.save();
	},
	'bladzijde op zijn kant': (bytes, toeval) =>
		change(bytes, (document) => document.getPage(kiesBlad(document, toeval)).setRotation(degrees(90))),
	'bladzijde gedraaid': (bytes, toeval) =>
		change(bytes, (document) => turn(document, kiesBlad(document, toeval), true)),
	'bladzijde gekanteld': (bytes, toeval) =>
		change(bytes, (document) => turn(document, kiesBlad(document, toeval), false)),
	'bladzijde als plaatje': (bytes, toeval) =>
		change(bytes, (document) => {
			const plek = kiesBlad(document, toeval);
			document.removePage(plek);
			document.insertPage(plek, [612, 842]).drawRectangle({ x: 40, y: 40, width: 500, height: 700 });
		}),
	'twee op een vel': (bytes) =>
		change(bytes, async (document) => {
			const [een, ander] = [document.getPage(0), document.getPage(1)];
			const { width, height } = een.getSize();
			const beelden = await document.embedPages([een, ander]);
			const vel = document.insertPage(0, [width * 2, height]);
			for (const [plek, beeld] of beelden.entries()) vel.drawPage(beeld, { x: plek * width, y: 0 });
			document.removePage(2);
			document.removePage(1);
		}),
	'twee stukken': (bytes) =>
		change(bytes, async (document) => {
			const bladen = await document.copyPages(await PDFDocument.load(bytes), document.getPageIndices());
			for (const blad of bladen) document.addPage(blad);
		}),
};
