import { expect, test } from 'vitest';
import { listVerlorenCsv, listVerlorenMdx, listVerlorenYaml } from './verlies.ts';

test.each([
	[
		'all of it',
		'id: lea # opmerking\n# nog een\ntitel: "Een titel" # weg',
		[{ id: 'lea', titel: 'Een titel' }],
		['opmerking'],
	],
	['a value that is gone', 'id: lea\ntitel: Een titel', [{ id: 'lea' }], ['titel', 'een']],
	['one of two', '- id: lea\n- id: lea', [{ id: 'lea' }], ['id', 'lea']],
	['a code in quotes', 'titel: "Een\\ntitel"', [{ titel: 'Een\ntitel' }], []],
])('finds what YAML lost: %s', (_wat, source, gegevens, verloren) => {
	expect(listVerlorenYaml(source, gegevens)).toEqual(verloren);
});

test('finds what a table lost, whatever way a number is written', () => {
	expect(listVerlorenCsv('code,lat\nGM0917,50.880\n', [{ code: 'GM0917', lat: 50.88 }])).toEqual([]);
	expect(listVerlorenCsv('code,naam\nGM0917,Heerlen\n', [{ code: 'GM0917' }])).toEqual(['heerlen']);
});

test('finds the words of a text that are not on its page', () => {
	const tekst = '1. Lees [de wet](/één/).[^1]\n\n[^1]: <Bron id="lea" />\n\n{/* stil */}';
	expect(
		listVerlorenMdx(tekst, '<li>Lees <a href="/%C3%A9%C3%A9n/">de wet</a> <span data-velden="lea"></span></li>'),
	).toEqual([]);
	expect(listVerlorenMdx('- [x] klaar', '<li><input type="checkbox" checked> klaar</li>')).toEqual([]);
	expect(listVerlorenMdx('| a | b |\n| - | - |\n| een | twee | drie |', '<td>a b een twee</td>')).toEqual(['drie']);
});
