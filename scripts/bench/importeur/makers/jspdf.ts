import { jsPDF } from 'jspdf';
import { showTeken, type Stijl } from '../stijl.ts';
import type { Stuk } from '../stuk.ts';
import { zet } from '../zet.ts';
import { LETTER, VAK, xVan, yVan } from './maten.ts';

/** A PDF of jsPDF, with boxes of the keyboard, or a drawn square with an X typed in it. */
export function createMetJspdf(stuk: Stuk, stijl: Stijl): Uint8Array {
	const document = new jsPDF({ unit: 'pt', format: [612, 842] });
	document.setFontSize(LETTER);
	for (const [plek, bladzij] of zet(stuk, stijl).entries()) {
		if (plek > 0) document.addPage([612, 842]);
		for (const item of bladzij) {
			const [x, y] = [xVan(item.kolom), yVan(item.regel)];
			if ('tekst' in item) document.text(item.tekst, x, y);
			else if (item.teken !== 'weg') {
				if (stijl.tekens.uit === '') document.rect(x - 2, y - VAK, VAK + 2, VAK + 2);
				document.text(showTeken(item.teken, stijl), x, y);
			}
		}
	}
	return new Uint8Array(document.output('arraybuffer'));
}
