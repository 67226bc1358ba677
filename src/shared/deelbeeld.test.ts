import { expect, test } from 'vitest';
import { findDeelbeeld, listDeelbeelden } from './deelbeeld.ts';

test.each([
	['thema', ['/themas/leerplicht/'], 'leerplicht'],
	['hulpmiddel', ['/themas/leerplicht/antwoordkaart/'], 'leerplicht'],
	['taak', ['/taken/leerplichtverslag/', '/taken/', '/taken/thema/leerplicht/'], 'leerplicht'],
	['taak', ['/taken/moties/', '/taken/', '/instrumenten/'], 'taken'],
	['vragen', ['/weet-jij/'], 'weet-jij'],
	['inwoners', ['/inwoners/algemeen/'], 'inwoners'],
	['gemeente', ['/gemeenten/heerlen/', '/gemeenten/'], 'gemeenten'],
	['over', ['/over/'], 'site'],
] as const)('%s at %j shows %s', (soort, paden, naam) => {
	expect(findDeelbeeld(soort, paden)).toBe(`/deel/${naam}.png`);
});

test('each picture has a name of its own', () => {
	const namen = listDeelbeelden().map(({ naam }) => naam);
	expect(new Set(namen).size).toBe(namen.length);
	expect(namen).toContain('site');
});
