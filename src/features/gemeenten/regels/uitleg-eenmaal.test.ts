import { expect, test } from 'vitest';
import type { LokaalAntwoord } from './lokaal-antwoord.ts';
import { cutUitleg } from './uitleg-eenmaal.ts';

const opgave = (...uitleg: string[]): LokaalAntwoord => ({
	bekend: true,
	tekst: 'x',
	peildatum: '2024',
	bron: 'stuk',
	toelichting: [],
	uitleg,
});
const antwoorden = {
	plekken: opgave('De monitor', 'was nieuw.'),
	overleg: opgave('Een nota.'),
	bereikt: opgave('De monitor', 'was nieuw.'),
	doelen: opgave('Waarom niet: een proef.', 'Een nota.'),
	cijfer: opgave(),
	weg: { bekend: false, reden: 'Niet leesbaar.' },
} as const;
const ids = Object.keys(antwoorden);

test.each([
	['all of it the first time', 'plekken', { uitleg: ['De monitor', 'was nieuw.'] }],
	['a link the next time', 'bereikt', { uitleg: [], elders: '#plekken' }],
	['only what was not said yet', 'doelen', { uitleg: ['Waarom niet: een proef.'], elders: '#overleg' }],
	['nothing where the gemeente explained nothing', 'cijfer', { uitleg: [] }],
	['nothing without an answer', 'weg', { uitleg: [] }],
] as const)('%s', (_geval, id, hier) => {
	expect(cutUitleg(ids, id, antwoorden)).toEqual(hier);
});

test('what the page shows at the figures stands at no question', () => {
	const getoond = { adres: '#cijfers', uitleg: ['De monitor', 'was nieuw.'] };
	expect(cutUitleg(ids, 'plekken', antwoorden, getoond)).toEqual({ uitleg: [], elders: '#cijfers' });
	expect(cutUitleg(ids, 'overleg', antwoorden, getoond)).toEqual({ uitleg: ['Een nota.'] });
});
