import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readSiteAdres } from '../../src/layout/site-adres.ts';
import { readBouwdag } from '../../src/shared/bouwdag.ts';
import { findTestBrowser } from '../browser/main.ts';
import { buildCommit } from './bouw.ts';
import { readSchoneCommit } from './git.ts';
import { listInhoud } from './inhoud.ts';
import { packArchief } from './inpakken.ts';
import { checkPakketten } from './pakketten.ts';
import { readOpdracht } from './opdracht.ts';
import { formatSommen, type Bestand } from './sommen.ts';

/** Makes a release of the commit that is checked out, in `uitgaven/`: `npm run release -- [--zonder-pdf]`. */
const ROOT = resolve(import.meta.dirname, '../..');
const KORT = 12;

async function readProject(): Promise<{ name: string; version: string }> {
	return JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as { name: string; version: string };
}

/** Writes the archive, the list of packages beside it, and the sums of both. */
async function save(naam: string, inhoud: readonly Bestand[], epoch: number): Promise<string> {
	const map = join(ROOT, 'uitgaven', naam);
	// A full disk halfway may not cost the release that was there, nor leave half of one under its name.
	const klad = `${map}.klad`;
	const archief = `${naam}.tar.gz`;
	await rm(klad, { recursive: true, force: true });
	await mkdir(klad, { recursive: true });
	await packArchief(
		join(klad, archief),
		inhoud.map(({ pad, lees }) => ({ pad: `${naam}/${pad}`, lees })),
		epoch,
	);
	const los = inhoud.filter(({ pad }) => pad === 'sbom.cdx.json');
	for (const { pad, lees } of los) await writeFile(join(klad, pad), await lees());
	const sommen = await formatSommen([{ pad: archief, lees: () => readFile(join(klad, archief)) }, ...los]);
	await writeFile(join(klad, 'SHA256SUMS'), sommen);
	await rm(map, { recursive: true, force: true });
	await rename(klad, map);
	return `uitgaven/${naam}`;
}

/** Looks for the browser before minutes of building. */
async function requireBrowser(): Promise<void> {
	await findTestBrowser().catch((error: unknown) => {
		throw new Error(`${(error as Error).message} Of laat de PDF’s weg: npm run release -- --zonder-pdf`);
	});
}

/** Moment that the build carries: that of the commit, unless SOURCE_DATE_EPOCH says otherwise. */
function readMoment(vanCommit: number): { epoch: number; dag: string } {
	const gekozen = process.env['SOURCE_DATE_EPOCH'] || String(vanCommit);
	return { epoch: Number(gekozen), dag: readBouwdag(gekozen) };
}

async function makeRelease(): Promise<void> {
	const { metPdf } = readOpdracht(process.argv.slice(2));
	const commit = readSchoneCommit(ROOT);
	const moment = readMoment(commit.epoch);
	const site = readSiteAdres(process.env['SITE_URL'])?.origin;
	await checkPakketten(ROOT);
	if (metPdf) await requireBrowser();
	const { name, version } = await readProject();
	const naam = `${name}-${version}-${commit.hash.slice(0, KORT)}`;
	const metOffline = process.env['PUBLIC_OFFLINE'] !== 'uit';
	const uitgave = {
		naam,
		versie: version,
		commit: commit.hash,
		...moment,
		site,
		metPdf,
		metOffline,
		node: process.version,
	};
	const bouwmap = await mkdtemp(join(tmpdir(), 'raadswijzer-release-'));
	try {
		await buildCommit(ROOT, bouwmap, uitgave);
		const inhoud = await listInhoud(bouwmap, name, uitgave);
		const waar = await save(naam, inhoud, moment.epoch);
		console.log(`\nDe uitgave staat in ${waar}: ${inhoud.length} bestanden in één archief.`);
		console.log('Nakijken: sha256sum -c SHA256SUMS, in die map en nog eens in het uitgepakte archief.');
	} finally {
		await rm(bouwmap, { recursive: true, force: true });
	}
}

try {
	await makeRelease();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
