/** What the commands that make files need of the book. */
export { downloadSchema, DOWNLOADLIJST, DOWNLOADMAP, putDownload, type Download } from './regels/downloads.ts';
export { formatKopregels } from './regels/kopregels.ts';
export { writeXhtml } from './regels/uitschrijven.ts';
