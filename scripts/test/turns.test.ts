import { expect, test } from 'vitest';
import { createTurns } from './turns.ts';

function collect() {
	const getoond: string[] = [];
	return { getoond, open: createTurns((tekst) => getoond.push(tekst)) };
}

test('the first is shown as it speaks, the second waits', () => {
	const { getoond, open } = collect();
	const [eerste, tweede] = [open(), open()];
	tweede.write('b1');
	eerste.write('a1');
	expect(getoond).toEqual(['a1']);
	eerste.write('a2');
	eerste.close();
	expect(getoond).toEqual(['a1', 'a2', 'b1']);
	tweede.write('b2');
	expect(getoond).toEqual(['a1', 'a2', 'b1', 'b2']);
});

test('one that is done before its turn is shown whole, in its turn', () => {
	const { getoond, open } = collect();
	const [eerste, tweede, derde] = [open(), open(), open()];
	tweede.write('b');
	tweede.close();
	derde.write('c');
	expect(getoond).toEqual([]);
	eerste.close();
	expect(getoond).toEqual(['b', 'c']);
});
