import { expect, test } from 'vitest';
import { countVoortgang, formatAntwoorden, formatVoortgang, parseAntwoorden, setAntwoord } from './antwoorden.ts';

test('reads back what it wrote', () => {
	const antwoorden = { 'vervoer-bso': { stand: 'uitzoeken', notitie: 'Vraag de griffie' } } as const;
	expect(parseAntwoorden(formatAntwoorden(antwoorden))).toEqual(antwoorden);
});

test.each([
	['no JSON', '{kapot'],
	['another shape', '[1,2]'],
	['null', 'null'],
	['a newer version', '{"versie":2,"vragen":{}}'],
	['no questions', '{"versie":1}'],
])('does not understand %s', (_geval, text) => {
	expect(parseAntwoorden(text)).toBeUndefined();
});

test('leaves out only what is damaged', () => {
	const text = JSON.stringify({
		versie: 1,
		vragen: {
			goed: { stand: 'nvt' },
			fout: { stand: 'misschien' },
			'Geen Id': { stand: 'nvt' },
			half: { stand: 9, antwoord: 'ja' },
			niets: null,
		},
	});
	expect(parseAntwoorden(text)).toEqual({ goed: { stand: 'nvt' }, half: { antwoord: 'ja' } });
});

test('does not take an inherited name for a question', () => {
	const gelezen = parseAntwoorden('{"versie":1,"vragen":{"__proto__":{"stand":"nvt"}}}');
	expect(gelezen).toEqual({});
	expect(({} as Record<string, unknown>)['stand']).toBeUndefined();
});

test('cuts a text that is too long to print', () => {
	const gelezen = parseAntwoorden(JSON.stringify({ versie: 1, vragen: { a: { notitie: 'x'.repeat(20_000) } } }));
	expect(gelezen?.['a']?.notitie).toHaveLength(10_000);
});

test('an emptied answer disappears', () => {
	expect(setAntwoord({ a: { stand: 'nvt' }, b: { stand: 'nvt' } }, 'a', {})).toEqual({ b: { stand: 'nvt' } });
});

test('counts only the questions of the list', () => {
	const antwoorden = {
		a: { stand: 'weet-ik' },
		b: { stand: 'uitzoeken' },
		c: { notitie: 'x' },
		elders: { stand: 'nvt' },
	} as const;
	expect(countVoortgang(['a', 'b', 'c', 'd'], antwoorden)).toEqual({ totaal: 4, beantwoord: 2, uitzoeken: 1 });
	expect(formatVoortgang(['a', 'b', 'c', 'd'], antwoorden)).toBe('2 van 4 beantwoord, 1 om uit te zoeken');
	expect(formatVoortgang(['a'], antwoorden)).toBe('1 van 1 beantwoord');
});
