import { parseArgs } from 'node:util';
import type { Browser } from '@playwright/test';
import { metBrowser } from '../zoeken/browser.ts';
import { create, MAKERS, type Gemaakt, type Maker, type Opdracht } from './document.ts';
import { read } from './lezen.ts';
import { convertMetLibreOffice, isLibreOfficeAanwezig } from './makers/libreoffice.ts';
import { measure, type Meting } from './meten.ts';
import { listOpdrachten } from './reeks.ts';
import { formatUitslag } from './uitslag.ts';

/**
 * How well the importer reads made documents of which the answers are known: `npm run bench:importeur --
 * [--aantal 420] [--zaad 1] [--maker pdfkit] [--schade heel]`.
 */
const { values } = parseArgs({
	options: {
		aantal: { type: 'string', default: '420' },
		zaad: { type: 'string', default: '1' },
		maker: { type: 'string' },
		schade: { type: 'string' },
	},
});

interface Klaar {
	opdracht: Opdracht;
	gemaakt: Gemaakt;
}

/** Word processor files become PDFs in one run. */
async function listInhoud(klaar: readonly Klaar[]): Promise<({ tekst: string } | { pdf: Uint8Array })[]> {
	const fodts = klaar.flatMap(({ gemaakt: { inhoud } }) => ('fodt' in inhoud ? [inhoud.fodt] : []));
	const pdfs = fodts.length > 0 ? await convertMetLibreOffice(fodts) : [];
	let plek = 0;
	return Promise.all(
		klaar.map(async ({ gemaakt: { inhoud } }) => {
			if (!('fodt' in inhoud)) return inhoud;
			const pdf = pdfs[plek++];
			if (!pdf) throw new Error('LibreOffice maakte minder documenten dan er waren.');
			return { pdf: await inhoud.rond(pdf) };
		}),
	);
}

async function measureAlle(opdrachten: readonly Opdracht[], browser: Browser | undefined): Promise<Meting[]> {
	const klaar: Klaar[] = [];
	for (const opdracht of opdrachten) klaar.push({ opdracht, gemaakt: await create(opdracht, browser) });
	const inhoud = await listInhoud(klaar);
	const metingen: Meting[] = [];
	for (const [plek, { gemaakt }] of klaar.entries()) {
		const eigen = inhoud[plek];
		if (eigen) metingen.push(measure(await read(eigen, gemaakt.invulling), gemaakt.invulling));
	}
	return metingen;
}

const isAanwezig = await isLibreOfficeAanwezig();
if (!isAanwezig) console.error('LibreOffice staat niet op deze computer: zijn documenten blijven weg.');
const makers = MAKERS.filter(
	(maker: Maker) => (maker !== 'libreoffice' || isAanwezig) && (values.maker === undefined || values.maker === maker),
);
const opdrachten = listOpdrachten(makers, Number(values.aantal), Number(values.zaad)).map((opdracht) =>
	values.schade === undefined ? opdracht : { ...opdracht, schade: values.schade },
);
const metingen = makers.includes('chromium')
	? await metBrowser((browser) => measureAlle(opdrachten, browser))
	: await measureAlle(opdrachten, undefined);
console.log(formatUitslag(opdrachten, metingen).join('\n'));
process.exitCode = metingen.some(({ fout, verzwegen }) => fout.length + verzwegen.length > 0) ? 1 : 0;
