import { Lezer } from './lezer.ts';
import { expect, test } from './test.ts';

const VRAGENLIJST = '/weet-jij/leerlingenvervoer/';
const UITVOERING = 'zelf uitvoert of door een bedrijf';
const OPVANG = 'naar de buitenschoolse opvang';
const ZOEKVELD = { rol: 'textbox', naam: 'Waar zoek je naar?' } as const;
const radio = (naam: string, binnen: string) => ({ rol: 'radio', naam, binnen }) as const;
const knop = (naam: string) => ({ rol: 'button', naam }) as const;
const veld = (naam: string, binnen?: string) => ({ rol: 'textbox', naam, ...(binnen && { binnen }) }) as const;

const openSchrijven = (lezer: Lezer, binnen: string) =>
	lezer.click({ rol: 'button', naam: 'Schrijf je antwoord of een notitie op', binnen });

async function openZoeken(lezer: Lezer): Promise<void> {
	await lezer.click(knop('Zoeken'));
	await lezer.expectPlek(ZOEKVELD, { focus: true });
}

async function chooseGemeente(lezer: Lezer, naam: string): Promise<void> {
	await lezer.fill(veld('Jouw gemeente'), naam);
	await lezer.click(knop('Kies'));
	await lezer.expectTekst(`Jouw gemeente: ${naam}`);
}

test.describe('search', () => {
	test('as you type leads to a theme, and Back to the results', async ({ lezer }) => {
		await lezer.goto('/zoeken/');
		await lezer.fill(ZOEKVELD, 'leerlingenvervoer');
		await lezer.expectStatus('resultaten voor “leerlingenvervoer”');
		await lezer.click({ rol: 'link', naam: 'Leerlingenvervoer' });
		await lezer.expectAdres('/themas/leerlingenvervoer/');
		await lezer.expectPlek(knop('Markering wissen'));
		await lezer.back();
		await lezer.expectAdres('/zoeken/?q=leerlingenvervoer');
		await lezer.expectPlek(ZOEKVELD, { waarde: 'leerlingenvervoer' });
		await lezer.expectStatus('resultaten voor “leerlingenvervoer”');
	});

	test('from any page by keyboard: open, type, choose, Enter', async ({ lezer }) => {
		await lezer.goto('/over/');
		await openZoeken(lezer);
		await lezer.driver.type('startkwalificatie');
		await lezer.expectStatus('“startkwalificatie”');
		await lezer.driver.press('ArrowDown');
		await lezer.driver.press('Enter');
		await lezer.expectTekst('Startkwalificatie');
		await expect.poll(() => lezer.driver.evaluate(() => location.pathname)).not.toBe('/over/');
	});

	test('Escape clears the text and then closes, back at the button', async ({ lezer }) => {
		await lezer.goto('/over/');
		await openZoeken(lezer);
		await lezer.driver.type('vervoer');
		await lezer.expectStatus('“vervoer”');
		await lezer.driver.press('Escape');
		await lezer.expectPlek(ZOEKVELD, { waarde: '', focus: true });
		await lezer.driver.press('Escape');
		await lezer.expectPlek(knop('Zoeken'), { focus: true });
	});

	for (const [vraag, eerste] of [
		['taxi naar school', '/themas/leerlingenvervoer/'],
		['leerlingenvervor', '/themas/leerlingenvervoer/'],
		['den bosch', '/gemeenten/den-bosch/'],
		['leerplichtambtenaar', '/taken/leerplichtambtenaar-aanwijzen/'],
	] as const)
		test(`“${vraag}” gives ${eerste} among the first five`, async ({ lezer }) => {
			await lezer.goto(`/zoeken/?q=${encodeURIComponent(vraag)}`);
			await lezer.expectStatus(`“${vraag}”`);
			const adressen = await lezer.driver.evaluate(() =>
				[...document.querySelectorAll('[data-zoekresultaat] a')].slice(0, 5).map((link) => link.getAttribute('href')),
			);
			expect(adressen).toContain(eerste);
		});
});

