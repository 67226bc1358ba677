import { readFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { listStappen, voerUit } from '../bouw/meet.ts';
import { formatGetal } from '../tabel.ts';
import { metBrowser } from '../zoeken/browser.ts';
import { readPaginas } from './inhoud.ts';
import { measureSite } from './sitemeting.ts';
import { readOpties, UITLEG, type Opties } from './opties.ts';
import { RIVALEN, setUpOns, setUpRivaal, type Rivaal, type Werkplaats } from './rivalen.ts';
import { formatVerslag, type Beurt, type Uitslag } from './naast-elkaar.ts';

/**
 * Builds the same pages with ours, Starlight, VitePress and Eleventy in turn, and prints what building, visiting and
 * searching costs: `npm run bench:rivalen`. The rivals are no dependency of the site: npm fetches them for this.
 */
const ROOT = resolve(import.meta.dirname, '../../..');

interface Deelnemer {
	rivaal?: Rivaal;
	plaats: Werkplaats;
	opdracht: string;
	beurten: Beurt[];
}

const nameOf = ({ rivaal }: Deelnemer) => rivaal?.naam ?? 'ons';

async function build(deelnemer: Deelnemer): Promise<void> {
	console.error(`${nameOf(deelnemer)} bouwt, keer ${deelnemer.beurten.length + 1}`);
	await deelnemer.plaats.clean();
	const beurt = await voerUit(deelnemer.opdracht, deelnemer.plaats.map);
	deelnemer.beurten.push(beurt);
	console.error(
		`  ${formatGetal(beurt.seconden, 1)} s, rekentijd ${formatGetal(beurt.rekentijd, 1)} s, ${formatGetal(beurt.piekMB)} MB`,
	);
}

async function readOpdracht(): Promise<string> {
	const { scripts } = JSON.parse(await readFile(resolve(ROOT, 'package.json'), 'utf8')) as {
		scripts: { build: string };
	};
	return listStappen(scripts.build).join(' && ');
}

/** Ours is built first, because the pages of the rivals are made from it. */
async function setUp(deelnemers: Deelnemer[], { hoogstens }: Opties): Promise<void> {
	const ons: Deelnemer = { plaats: await setUpOns(ROOT), opdracht: await readOpdracht(), beurten: [] };
	deelnemers.push(ons);
	await build(ons);
	const alle = await readPaginas(ons.plaats.uitvoer);
	for (const rivaal of RIVALEN) {
		console.error(`${rivaal.naam} wordt klaargezet`);
		const plaats = await setUpRivaal(rivaal, alle.slice(-hoogstens));
		deelnemers.push({ rivaal, plaats, opdracht: rivaal.opdracht, beurten: [] });
	}
}

async function measureAll(deelnemers: readonly Deelnemer[], opties: Opties): Promise<Uitslag[]> {
	for (let keer = 1; keer <= opties.keer; keer += 1)
		for (const deelnemer of deelnemers) if (deelnemer.beurten.length < keer) await build(deelnemer);
	return metBrowser(async (browser) => {
		const uitslagen: Uitslag[] = [];
		for (const deelnemer of deelnemers) {
			const { plaats, rivaal, beurten } = deelnemer;
			const naam = nameOf(deelnemer);
			console.error(`${naam} wordt bezocht`);
			uitslagen.push({ naam, beurten, ...(await measureSite(browser, plaats, rivaal, opties)) });
		}
		return uitslagen;
	});
}

const opties = readOpties(process.argv.slice(2));
if (opties) {
	const deelnemers: Deelnemer[] = [];
	try {
		await setUp(deelnemers, opties);
		const uitslagen = await measureAll(deelnemers, opties);
		console.log(`${cpus().length} rekenkernen, Node ${process.version}\n\n${formatVerslag(uitslagen)}`);
	} finally {
		await Promise.all(deelnemers.map(({ plaats }) => plaats.cleanUp()));
	}
} else {
	console.error(UITLEG);
	process.exitCode = 2;
}
