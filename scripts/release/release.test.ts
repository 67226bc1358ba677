import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { extract } from 'tar-stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkOut, readSchoneCommit } from './git.ts';
import { packArchief } from './inpakken.ts';
import { formatLeesmij } from './leesmij.ts';
import { readOpdracht } from './opdracht.ts';
import { findAnders } from './pakketten.ts';
import { formatSbom } from './sbom.ts';
import { formatSommen, type Bestand } from './sommen.ts';

const EPOCH = 1_796_083_200;
let map: string;
beforeEach(async () => {
	map = await mkdtemp(join(tmpdir(), 'release-'));
});
afterEach(() => rm(map, { recursive: true }));

const bestand = (pad: string, tekst: string): Bestand => ({ pad, lees: () => Promise.resolve(Buffer.from(tekst)) });
const LANG = `site/${'lange-naam/'.repeat(12)}index.html`;

async function readArchief(pad: string): Promise<{ pad: string; wie: unknown; wanneer: number; tekst: string }[]> {
	const lezer = extract();
	lezer.end(gunzipSync(await readFile(pad)));
	const gevonden = [];
	for await (const deel of lezer) {
		const delen: Buffer[] = [];
		for await (const stuk of deel) delen.push(stuk as Buffer);
		const { name, uid, gid, uname, gname, mode, mtime } = deel.header;
		const wie = { uid, gid, uname, gname, mode };
		gevonden.push({ pad: name, wie, wanneer: Number(mtime) / 1000, tekst: Buffer.concat(delen).toString() });
	}
	return gevonden;
}

describe('packArchief', () => {
	test('the same files in another order are the same bytes', async () => {
		const bestanden = [bestand('b.txt', 'b'), bestand('a.txt', 'a'), bestand(LANG, 'c')];
		await packArchief(join(map, 'een.tar.gz'), bestanden, EPOCH);
		await packArchief(join(map, 'ander.tar.gz'), bestanden.toReversed(), EPOCH);
		const een = await readFile(join(map, 'een.tar.gz'));
		expect(een.equals(await readFile(join(map, 'ander.tar.gz')))).toBe(true);
		// Bytes 4 to 9 of a gzip: when, how well and on what system it was made.
		expect([...een.subarray(4, 10)]).toEqual([0, 0, 0, 0, 2, 255]);
	});

	test('no file has an owner, and all have the moment of the build', async () => {
		await packArchief(join(map, 'een.tar.gz'), [bestand(LANG, 'c'), bestand('a.txt', '')], EPOCH);
		const wie = { uid: 0, gid: 0, uname: '', gname: '', mode: 0o644 };
		expect(await readArchief(join(map, 'een.tar.gz'))).toEqual([
			{ pad: 'a.txt', wie, wanneer: EPOCH, tekst: '' },
			{ pad: LANG, wie, wanneer: EPOCH, tekst: 'c' },
		]);
	});
});

test('the sums are in the form that sha256sum reads', async () => {
	expect(await formatSommen([bestand('a/b.txt', 'abc')])).toBe(
		'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a/b.txt\n',
	);
});

describe('formatSbom', () => {
	const pakket = (name: string) => ({ name, version: '1.0.0', properties: [] });
	const npm = (nummer: string, mapnaam: string) =>
		JSON.stringify({
			bomFormat: 'CycloneDX',
			serialNumber: `urn:uuid:${nummer}`,
			metadata: { timestamp: `2026-11-28T00:00:0${nummer}Z`, component: { ...pakket(mapnaam), type: 'library' } },
			components: [pakket('a'), pakket('b')],
		});
	const opties = { naam: 'raadswijzer', epoch: EPOCH, inBrowser: [{ naam: 'b', versie: '1.0.0', licentie: 'MIT' }] };

	test('two runs in two folders give the same text', () => {
		expect(formatSbom(npm('1', 'hier'), opties)).toBe(formatSbom(npm('2', 'daar'), opties));
		expect(JSON.parse(formatSbom(npm('1', 'hier'), opties))).toMatchObject({
			metadata: { timestamp: '2026-12-01T00:00:00.000Z', component: { name: 'raadswijzer', type: 'application' } },
		});
	});

	test('what readers get is marked', () => {
		const { components } = JSON.parse(formatSbom(npm('1', 'hier'), opties)) as { components: unknown[] };
		expect(components).toEqual([
			pakket('a'),
			{ ...pakket('b'), properties: [{ name: 'raadswijzer:in-browser', value: 'true' }] },
		]);
	});

	test('a package in the browser that npm does not name stops the release', () => {
		const inBrowser = [{ naam: 'c', versie: '1.0.0', licentie: 'MIT' }];
		expect(() => formatSbom(npm('1', 'hier'), { ...opties, inBrowser })).toThrow('c 1.0.0 zit in de site, maar');
	});
});

