import PDFDocument from 'pdfkit';
import type { Item } from '../zet.ts';
import type { Stuk } from '../stuk.ts';
import type { Stijl } from '../stijl.ts';
import { zet } from '../zet.ts';
import { LETTER, xVan, yVan } from './maten.ts';

const OP_REGEL = { lineBreak: false, baseline: 'alphabetic' } as const;
/** Letters of ZapfDingbats: a crossed and an open square, a filled and an open round. */
const ZAPF: Record<string, string> = { '☒': '8', '☑': '4', '☐': 'o', '■': 'n', '□': 'o', '●': 'l', '○': 'm' };

function draw(doc: PDFKit.PDFDocument, item: Item, { tekens }: Stijl): void {
	const [x, y] = [xVan(item.kolom), yVan(item.regel)];
	if ('tekst' in item) doc.font('Helvetica').text(item.tekst, x, y, OP_REGEL);
	else if (item.teken !== 'weg') doc.font('ZapfDingbats').text(ZAPF[tekens[item.teken]] ?? '', x, y, OP_REGEL);
}

/** A PDF of pdfkit, with its boxes as letters of a symbol font. */
export async function createMetPdfkit(stuk: Stuk, stijl: Stijl): Promise<Uint8Array> {
	const doc = new PDFDocument({ size: [612, 842], margin: 0, autoFirstPage: false });
	const delen: Buffer[] = [];
	const klaar = new Promise((resolve) => doc.on('end', resolve));
	doc.on('data', (deel: Buffer) => delen.push(deel));
	for (const bladzij of zet(stuk, stijl)) {
		doc.addPage().fontSize(LETTER);
		for (const item of bladzij) draw(doc, item, stijl);
	}
	doc.end();
	await klaar;
	return new Uint8Array(Buffer.concat(delen));
}
