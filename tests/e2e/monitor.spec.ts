import { expect, test } from './strict-test.ts';

const ADRES = '/gemeenten/twenterand/lea-vve/2024/';

test.beforeEach(async ({ page }) => {
	await page.goto(ADRES);
});

test('shows a duty that was reported otherwise, with article, explanation and question in one card', async ({
	page,
}) => {
	const punt = page
		.getByRole('listitem')
		.filter({ has: page.getByRole('heading', { name: 'geen afspraken, volgens de opgave (afgeleid)' }) });
	await expect(punt).toContainText('Volgens de opgave (afgeleid) waren er geen afspraken over de resultaten');
	await punt.getByRole('button', { name: 'WPO 160 lid 1 onder b en lid 2 onder b' }).click();
	await expect(punt.getByRole('note')).toContainText('Wet op het primair onderwijs, artikel 160');
	await expect(punt.getByRole('link', { name: 'Naar de taak' })).toHaveAttribute('href', /\/taken\//);
	await expect(punt).toContainText('De afspraken worden nog gemaakt');
	await expect(punt).toContainText('Zijn de afspraken er nu wel?');
});

test('puts reach beside the places, the explanation and the national series, without a norm', async ({ page }) => {
	const deel = page.getByRole('region', { name: 'Aanbod en bereik', exact: true });
	const punt = deel.getByRole('listitem').filter({
		has: page.getByRole('heading', {
			name: '56 van 117 doelgroeppeuters niet bereikt, volgens de opgave',
			exact: true,
		}),
	});
	await expect(punt).toContainText('56 van de 117 doelgroeppeuters niet bereikt (48%). Er waren 161 kindplaatsen.');
	const cijfers = deel.getByRole('table', { name: /^Opgegeven door de gemeente/ });
	await expect(cijfers.getByRole('row', { name: /^Geplaatste kinderen/ })).toContainText('79');
	await expect(cijfers.getByRole('row', { name: /^Peuters voor wie subsidie/ })).toContainText('115');
	await expect(deel).toContainText('misschien niet helemaal kloppen');
	await punt.getByRole('link', { name: 'De uitleg van de gemeente staat elders op deze pagina.' }).click();
	await expect(deel.getByRole('heading', { name: 'De uitleg van de gemeente, in onze woorden' })).toBeInViewport();

	const bereik = page.getByRole('region', { name: /Bereik naast landelijke cijfers/ });
	await expect(bereik.getByRole('row', { name: /Twenterand/ })).toContainText('52%');
	await expect(bereik.getByRole('row', { name: /volgens de Inspectie 2022/ })).toContainText('82%');
	await expect(page.getByText(/Voor het bereik (?:bestaat geen wettelijke eis|stelt de wet geen eis)/)).toHaveCount(1);
});

test('the matrix names label, answer, herkomst and article, and leads on to the subject', async ({ page }) => {
	const matrix = page.getByRole('region', { name: /Plicht en opgave/ });
	const rij = matrix.getByRole('row', { name: /Resultaten van vroegschoolse educatie/ });
	await expect(rij).toContainText('opgave wijkt af van de plicht (afgeleid)');
	await expect(rij).toContainText('antwoord: nee');
	await expect(matrix.getByRole('row', { name: /Toeleiding/ })).toContainText('niet te bepalen');
	await rij.getByRole('link', { name: 'Resultaten van vroegschoolse educatie' }).click();
	await expect(
		page.getByRole('heading', { level: 3, name: 'Resultaten van vroegschoolse educatie', exact: true }),
	).toBeInViewport();
});

test('says that it is no score and not the judgement of the Inspectie, and never judges', async ({ page }) => {
	const hoofd = page.getByRole('main');
	await expect(hoofd).toContainText('Het is geen score, en het is niet het oordeel van de Inspectie');
	await expect(hoofd).not.toContainText(/onvoldoende aanbod|schiet tekort|overtreedt|lage aantal/i);
});

test('says nothing of the gemeente twice', async ({ page }) => {
	const uitleg = await page
		.getByRole('main')
		.locator('.uitleg-gemeente li, .uitleg-gemeente p, .lea-onderwerp dd')
		.evaluateAll((regels) => regels.map((regel) => regel.textContent.replace(/\s+/g, ' ').trim()));
	const lang = uitleg.filter(
		(regel) => regel.length > 80 && !/afgeleid uit de vragenlijst|zie het punt hierboven/.test(regel),
	);
	expect(lang.length).toBeGreaterThan(10);
	expect(lang.filter((regel, plek) => lang.some((ander, elders) => elders !== plek && ander.includes(regel)))).toEqual(
		[],
	);
});
