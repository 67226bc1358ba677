import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatContainer } from '../container.ts';
import { readContainerfile } from './containerfile.ts';
import { BEPERKING } from './start-image.ts';

const root = resolve(import.meta.dirname, '../../..');
const regels = readContainerfile();
const list = (opdracht: string) => regels.filter((regel) => regel.opdracht === opdracht).map(({ tekst }) => tekst);

describe('the container file', () => {
	test('starts from a named release, never from the latest', () => {
		for (const basis of list('FROM')) expect(basis).toMatch(/^[a-z]+:[0-9][\w.-]*$/);
		expect(list('FROM')).toHaveLength(1);
	});

	test('runs without rights, by number so that a cluster can see it, and on a port that needs none', () => {
		const [gebruiker = ''] = list('USER').slice(-1);
		expect(gebruiker).toMatch(/^[1-9]\d+:[1-9]\d+$/);
		expect(Number(list('EXPOSE')[0])).toBeGreaterThan(1024);
		expect(formatContainer()).toContain(`listen ${list('EXPOSE')[0]};`);
		expect(regels.at(-1)?.opdracht).toBe('CMD');
	});

	test('leaves no lists of packages behind and copies no more than the site and its settings', () => {
		for (const run of list('RUN')) {
			expect(run).toContain('--no-install-recommends');
			expect(run).toContain('rm -rf /var/lib/apt/lists/*');
		}
		expect(list('ADD')).toEqual([]);
		const copied = list('COPY').map((tekst) => tekst.split(' ')[0]);
		const ignore = readFileSync(resolve(root, '.dockerignore'), 'utf8').trim().split('\n');
		expect(ignore).toEqual(['*', ...copied.map((pad) => `!${pad}`).toReversed()]);
	});

	test('puts the site where the settings look for it, which write to /tmp alone', () => {
		const config = formatContainer();
		expect(config).toContain('root /srv/raadswijzer/dist;');
		expect(list('COPY')).toContain('dist /srv/raadswijzer/dist');
		expect([...config.matchAll(/(?:_temp_path|pid) (\S+?)\/\w/g)].map(([, map]) => map)).toEqual(
			Array.from({ length: 6 }, () => '/tmp'),
		);
		expect(config).not.toMatch(/ssl|443/);
	});

	test('docs say how to run it shut in, in the words that are tried', () => {
		expect(readFileSync(resolve(root, 'docs/beheer/hosts.md'), 'utf8').replaceAll(/ \\\n\s*/g, ' ')).toContain(
			BEPERKING,
		);
	});
});
