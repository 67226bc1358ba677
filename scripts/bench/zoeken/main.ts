import { existsSync, globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Browser } from '@playwright/test';
import type { ZoekDocument } from '../../../src/features/zoeken/index/document.ts';
import { metBrowser, metServer } from './browser.ts';
import { startAntwoordgever } from './antwoordgever.ts';
import { measureAntwoorden } from './antwoorden.ts';
import { formatHelft, type Uitslag } from './kwaliteit.ts';
import { measureGroei } from './groei.ts';
import { listMededingers, startOns, type Mededinger } from './mededingers.ts';
import { formatMotoren } from './motoren.ts';
import { buildNederlandseMiniSearch } from './nederlands.ts';
import { measureOmvang, measureTijd } from './omvang.ts';
import { searchWithKalePagefind, searchWithPagefind } from './pagefind.ts';
import { measureSnelheid } from './snelheid.ts';
import { buildOnsMetSnowball } from './snowball.ts';
import { measureVerkeer } from './verkeer.ts';
import { formatWeglaten } from './weglaten.ts';
import { buildDocumenten, readPaginas } from '../../../src/features/zoeken/index/documenten/alle.ts';
import { readZoekinhoud, type Zoekinhoud } from '../../../src/features/zoeken/index/inhoud.ts';
import { REGISTER_ADRES } from '../../../src/features/zoeken/register.ts';
import { startZoekmachine } from '../../../src/features/zoeken/rang/machine.ts';
import type { Zoekregister } from '../../../src/features/zoeken/register.ts';
import { formatZinnenEruit } from './zin-eruit.ts';
import { readGoudenSet, readOefenExtra, type GoudenVraag } from './gouden-set.ts';
import { listWoordgroepen } from '../../../src/features/zoeken/index/woordgroepen.ts';

/** Measures the search of the built site against others, and what it costs: `npm run bench:zoeken`. */

const DIST = 'dist';
const REGISTER = join(DIST, REGISTER_ADRES);
const STEEKPROEF = 40;

/** Every so many queries of the set ordered by class: always the same ones, spread over the classes and both halves. */
function chooseSteekproef(vragen: readonly GoudenVraag[]): string[] {
	const opKlasse = vragen.toSorted((a, b) => (a.klasse < b.klasse ? -1 : a.klasse > b.klasse ? 1 : 0));
	return Array.from(
		{ length: Math.min(STEEKPROEF, vragen.length) },
		(_, plek) => opKlasse[Math.floor((plek * vragen.length) / STEEKPROEF)]?.q ?? '',
	);
}

/** Our search from the register that readers get; it must hold the same documents as the others search. */
async function readOns(documenten: readonly ZoekDocument[]): Promise<Mededinger> {
	const json = await readFile(REGISTER, 'utf8');
	const { documenten: inRegister } = JSON.parse(json) as { documenten: [adres: string][] };
	const gelijk =
		inRegister.length === documenten.length &&
		documenten.every(({ adres }, nummer) => inRegister[nummer]?.[0] === adres);
	if (!gelijk)
		throw new Error(`${REGISTER} hoort niet bij de pagina’s in ${DIST}/. Bouw de site opnieuw: npm run build`);
	return startOns(json);
}

async function measureKwaliteit(
	browser: Browser,
	bestanden: readonly string[],
	mededingers: readonly Mededinger[],
	vragen: readonly string[],
): Promise<Uitslag[]> {
	const [ons, ...anderen] = mededingers.map(({ naam, woorden, search: zoek }): Uitslag => ({
		naam,
		woorden,
		adressen: vragen.map((vraag) => zoek(vraag)),
	}));
	return [
		...(ons ? [ons] : []),
		{ naam: 'Pagefind', woorden: 'pagina', adressen: await searchWithKalePagefind(browser, DIST, bestanden, vragen) },
		{ naam: 'Pagefind + woorden', woorden: 'alle', adressen: await searchWithPagefind(browser, DIST, vragen) },
		...anderen,
	];
}

/** Ours, and what could stand in place of a part of it. */
async function buildMotoren(ons: Mededinger, documenten: readonly ZoekDocument[], inhoud: Zoekinhoud) {
	const machine = startZoekmachine(JSON.parse(ons.json) as Zoekregister);
	return [
		ons,
		await buildOnsMetSnowball(documenten, inhoud),
		buildNederlandseMiniSearch(documenten, inhoud, machine, false),
		buildNederlandseMiniSearch(documenten, inhoud, machine, true),
	];
}

async function bench(): Promise<void> {
	const bestanden = globSync('**/*.html', { cwd: DIST })
		.map((pad) => pad.split(sep).join('/'))
		.sort();
	const inhoud = await readZoekinhoud('content');
	const documenten = buildDocumenten(inhoud, readPaginas(DIST, bestanden));
	const gouden = await readGoudenSet();
	const gemeten = [...gouden, ...(await readOefenExtra())];
	const vragen = gouden.map(({ q }) => q);
	const ons = await readOns(documenten);
	console.log(`${await measureAntwoorden(await startAntwoordgever(DIST))}\n`);
	const anderen: { mededinger: Mededinger; ms: number }[] = [];
	for (const bouw of listMededingers(documenten, listWoordgroepen(inhoud))) {
		const { uit, ms } = await measureTijd(bouw);
		anderen.push({ mededinger: uit, ms });
	}
	console.log(`${formatMotoren(gemeten, await buildMotoren(ons, documenten, inhoud))}\n`);
	console.log(`${formatWeglaten(gemeten, () => startOns(ons.json))}\n`);
	console.log(`${formatZinnenEruit(documenten, inhoud)}\n`);
	await metBrowser(async (browser) => {
		const mededingers = [ons, ...anderen.map(({ mededinger }) => mededinger)];
		const uitslagen = await measureKwaliteit(
			browser,
			bestanden,
			mededingers,
			gemeten.map(({ q }) => q),
		);
		for (const helft of ['oefen', 'toets', 'extra'] as const)
			console.log(`${formatHelft(gemeten, uitslagen, helft)}\n`);
		const steekproef = chooseSteekproef(gouden);
		await metServer(DIST, async (url) => {
			console.log(`${await measureSnelheid(browser, url, vragen, steekproef)}\n`);
			console.log(`${await measureVerkeer(browser, url, steekproef)}\n`);
		});
	});
	console.log(await measureOmvang(DIST, bestanden, inhoud, anderen));
	console.log(`\n${await measureGroei(documenten, inhoud)}`);
}

if (existsSync(REGISTER)) await bench();
else {
	console.error('Er is nog geen gebouwde site om te meten. Bouw haar eerst: npm run build');
	process.exitCode = 1;
}
