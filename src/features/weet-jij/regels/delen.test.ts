import { expect, test } from 'vitest';
import { selectStaat } from './delen.ts';
import { createStuk, setWaarden } from './stuk.ts';

const STAAT = new Map([
	['vraag:a', setWaarden(createStuk(), { stand: 'nvt', antwoord: 'Ja', notitie: 'x', gevraagdAan: 'de griffie' }, 1)],
	['vraag:b', setWaarden(createStuk(), { notitie: 'x' }, 1)],
	['toezegging:c', setWaarden(createStuk(), { wat: 'Brief' }, 1)],
]);
const list = (keuze: Parameters<typeof selectStaat>[1]) =>
	[...selectStaat(STAAT, keuze)].map(([naam, { velden }]) => [naam, Object.keys(velden)]);

test('everything is shared, or no notes, or only the ticks', () => {
	expect(selectStaat(STAAT, 'alles')).toEqual(STAAT);
	expect(list('zonder-notities')).toEqual([
		['vraag:a', ['stand', 'antwoord']],
		['toezegging:c', ['wat']],
	]);
	expect(list('alleen-standen')).toEqual([['vraag:a', ['stand']]]);
});