describe('the commit', () => {
	const git = (...args: string[]) =>
		execFileSync('git', ['-c', 'user.name=Proef', '-c', 'user.email=proef@example.org', ...args], { cwd: map });
	beforeEach(async () => {
		git('init', '-q');
		await writeFile(join(map, '.gitignore'), 'dist/\n');
		await writeFile(join(map, 'een.txt'), 'een');
		git('add', '.');
		git('commit', '-q', '-m', 'Begin', '--no-gpg-sign', '--date', '2026-12-01T00:00:00Z');
	});

	test('is taken as it is, without what was made before', async () => {
		await mkdir(join(map, 'dist'));
		await writeFile(join(map, 'dist/oud.html'), 'oud');
		expect(readSchoneCommit(map).hash).toMatch(/^[0-9a-f]{40}$/);
		checkOut(map, join(map, 'dist/kopie'));
		expect(await readFile(join(map, 'dist/kopie/een.txt'), 'utf8')).toBe('een');
		await expect(readFile(join(map, 'dist/kopie/dist/oud.html'))).rejects.toThrow('ENOENT');
	});

	test('with changes beside it is refused, and the line names them', async () => {
		await writeFile(join(map, 'een.txt'), 'twee');
		await writeFile(join(map, 'nieuw.txt'), 'nieuw');
		expect(() => readSchoneCommit(map)).toThrow(
			'Er zijn wijzigingen die in geen commit zitten: een.txt, nieuw.txt. Leg ze vast',
		);
	});

	test('has to be there', async () => {
		await rm(join(map, '.git'), { recursive: true });
		expect(() => readSchoneCommit(map)).toThrow('geen git-project');
	});
});

test('a package that is not the one of the lock is found; one for another system may be missing', () => {
	const lock = { a: { version: '1' }, b: { version: '2' } };
	expect(findAnders({ a: { version: '1' } }, lock)).toBeUndefined();
	expect(findAnders({ a: { version: '1' }, b: { version: '1' } }, lock)).toBe('b');
});

test('LEESMIJ.txt says how to check the release and how to make it again', () => {
	const uitgave = { naam: 'raadswijzer-1', versie: '1', commit: 'abc', epoch: EPOCH, dag: '2026-12-01', node: 'v26' };
	const adres = { ...uitgave, site: 'https://raad.example', metPdf: false };
	const tekst = formatLeesmij({ ...adres, metOffline: true });
	expect(tekst).toContain('Tekst van 1 december 2026\n');
	expect(tekst).toContain('sha256sum -c SHA256SUMS');
	expect(tekst).toContain(`SOURCE_DATE_EPOCH=${EPOCH} SITE_URL=https://raad.example npm run release -- --zonder-pdf\n`);
	expect(tekst).not.toContain('PUBLIC_OFFLINE');
	const zonder = formatLeesmij({ ...adres, metOffline: false });
	expect(zonder).toContain('\nZonder kopie op het apparaat van lezers (PUBLIC_OFFLINE=uit)\n');
	expect(zonder).toContain('SITE_URL=https://raad.example PUBLIC_OFFLINE=uit npm run release');
});

test('the PDFs can be left out, and nothing else is understood', () => {
	expect([readOpdracht([]), readOpdracht(['--zonder-pdf'])]).toEqual([{ metPdf: true }, { metPdf: false }]);
	expect(() => readOpdracht(['--snel'])).toThrow('Dit begrijpt npm run release niet: --snel.');
});

test('the catalogue of public code names the version that a release carries', async () => {
	const read = (naam: string) => readFile(join(import.meta.dirname, '../..', naam), 'utf8');
	const { version } = JSON.parse(await read('package.json')) as { version: string };
	expect(parse(await read('publiccode.yml'))).toMatchObject({ softwareVersion: version });
});
