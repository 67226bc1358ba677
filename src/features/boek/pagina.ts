import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { getThemas, listTakenVan } from '../../content/queries.ts';
import { eenmaal } from '../../shared/eenmaal.ts';
import { getBronnenPagina, getThemaPagina, listBegrippen } from '../handboek/pagina.ts';
import { describeDownload, downloadSchema, DOWNLOADLIJST, DOWNLOADMAP, type Download } from './regels/downloads.ts';

/** What the whole book shows: the pages it is made of, in the order of the handbook. */
export const getBoek = async () => ({
	themas: await Promise.all((await getThemas()).map(getThemaPagina)),
	algemeen: await listTakenVan('algemeen'),
	begrippen: await listBegrippen(),
	bronnen: await getBronnenPagina(),
	downloads: await listDownloads(),
});

/** Ids and titles of the parts after the chapters; also what stands at the head of their sheets. */
export const SLOTDELEN = [
	{ id: 'algemeen', titel: 'Taken bij elk thema' },
	{ id: 'begrippen', titel: 'Begrippen' },
	{ id: 'bronnen', titel: 'Bronnen' },
] as const;

/** Every part of the book that has a running head. */
export const listBoekdelen = async () => [
	{ id: 'boek-inhoud', titel: 'Inhoud' },
	...(await getThemas()).map(({ id, data: { titel } }) => ({ id, titel })),
	...SLOTDELEN,
];

/** Without a list nothing was made, and that is no mistake. */
async function readLijst(): Promise<Download[]> {
	const tekst = await readFile(join(DOWNLOADMAP, DOWNLOADLIJST), 'utf8').catch(() => '[]');
	return z.array(downloadSchema).parse(JSON.parse(tekst));
}

/** Files that lie ready to be linked, each with its size and the day of its text. */
export const listDownloads = eenmaal(async () => {
	const alle = (await readLijst()).map(async (download) => {
		const bestand = await stat(join(DOWNLOADMAP, download.bestand)).catch(() => undefined);
		if (!bestand) return [];
		const { soort, bestand: pad } = download;
		return [{ soort, href: `/${DOWNLOADMAP}/${pad}`, ...describeDownload(download, bestand.size) }];
	});
	return (await Promise.all(alle)).flat();
});
export type DownloadLink = Awaited<ReturnType<typeof listDownloads>>[number];
