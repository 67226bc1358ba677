import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test } from './strict-test.ts';

interface Index {
	beschrijvingen: Record<string, string>;
	schemas: Record<string, string>;
	tabellen: { naam: string; rijen: number; kolommen: string[]; uitleg: string; csv: Bestand; json: Bestand }[];
}
interface Bestand {
	adres: string;
	bytes: number;
}

test('a reader finds the open data from the foot of any page and downloads the gemeenten as CSV', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('contentinfo').getByRole('link', { name: 'Open data' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Open data');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('link', { name: 'gemeenten.csv', exact: true }).click(),
	]);
	expect(download.suggestedFilename()).toBe('gemeenten.csv');
	const { data } = Papa.parse<Record<string, string>>(readFileSync(await download.path(), 'utf8'), {
		header: true,
		skipEmptyLines: true,
	});
	expect(data).toHaveLength(342);
	expect(data.find(({ code }) => code === 'GM1700')).toMatchObject({ naam: 'Twenterand', provincie: 'Overijssel' });
});

test('a table says what its columns mean, from which source and under which licence', async ({ page }) => {
	await page.goto('/data/');
	await page.getByRole('link', { name: 'Register van gemeenten', exact: true }).click();
	const rij = page
		.getByRole('table', { name: 'Kolommen van gemeenten', exact: true })
		.getByRole('row', { name: /^leerlingen_bo / });
	await expect(rij).toContainText('Geteld waar de school staat');
	await expect(rij).toContainText('DUO');
	await expect(rij).toContainText('Licentie onbekend');
});

test('every address in the index answers with what the index says', async ({ request }) => {
	const index = (await (await request.get('/data/index.json')).json()) as Index;
	expect(index.tabellen.length).toBeGreaterThan(30);
	for (const { naam, rijen, kolommen, csv, json } of index.tabellen) {
		const csvAntwoord = await request.get(csv.adres);
		expect.soft(csvAntwoord.headers()['content-type'], naam).toBe('text/csv; charset=utf-8');
		const body = await csvAntwoord.body();
		expect.soft(body.length, naam).toBe(csv.bytes);
		expect.soft(Papa.parse<string[]>(body.toString(), { skipEmptyLines: true }).data[0], naam).toEqual(kolommen);
		const jsonAntwoord = await request.get(json.adres);
		expect.soft(jsonAntwoord.headers()['content-type'], naam).toContain('application/json');
		expect.soft((await jsonAntwoord.json()) as unknown[], naam).toHaveLength(rijen);
	}
	for (const adres of [...Object.values(index.beschrijvingen), ...Object.values(index.schemas)])
		expect.soft((await request.get(adres)).status(), adres).toBe(200);
	for (const uitleg of new Set(index.tabellen.map((tabel) => tabel.uitleg.replace(/#.*/, ''))))
		expect.soft((await request.get(uitleg)).status(), uitleg).toBe(200);
});

test('descriptions have their own type, and scripts of other sites may read all of it', async ({ request }) => {
	for (const [adres, type] of [
		['/data/datapackage.json', 'application/json'],
		['/data/dcat.jsonld', 'application/ld+json'],
		['/data/dcat.ttl', 'text/turtle'],
		['/data/schemas/taken.json', 'application/json'],
		['/data/taken.csv', 'text/csv'],
	] as const) {
		const { [`access-control-allow-origin`]: cors, ['content-type']: soort } = (await request.get(adres)).headers();
		expect.soft(cors, adres).toBe('*');
		expect.soft(soort, adres).toContain(type);
	}
	expect((await request.get('/gemeenten/lijst.json')).headers()['access-control-allow-origin']).toBeUndefined();
});

test('the list that came before the open data stays as it was', async ({ request }) => {
	const lijst = (await (await request.get('/gemeenten/lijst.json')).json()) as string[][];
	expect(lijst).toHaveLength(342);
	expect(lijst.find(([slug]) => slug === 'den-haag')).toContain('Den Haag');
});
