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
		.filter({ has: page.getByRole('heading', { name: 'Geen afspraken opgegeven over de resultaten' }) });
	await expect(punt).toContainText('afgeleid uit de vragenlijst');
	await expect(punt.getByRole('link', { name: 'WPO 160 lid 1 onder b en lid 2 onder b' })).toHaveAttribute(
		'href',
		/artikel=160/,
	);
	await expect(punt).toContainText('De afspraken worden nog gemaakt');
	await expect(punt).toContainText('Zijn de afspraken er nu wel?');
});

test('puts reach beside the explanation and the national series, without a norm', async ({ page }) => {
	const punt = page
		.getByRole('listitem')
		.filter({ has: page.getByRole('heading', { name: 'Niet alle doelgroeppeuters hadden een plek' }) });
	await expect(punt).toContainText('56 van de 117 doelgroeppeuters niet bereikt (48%)');
	await expect(punt).toContainText('79 (februari 2025)');
	await expect(punt).toContainText('115 (1 januari 2024)');
	await expect(punt).toContainText('misschien niet helemaal kloppen');

	const bereik = page.getByRole('region', { name: /Bereik naast landelijke cijfers/ });
	await expect(bereik.getByRole('row', { name: /Twenterand/ })).toContainText('52%');
	await expect(bereik.getByRole('row', { name: /volgens de Inspectie 2022/ })).toContainText('82%');
	await expect(page.getByText('Voor het bereik stelt de wet geen eis').first()).toBeVisible();
});

test('the matrix names label, answer, herkomst and article, and leads on to the subject', async ({ page }) => {
	const matrix = page.getByRole('region', { name: /Plicht en opgave/ });
	const rij = matrix.getByRole('row', { name: /Resultaten van vroegschoolse educatie/ });
	await expect(rij).toContainText('opgave wijkt af van de plicht');
	await expect(rij).toContainText('antwoord: nee, afgeleid uit de vragenlijst');
	await expect(matrix.getByRole('row', { name: /Toeleiding/ })).toContainText('niet te bepalen');
	await rij.getByRole('link', { name: 'Resultaten van vroegschoolse educatie' }).click();
	await expect(
		page.getByRole('heading', { level: 3, name: 'Resultaten van vroegschoolse educatie', exact: true }),
	).toBeInViewport();
});

test('says that it is no score and not the judgement of the Inspectie, and never judges', async ({ page }) => {
	const hoofd = page.getByRole('main');
	await expect(hoofd).toContainText('Het is geen score, en het is niet het oordeel van de Inspectie');
	await expect(hoofd).not.toContainText(/onvoldoende aanbod|schiet tekort|overtreedt/i);
});
