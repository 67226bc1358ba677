import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import GithubSlugger from 'github-slugger';
import { expect, test } from 'vitest';
import { MAAKBAAR } from '../../scripts/nieuw/soorten.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (pad: string) => readFileSync(join(ROOT, pad), 'utf8');
const PAGINAS = ['README.md', 'CONTRIBUTING.md', ...globSync('docs/**/*.md', { cwd: ROOT })];
const TAKEN = globSync('docs/redactie/*.md', { cwd: ROOT });

const listAnkers = (pad: string) => {
	const slugger = new GithubSlugger();
	return [...read(pad).matchAll(/^#{1,6} (.+)$/gm)].map(([, kop = '']) => slugger.slug(kop.replaceAll('`', '')));
};

/** Links to files of the project, with where they lead. */
const listLinks = (pad: string) =>
	[...read(pad).matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, adres = '']) => {
		if (/^[a-z]+:/.test(adres)) return [];
		const [bestand = '', anker] = adres.split('#');
		return [{ naar: bestand === '' ? pad : normalize(join(dirname(pad), bestand)), anker }];
	});

test.each(PAGINAS)('every link in %s leads to a file and a heading that exist', (pad) => {
	const dood = listLinks(pad).filter(
		({ naar, anker }) => !existsSync(join(ROOT, naar)) || (anker !== undefined && !listAnkers(naar).includes(anker)),
	);
	expect(dood).toEqual([]);
});

test('every page for authors is in the index', () => {
	const inIndex = listLinks('docs/redactie.md').map(({ naar }) => naar);
	expect(TAKEN.length).toBeGreaterThan(15);
	expect(TAKEN.filter((pad) => !inIndex.includes(pad))).toEqual([]);
});

test('a page that a message or comment names exists', () => {
	const code = globSync('{src,scripts,content}/**/*.{ts,astro,yaml,mdx}', { cwd: ROOT }).filter(
		(pad) => !pad.endsWith('.test.ts'),
	);
	const genoemd = code.flatMap((pad) => [...read(pad).matchAll(/docs\/[\w/-]+\.md/g)].map(([naar]) => ({ pad, naar })));
	expect(genoemd.length).toBeGreaterThan(10);
	expect(genoemd.filter(({ naar }) => !existsSync(join(ROOT, naar)))).toEqual([]);
});

test('the pages for authors name only commands that exist', () => {
	const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
	const opdrachten = TAKEN.flatMap((pad) =>
		[...read(pad).matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, naam = '']) => ({ pad, naam })),
	);
	expect(opdrachten.length).toBeGreaterThan(20);
	expect(opdrachten.filter(({ naam }) => !(naam in scripts))).toEqual([]);
});

test('the page on new entries shows how to make every kind', () => {
	const getoond = [...read('docs/redactie/nieuw.md').matchAll(/^\|.*npm run nieuw -- (\w+)/gm)].map(([, naam]) => naam);
	expect(getoond.toSorted()).toEqual(Object.keys(MAAKBAAR).toSorted());
});
