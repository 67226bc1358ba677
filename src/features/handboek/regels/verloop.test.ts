import { expect, test } from 'vitest';
import type { Cijfer } from '../../../content/schemas/cijfer.ts';
import { buildVerloop as build } from './verloop.ts';

const buildVerloop = (van: Cijfer, alle: Cijfer[]) => build(van, alle, (id) => `Bron ${id}`);

const cijfer = (reeks: string, periode: string, waarde: number, anders: object = {}) =>
	({
		reeks,
		periode,
		waarde,
		onderwerp: 'leerplicht',
		regio: 'Nederland',
		eenheid: 'kinderen',
		status: 'tweede-hand',
		bron: { bron: 'telling' },
		...anders,
	}) as unknown as Cijfer;
const jaren = (reeks: string, anders: object = {}) =>
	['2014/2015', '2015/2016', '2016/2017'].map((periode, plek) => cijfer(reeks, periode, 5000 + 100 * plek, anders));
const verzuim = jaren('verzuim');

test('what one source counts in one unit stands in one drawing, each with a line of its own', () => {
	const verloop = buildVerloop(verzuim[0]!, [
		...verzuim,
		...jaren('vrijstelling'),
		...jaren('plekken', { eenheid: 'plaatsen' }),
	]);
	expect(verloop?.titel).toBe('Verzuim, Vrijstelling, aantal kinderen');
	expect(verloop?.beeld.reeksen.map(({ vorm }) => vorm)).toEqual(['rond', 'vierkant']);
	expect(verloop?.beeld.zin).toContain('Verzuim: van 5.000 in 2014/15 naar 5.200 in 2016/17');
});

test('another source of the same count is another line, another subject none', () => {
	const anderen = [...jaren('verzuim', { bron: { bron: 'ouder' } }), ...jaren('vsv', { onderwerp: 'vsv' })];
	const verloop = buildVerloop(verzuim[0]!, [...verzuim, ...anderen]);
	expect(verloop).toMatchObject({ bronnen: ['Bron telling', 'Bron ouder'], soorten: ['tweede hand'] });
	expect(verloop?.beeld.reeksen.map(({ naam }) => naam)).toEqual(['Bron telling', 'Bron ouder']);
});

test('two years are no line, nor is a count that changed on the way', () => {
	expect(buildVerloop(verzuim[0]!, verzuim.slice(0, 2))).toBeUndefined();
	const anders = { ...verzuim[1]!, definitieGewijzigd: true };
	expect(buildVerloop(verzuim[0]!, [verzuim[0]!, anders, verzuim[2]!])).toBeUndefined();
});

test('a share runs to a hundred', () => {
	const delen = jaren('bereik', { eenheid: 'procent' }).map((deel) => ({ ...deel, waarde: 80 }));
	expect(buildVerloop(delen[0]!, delen)?.beeld.waarden.at(-1)?.tekst).toBe('100%');
});
