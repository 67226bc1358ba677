import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { writePagefind } from '../../scripts/zoekindex/pagefind.ts';
import { keepBedragHeel } from '../../src/shared/bedrag.ts';
import { buildDocumenten, readPaginas, type Pagina } from '../../src/features/zoeken/index/documenten/alle.ts';
import { makeZoekregister } from '../../src/features/zoeken/index/bouw.ts';
import { readZoekinhoud } from '../../src/features/zoeken/index/inhoud.ts';
import { DIST, listHtml } from './dist.ts';
import { expect, test } from './strict-test.ts';

async function buildSite() {
	const inhoud = await readZoekinhoud('content');
	const bestanden = listHtml().map(({ pad }) => pad);
	const paginas = [...readPaginas(DIST, bestanden.sort())];
	return { inhoud, paginas, documenten: buildDocumenten(inhoud, paginas) };
}

let gebouwd: ReturnType<typeof buildSite> | undefined;
/** Reading and cutting up all pages takes seconds, so the tests of this file share it. */
const readSite = () => (gebouwd ??= buildSite());
test.describe.configure({ mode: 'default', timeout: 120_000 });

/** A page with every word and class in it replaced; only ids stay, for that is where a result leads. */
const renameAlles = ({ adres, html }: Pagina): Pagina => ({
	adres,
	html: html.replace(/>[^<]+</g, '>ander label<').replace(/ class="[^"]*"/g, ' class="anders"'),
});

test('what a page says around its content moves no result', async () => {
	const { inhoud, paginas, documenten } = await readSite();
	const paden = new Set(
		documenten.flatMap(({ adres, soort }) => (['Overig', 'Hulpmiddel'].includes(soort) ? [] : adres.split('#', 1))),
	);
	const vanInhoud = /^\/(?:taken|themas|praktijk|weet-jij|inwoners|gemeenten)\/[^/]+\/$/;
	const anders = paginas.map((pagina) =>
		paden.has(pagina.adres) && vanInhoud.test(pagina.adres) ? renameAlles(pagina) : pagina,
	);
	expect(anders.filter((pagina, nummer) => pagina !== paginas[nummer]).length).toBeGreaterThan(500);
	expect(buildDocumenten(inhoud, anders)).toEqual(documenten);
});

test('lists of entries keep their documents when their labels and classes change', async () => {
	const { inhoud, paginas, documenten } = await readSite();
	const lijsten = new Set(['/begrippen/', '/kalender/', '/vraagbaak/', '/bronnen/']);
	const anders = paginas.map((pagina) => (lijsten.has(pagina.adres) ? renameAlles(pagina) : pagina));
	const listEntries = (alle: typeof documenten) => alle.filter(({ adres }) => inhoudAdressen.has(adres));
	const inhoudAdressen = new Set([
		...inhoud.invoer.begrippen.map(({ gegevens }) => `/begrippen/#${gegevens.id}`),
		...inhoud.invoer.kalender.map(({ gegevens }) => `/kalender/#${gegevens.id}`),
		...inhoud.invoer.vraagbaak.map(({ gegevens }) => `/vraagbaak/#${gegevens.id}`),
		...inhoud.invoer.wetten.map(({ gegevens }) => `/bronnen/#${gegevens.id}`),
	]);
	const entries = listEntries(buildDocumenten(inhoud, anders));
	expect(entries).toHaveLength(inhoudAdressen.size);
	expect(entries).toEqual(listEntries(documenten));
});

test('the register of the site holds these documents', async () => {
	const { inhoud, documenten } = await readSite();
	const geschreven: unknown = JSON.parse(await readFile(`${DIST}/zoek/register.json`, 'utf8'));
	const register = makeZoekregister(documenten, inhoud);
	expect(geschreven).toEqual(JSON.parse(keepBedragHeel(JSON.stringify(register))));
});

test('the same site gives the same index of the full text, without interfaces that nobody uses', async ({}, info) => {
	const map = info.outputPath('pagefind');
	await writePagefind(DIST, map);
	const listBestanden = (van: string) => globSync('**/*.*', { cwd: van }).filter((pad) => !/\.(?:br|gz)$/.test(pad));
	const bestanden = listBestanden(map).sort();
	expect(listBestanden(`${DIST}/pagefind`).sort()).toEqual(bestanden);
	expect(bestanden.filter((pad) => /\b(?:ui|highlight|filter)\b/.test(pad))).toEqual([]);
	for (const pad of bestanden)
		expect(await readFile(`${map}/${pad}`), pad).toEqual(await readFile(`${DIST}/pagefind/${pad}`));
});

test('a result that would lead nowhere stops the build', async () => {
	const { inhoud, paginas } = await readSite();
	const zonder = paginas.map((pagina) =>
		pagina.adres === '/begrippen/' ? { ...pagina, html: pagina.html.replace(' id="lea"', '') } : pagina,
	);
	expect(() => buildDocumenten(inhoud, zonder)).toThrow('/begrippen/#lea');
});