test.describe('answers', () => {
	test('tick, answer and note are there after a reload, and the page of the theme counts them', async ({ lezer }) => {
		await lezer.goto(VRAGENLIJST);
		await lezer.click(radio('Uitzoeken', UITVOERING));
		await lezer.fill(veld('Antwoord', UITVOERING), 'Een bedrijf, tot 2028');
		await lezer.fill(veld('Notitie', UITVOERING), 'Bel de griffie');
		await lezer.expectStatus('0 van 8 beantwoord, 1 om uit te zoeken');
		await lezer.reload();
		await lezer.expectPlek(radio('Uitzoeken', UITVOERING), { gekozen: true });
		await lezer.expectPlek(veld('Antwoord', UITVOERING), { waarde: 'Een bedrijf, tot 2028' });
		await lezer.expectPlek(veld('Notitie', UITVOERING), { waarde: 'Bel de griffie' });
		await lezer.expectStatus('0 van 8 beantwoord, 1 om uit te zoeken');
		await lezer.goto('/themas/leerlingenvervoer/');
		await expect
			.poll(() => lezer.driver.evaluate(() => document.querySelector('voortgang-teller')?.textContent))
			.toBe('· 0 van 8 beantwoord, 1 om uit te zoeken');
	});

	test('a chosen answer can be taken back', async ({ lezer }) => {
		await lezer.goto(VRAGENLIJST);
		await lezer.click(radio('Dit weet ik', UITVOERING));
		await lezer.expectStatus('1 van 8 beantwoord');
		await lezer.click(radio('Dit weet ik', UITVOERING));
		await lezer.expectStatus('0 van 8 beantwoord');
		await lezer.expectPlek(radio('Dit weet ik', UITVOERING), { gekozen: false });
	});

	test('two tabs see each other and undo nothing of each other', async ({ lezer, newLezer }) => {
		await lezer.goto(VRAGENLIJST);
		const ander = await newLezer();
		await ander.goto(VRAGENLIJST);
		await lezer.click(radio('Dit weet ik', UITVOERING));
		await ander.expectPlek(radio('Dit weet ik', UITVOERING), { gekozen: true });
		await openSchrijven(ander, OPVANG);
		await ander.fill(veld('Notitie', OPVANG), 'Vraag het contract');
		await lezer.click(radio('Uitzoeken', OPVANG));
		await ander.expectStatus('1 van 8 beantwoord, 1 om uit te zoeken');
		for (const tab of [lezer, ander]) {
			await tab.reload();
			await tab.expectPlek(radio('Dit weet ik', UITVOERING), { gekozen: true });
			await tab.expectPlek(radio('Uitzoeken', OPVANG), { gekozen: true });
			await tab.expectPlek(veld('Notitie', OPVANG), { waarde: 'Vraag het contract' });
		}
	});

	test('what is typed last before the tab goes to another page is kept', async ({ lezer }) => {
		await lezer.goto(VRAGENLIJST);
		await openSchrijven(lezer, UITVOERING);
		await lezer.fill(veld('Notitie', UITVOERING), 'Tot het laatste teken');
		await lezer.goto('/over/');
		await lezer.goto(VRAGENLIJST);
		await lezer.expectPlek(veld('Notitie', UITVOERING), { waarde: 'Tot het laatste teken' });
	});

	test('wiping asks first', async ({ lezer }) => {
		await lezer.goto(VRAGENLIJST);
		await lezer.click(radio('Dit weet ik', UITVOERING));
		await lezer.click(knop('Wis mijn antwoorden'));
		// The question comes by a script of its own.
		await lezer.expectTekst('Wil je alle antwoorden en notities van deze lijst wissen?');
		await lezer.driver.press('Escape');
		await lezer.expectPlek(radio('Dit weet ik', UITVOERING), { gekozen: true });
		await lezer.click(knop('Wis mijn antwoorden'));
		await lezer.click(knop('Ja, wis deze antwoorden'));
		await lezer.expectPlek(radio('Dit weet ik', UITVOERING), { gekozen: false });
		await lezer.reload();
		await lezer.expectStatus('0 van 8 beantwoord');
	});
});

