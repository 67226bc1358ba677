import { expect, test } from 'vitest';
import type { LokaalAntwoord } from './feiten.ts';
import { cutUitleg } from './uitleg-eenmaal.ts';

const opgave = (...uitleg: string[]): LokaalAntwoord => ({
	bekend: true,
	tekst: 'x',
	peildatum: '2024',
	bron: 'stuk',
	toelichting: [],
	uitleg,
});
const rijen = [
	['plekken', opgave('De monitor', 'was nieuw.')],
	['overleg', opgave('Een nota.')],
	['bereikt', opgave('De monitor', 'was nieuw.')],
	['doelen', opgave('Waarom niet: een proef.', 'Een nota.')],
	['cijfer', opgave()],
	['weg', { bekend: false, reden: 'Niet leesbaar.' }],
] as const;
const cut = (...getoond: Parameters<typeof cutUitleg>[1][]) => Object.fromEntries(cutUitleg(rijen, ...getoond));

test.each([
	['all of it the first time', 'plekken', { uitleg: ['De monitor', 'was nieuw.'] }],
	['a link the next time', 'bereikt', { uitleg: [], elders: '#plekken' }],
	['only what was not said yet', 'doelen', { uitleg: ['Waarom niet: een proef.'], elders: '#overleg' }],
	['nothing where the gemeente explained nothing', 'cijfer', { uitleg: [] }],
] as const)('%s', (_geval, id, hier) => {
	const { uitleg, elders } = cut()[id] as Extract<LokaalAntwoord, { bekend: true }>;
	expect({ uitleg, elders }).toEqual({ elders: undefined, ...hier });
});

test('an answer we do not have stays as it is', () => {
	expect(cut()['weg']).toEqual({ bekend: false, reden: 'Niet leesbaar.' });
});

test('what the page shows at the figures stands at no question', () => {
	const antwoorden = cut({ adres: '#cijfers', uitleg: ['De monitor', 'was nieuw.'] });
	expect(antwoorden['plekken']).toMatchObject({ uitleg: [], elders: '#cijfers' });
	expect(antwoorden['overleg']).toMatchObject({ uitleg: ['Een nota.'] });
});
