import { PDFDocument, StandardFonts, type PDFFont, type PDFForm, type PDFPage } from '@cantoo/pdf-lib';
import type { Stuk } from '../stuk.ts';
import type { Stijl } from '../stijl.ts';
import { zet, type Item } from '../zet.ts';
import { LETTER, VAK, xVan, yVan } from './maten.ts';

const HOOGTE = 842;

/** What a page is drawn with. */
interface Pers {
	pagina: PDFPage;
	letter: PDFFont;
	formulier: PDFForm;
	nummer: number;
}

function draw({ pagina, letter, formulier, nummer }: Pers, item: Item): void {
	const [x, y] = [xVan(item.kolom), HOOGTE - yVan(item.regel)];
	// A number is typed into a field.
	if ('tekst' in item && /^[\d.]+$/.test(item.tekst) && item.kolom > 70) {
		const veld = formulier.createTextField(`getal ${nummer}`);
		veld.setText(item.tekst);
		veld.addToPage(pagina, { x, y: y - 2, width: 60, height: VAK + 4, borderWidth: 0 });
		veld.setFontSize(LETTER);
	} else if ('tekst' in item) pagina.drawText(item.tekst, { x, y, size: LETTER, font: letter });
	else if (item.teken !== 'weg') {
		const veld = formulier.createCheckBox(`vak ${nummer}`);
		veld.addToPage(pagina, { x, y: y - 1, width: VAK, height: VAK });
		if (item.teken === 'aan') veld.check();
	}
}

/** A PDF with fields to fill in: its boxes and numbers are no text. */
export async function createMetPdfLib(stuk: Stuk, stijl: Stijl): Promise<Uint8Array> {
	const document = await PDFDocument.create();
	const letter = await document.embedFont(StandardFonts.Helvetica);
	const formulier = document.getForm();
	let nummer = 0;
	for (const bladzij of zet(stuk, stijl)) {
		const pagina = document.addPage([612, HOOGTE]);
		for (const item of bladzij) draw({ pagina, letter, formulier, nummer: (nummer += 1) }, item);
	}
	return document.save();
}