test('in the raadzaal: answer, promise and place are there after a reload and on the own list', async ({ lezer }) => {
	await lezer.goto('/vergadering/zaal/#thema=leerlingenvervoer');
	await lezer.expectTekst('1 van 8');
	await lezer.click(knop('Volgende'));
	await lezer.expectStatus('2 van 8. Weet jij of leerlingen met vervoer');
	await lezer.click(radio('Uitzoeken', 'buitenschoolse opvang'));
	await lezer.fill(veld('Wat is er geantwoord?'), 'Nog niet geregeld');
	await lezer.click(knop('Is er iets toegezegd?'));
	await lezer.expectPlek(veld('Wat is er toegezegd?'), { focus: true });
	await lezer.driver.type('Een brief voor de zomer');
	await lezer.expectStatus('De toezegging staat op Mijn lijst.');
	await lezer.reload();
	await lezer.expectTekst('2 van 8');
	await lezer.expectPlek(radio('Uitzoeken', 'buitenschoolse opvang'), { gekozen: true });
	await lezer.expectPlek(veld('Wat is er geantwoord?'), { waarde: 'Nog niet geregeld' });
	await lezer.expectPlek(veld('Wat is er toegezegd?'), { waarde: 'Een brief voor de zomer' });
	await lezer.goto('/mijn-lijst/');
	await lezer.expectTekst('Nog niet geregeld');
	await lezer.expectTekst('Een brief voor de zomer');
});

test.describe('gemeente', () => {
	test('a choice gives local answers, also in another tab and after Back', async ({ lezer, newLezer }) => {
		await lezer.goto(VRAGENLIJST);
		const ander = await newLezer();
		await ander.goto(VRAGENLIJST);
		await chooseGemeente(lezer, 'Twenterand');
		await lezer.expectTekst('0 locaties van scholen voor speciaal');
		await ander.expectTekst('Jouw gemeente: Twenterand');
		await ander.expectTekst('0 locaties van scholen voor speciaal');
		await lezer.goto('/over/');
		await ander.goto('/gemeenten/enschede/');
		await ander.click(knop('Dit is mijn gemeente'));
		await lezer.back();
		await lezer.expectTekst('Jouw gemeente: Enschede');
	});

	test('two are compared by name, and Back takes one away', async ({ lezer }) => {
		await lezer.goto('/vergelijken/');
		for (const naam of ['den haag', 'Twenterand']) {
			await lezer.fill(veld('Voeg een gemeente toe (hoogstens 4)'), naam);
			await lezer.click(knop('Voeg toe'));
			await lezer.expectPlek(veld('Voeg een gemeente toe (hoogstens 4)'), { waarde: '' });
		}
		await lezer.expectStatus('Je vergelijkt Den Haag en Twenterand.');
		await lezer.expectTekst('568.945');
		await lezer.back();
		await lezer.expectStatus('Je koos Den Haag. Kies er nog een bij.');
		await lezer.reload();
		await lezer.expectStatus('Je koos Den Haag. Kies er nog een bij.');
	});
});

/** Runs in the page: lays the rules for paper over the screen, as no engine but Chromium can be asked to. */
function wearPaper(): void {
	dispatchEvent(new Event('beforeprint'));
	const turn = ({ media, cssRules }: CSSStyleSheet | CSSMediaRule) => {
		media.mediaText = media.mediaText.replaceAll('screen', 'not all').replaceAll(/\bprint\b/g, 'all');
		visit(cssRules);
	};
	const visit = (rules: CSSRuleList) => {
		for (const rule of rules) {
			if (rule instanceof CSSMediaRule) turn(rule);
			else if (rule instanceof CSSImportRule && rule.styleSheet) turn(rule.styleSheet);
			else if ('cssRules' in rule) visit(rule.cssRules as CSSRuleList);
		}
	};
	for (const sheet of document.styleSheets) turn(sheet);
}

