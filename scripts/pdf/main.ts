import { globSync } from 'node:fs';
import { dirname } from 'node:path';
import { chromium } from '@playwright/test';
import { findTestBrowser } from '../browser/main.ts';
import { DIST, HERBOUWEN, saveDownload } from '../downloads/bewaren.ts';
import { findSite, requireBoek } from '../downloads/site.ts';
import { startServer } from '../server/start.ts';
import { openPagina, printPagina } from './afdrukken.ts';
import { checkPdf } from './keuring.ts';
import { readOpdracht, type Opdracht } from './opdracht.ts';
import { readPdf } from './pdf.ts';
import { unsetToeval } from './vast.ts';

/** Names of the pages under a part of the built site. */
const listNamen = (deel: string) =>
	globSync('*/index.html', { cwd: `${DIST}/${deel}` })
		.map((pad) => dirname(pad))
		.sort();

async function startBrowser() {
	const { executablePath, args, env } = await findTestBrowser();
	return chromium.launch({
		executablePath,
		args: [...args],
		env: { ...process.env, ...env },
	});
}

async function makeAll(opdrachten: readonly Opdracht[]): Promise<void> {
	const site = await findSite();
	const browser = await startBrowser();
	const server = await startServer(DIST, 0);
	const gemist = new Set<string>();
	try {
		const page = await browser.newPage({ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' });
		for (const { bestand, soort, pad } of opdrachten) {
			const { titel, tekstVan } = await openPagina(page, server.url + pad);
			const bytes = unsetToeval(await printPagina(page, site), tekstVan);
			const waar = await saveDownload({ bestand, titel, soort, tekstVan }, bytes);
			const { fouten, overgeslagen } = checkPdf(waar);
			if (fouten.length > 0) throw new Error(`${waar} is niet in orde. ${fouten.join(' ')}`);
			for (const regel of overgeslagen) gemist.add(regel);
			console.log(`${waar}: ${(await readPdf(bytes)).bladzijden} bladzijden`);
		}
		for (const regel of gemist) console.log(regel);
	} finally {
		await browser.close();
		await server.stop();
	}
}

/** Makes PDFs of the built site: `npm run pdf -- [--boek] [--thema <naam>] [--gemeente <naam>]`. */
try {
	requireBoek();
	await makeAll(
		readOpdracht(process.argv.slice(2), { themas: listNamen('themas'), gemeenten: listNamen('gemeenten') }),
	);
	console.log(HERBOUWEN);
} catch (error) {
	console.error(error instanceof Error ? error.message.split('\n')[0] : error);
	process.exitCode = 1;
}
