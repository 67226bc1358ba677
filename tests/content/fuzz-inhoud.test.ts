import { expect, test, vi } from 'vitest';
import { listNummers, runDeel, ZAAD } from '../../scripts/fuzz/delen.ts';
import { formatFout, type Uitkomst } from '../../scripts/fuzz/telling.ts';

vi.setConfig({ testTimeout: 600_000 });

/** As much as fits in the time of the tests; `npm run fuzz` does all 5,000. */
const AANTAL = 2_000;

test('whatever happens to a file, its author reads a clear line or the site shows it well', async () => {
	const uitkomsten: Uitkomst[] = [];
	for await (const uitkomst of runDeel('inhoud', ZAAD, listNummers(AANTAL))) uitkomsten.push(uitkomst);
	const fout = uitkomsten.filter(({ fouten }) => fouten.length > 0);
	expect(fout.map((uitkomst) => formatFout(uitkomst, 'inhoud', ZAAD))).toEqual([]);
	expect(new Set(uitkomsten.map(({ nummer }) => nummer)).size).toBe(AANTAL);
	// A check that refuses or accepts everything would prove nothing.
	const metMelding = uitkomsten.filter(({ heeftMelding }) => heeftMelding).length;
	expect(metMelding).toBeGreaterThan(AANTAL / 2);
	expect(AANTAL - metMelding).toBeGreaterThan(AANTAL / 10);
});