test('paper shows gemeente, answers and what was folded, and no controls', async ({ lezer }) => {
	await lezer.goto(VRAGENLIJST);
	await chooseGemeente(lezer, 'Twenterand');
	await openSchrijven(lezer, UITVOERING);
	await lezer.fill(veld('Antwoord', UITVOERING), 'Een bedrijf');
	await lezer.fill(veld('Notitie', UITVOERING), 'Vraag het contract');
	await lezer.driver.evaluate(wearPaper);
	for (const woorden of [
		'Gemeente: Twenterand',
		'Antwoord: Een bedrijf',
		'Notitie: Vraag het contract',
		'Een goed antwoord',
		'0 locaties van scholen voor speciaal',
	])
		await lezer.expectTekst(woorden);
	const bediening = await lezer.driver.evaluate(() =>
		[...document.querySelectorAll('button, textarea, input:not([type=checkbox]), nav')]
			.filter((element) => element.checkVisibility())
			.map((element) => element.outerHTML.slice(0, 100)),
	);
	expect(bediening).toEqual([]);
});

test('the self-check follows up, remembers and gives signals', async ({ lezer }) => {
	const overleg = (naam: string) => radio(naam, 'Was er dit jaar overleg over integratie');
	await lezer.goto('/zelfcheck/lea-vve/');
	await lezer.fill(veld('Gemeente'), 'Aalten');
	await lezer.driver.press('Tab');
	await lezer.click(overleg('ja'));
	await lezer.expectTekst('Met wie is gesproken?');
	await lezer.click(overleg('nee'));
	await lezer.reload();
	await lezer.expectPlek(veld('Gemeente'), { waarde: 'Aalten' });
	await lezer.expectPlek(overleg('nee'), { gekozen: true });
	await lezer.click(knop('Bekijk de signalen'));
	await lezer.expectTekst('Om te bespreken:');
});

test('figures of the self-check that were typed are there after Back', async ({ lezer }) => {
	await lezer.goto('/zelfcheck/lea-vve/');
	const aantal = veld('Aantal', 'Aanbod van voorschoolse educatie');
	await lezer.fill(veld('Gemeente'), 'Aalten');
	await lezer.fill(aantal, '117');
	await lezer.goto('/over/');
	await lezer.back();
	await lezer.expectPlek(veld('Gemeente'), { waarde: 'Aalten' });
	await lezer.expectPlek(aantal, { waarde: '117' });
	await lezer.reload();
	await lezer.expectPlek(aantal, { waarde: '117' });
});

test('a term opens in place and Escape closes it, back at the term', async ({ lezer }) => {
	const term = knop('specifieke uitkering');
	await lezer.goto('/themas/onderwijskansen/');
	await lezer.click(term);
	await lezer.expectPlek({ rol: 'link', naam: 'Naar begrippen' });
	await lezer.driver.press('Tab');
	await lezer.expectPlek({ rol: 'link', naam: 'Naar begrippen' }, { focus: true });
	await lezer.driver.press('Escape');
	await lezer.expectPlek(term, { focus: true });
	await expect.poll(() => lezer.find({ rol: 'link', naam: 'Naar begrippen' })).toBeNull();
});

