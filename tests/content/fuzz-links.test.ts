import { expect, test, vi } from 'vitest';
import { DELEN, listNummers, runDeel, ZAAD } from '../../scripts/fuzz/delen.ts';
import { countUitkomsten, formatFout, type Uitkomst } from '../../scripts/fuzz/telling.ts';

vi.setConfig({ testTimeout: 600_000 });

test('whatever happens to a link, it is refused in a whole sentence or leads where it says', async () => {
	const uitkomsten: Uitkomst[] = [];
	for await (const uitkomst of runDeel('links', ZAAD, listNummers(DELEN.links))) uitkomsten.push(uitkomst);
	const fout = uitkomsten.filter(({ fouten }) => fouten.length > 0);
	expect(fout.map((uitkomst) => formatFout(uitkomst, 'links', ZAAD))).toEqual([]);
	expect(countUitkomsten(uitkomsten).map(({ soort, gevallen }) => [soort, gevallen])).toEqual(
		[
			'link in een tekst',
			'link in een veld',
			'# van /vergadering/',
			'# van /vergadering/zaal/',
			'# van /instrumenten/opstellen/',
			'# van /mijn-lijst/',
			'? van /zoeken/',
			'? van /vergelijken/',
			'doorverwijzing',
			'pad naar de server',
		].map((soort) => [soort, DELEN.links / 10]),
	);
});
