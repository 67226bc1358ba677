import { expect, test } from 'vitest';
import { keepBedragHeel } from './bedrag.ts';

test.each([
	['<p>tot € 45.000 en meer dan € 5</p>', '<p>tot €\u00a045.000 en meer dan €\u00a05</p>'],
	['<th>in € per inwoner</th>', '<th>in € per inwoner</th>'],
	['{"tekst":"boven € 250"}', '{"tekst":"boven €\u00a0250"}'],
])('%s', (tekst, verwacht) => {
	expect(keepBedragHeel(tekst)).toBe(verwacht);
});