test('an agenda item gets a sheet with what the search proposes, and is there after a reload', async ({ lezer }) => {
	await lezer.goto('/vergadering/');
	await lezer.fill(veld('Agendapunt, zoals het op de agenda staat'), 'leerlingenvervoer');
	await lezer.expectStatus('Voorstel: 1 thema, 3 taken, 3 vragen en 2 inwonersvragen');
	await lezer.click(knop('Zet op de agenda'));
	await lezer.expectTekst('“leerlingenvervoer” staat op de agenda.');
	await lezer.expectTekst('Vijf feiten');
	await lezer.reload();
	await lezer.expectTekst('1. leerlingenvervoer');
	await lezer.expectTekst('Wie gaat waarover?');
});

/** Runs in the page: keeps the text of what the page gives as a file, where no engine can be asked for a download. */
function catchBestand(): void {
	HTMLAnchorElement.prototype.click = () => {};
	const create = URL.createObjectURL.bind(URL);
	URL.createObjectURL = (bestand) => {
		if (bestand instanceof Blob)
			void bestand.text().then((tekst) => (document.documentElement.dataset['bestand'] = tekst));
		return create(bestand);
	};
}

/** Runs in the page: drops a file on it. */
function dropBestand(tekst: string): void {
	const dataTransfer = new DataTransfer();
	dataTransfer.items.add(new File([tekst], 'lijst.json', { type: 'application/json' }));
	document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
}

test('a list goes by file and by link to another browser, is taken over after a look, and undone', async ({
	engine,
	baseURL,
}) => {
	const site = baseURL ?? '';
	const profiel = await engine.newProfiel();
	const lezer = new Lezer(await profiel.newTab(), site);
	await lezer.goto(VRAGENLIJST);
	await lezer.click(radio('Dit weet ik', UITVOERING));
	await lezer.fill(veld('Antwoord', UITVOERING), 'Een bedrijf');
	await lezer.goto('/mijn-lijst/');
	await lezer.expectPlek(knop('Maak een link'));
	await lezer.driver.evaluate(catchBestand);
	await lezer.click({ rol: 'button', naam: 'Bewaar als bestand', binnen: 'heb je zelf een kopie' });
	await lezer.expectStatus('Je browser bewaart het bestand mijn-lijst-');
	const readBestand = () => lezer.driver.evaluate(() => document.documentElement.dataset['bestand'] ?? '');
	await expect.poll(readBestand).toContain('Een bedrijf');
	await lezer.click(knop('Maak een link'));
	await lezer.expectStatus('De link en de QR-code zijn klaar.');
	const link = (await lezer.find(veld('Link naar je lijst')))?.waarde ?? '';
	const bestand = await readBestand();
	// WebKit has one profile at a time.
	await profiel.close();

	const anders = await engine.newProfiel();
	const ander = new Lezer(await anders.newTab(), site);
	await ander.goto('/mijn-lijst/');
	await ander.click(knop('Voortgang per thema'));
	await ander.driver.evaluate(dropBestand, bestand);
	await takeOver(ander);
	await ander.goto('/over/');
	await ander.goto(link.slice(site.length));
	await takeOver(ander);
	expect([...profiel.klachten, ...anders.klachten]).toEqual([]);
	await anders.close();
});

/** Looks at the list that was opened, takes it over and takes that back. */
async function takeOver(lezer: Lezer): Promise<void> {
	const antwoord = veld('Antwoord', UITVOERING);
	await lezer.expectPlek({ rol: 'heading', naam: 'Een andere lijst naast de jouwe' }, { focus: true });
	await lezer.expectTekst('Alleen de andere lijst heeft een antwoord: 1');
	await lezer.click(knop('Neem over'));
	await lezer.expectStatus('Overgenomen: 2 wijzigingen.');
	await lezer.expectTekst('Een bedrijf');
	await lezer.click(knop('Maak het overnemen ongedaan'));
	await lezer.expectStatus('Ongedaan gemaakt.');
	await lezer.expectTekst('Je hebt nog bij geen enkele vraag iets bewaard.');
	expect(await lezer.find(antwoord)).toBeNull();
	await lezer.expectAdres('/mijn-lijst/');
}
