import { expect, test } from 'vitest';
import type { Wet } from '../../../content/schemas/wet.ts';
import { listCitaten } from './citaten.ts';

const createWet = (id: string, afkorting?: string): Wet => ({
	id,
	naam: `Wet ${id}`,
	waarover: id,
	afkorting,
	namen: [],
});
const WPO = createWet('wpo', 'WPO');
const LPW = createWet('leerplicht');

test('a law is named once, with each of its articles once', () => {
	const grondslagen = [
		{ wet: WPO, artikel: '4 lid 1' },
		{ wet: LPW, artikel: '16' },
		{ wet: WPO, artikel: '4 lid 7' },
		{ wet: WPO, artikel: '4 lid 1' },
	];
	expect(listCitaten(grondslagen)).toEqual(['WPO 4 lid 1, 4 lid 7', 'Wet leerplicht 16']);
	expect(listCitaten([])).toEqual([]);
});
