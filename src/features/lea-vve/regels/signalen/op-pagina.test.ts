import { expect, test } from 'vitest';
import { createCijfers, createJaar, createOnderwerp } from '../proefjaar.ts';
import { findPuntMetUitleg, placeSignalen } from './op-pagina.ts';

const ja = { antwoord: 'ja', herkomst: 'aangekruist' } as const;
const nee = { antwoord: 'nee', herkomst: 'aangekruist' } as const;
const uitlegOver = (toelichting: string) => createOnderwerp({ overleg: nee, afspraken: nee, toelichting });

test('points on figures stand beside the figures, which already carry the explanation', () => {
	const { signalen, bijCijfers } = placeSignalen({ jaar: 2024, ...createJaar({}, createCijfers(117, 100, 61, 56)) });
	expect(signalen).toEqual([]);
	expect(bijCijfers.map(({ id, uitleg, uitlegBij }) => [id, uitleg, uitlegBij])).toEqual([
		['aanbod-aantal', [], '#uitleg-cijfers-2024'],
		['bereik', [], '#uitleg-cijfers-2024'],
	]);
});

test('without figures every point stands in the one list', () => {
	const jaar = { jaar: 2024, ...createJaar({ aanbod: createOnderwerp({ voldoendeAanbod: nee }) }) };
	expect(placeSignalen(jaar)).toMatchObject({ signalen: [{ id: 'aanbod-volgens-gemeente' }], bijCijfers: [] });
});

test('an explanation stands at the first point that it belongs to', () => {
	const { signalen } = placeSignalen({ jaar: 2024, ...createJaar({ toeleiding: uitlegOver('Er loopt een proef.') }) });
	expect(signalen.map(({ id, uitleg, uitlegBij }) => [id, uitleg, uitlegBij])).toEqual([
		['toeleiding-overleg', ['Er loopt een proef.'], undefined],
		['toeleiding-afspraken', [], '#punt-toeleiding-overleg'],
	]);
});

test('what the gemeente wrote is found back at its point, by the whole text', () => {
	const resultaten = createOnderwerp({
		overleg: ja,
		afspraken: nee,
		andereRedenGeenAfspraken: { antwoord: 'Er loopt een proef.', herkomst: 'toelichting' },
	});
	const { signalen } = placeSignalen({ jaar: 2024, ...createJaar({ resultaten }) });
	expect(findPuntMetUitleg(signalen, 'Er loopt een proef.')?.id).toBe('resultaten-afspraken');
	expect(findPuntMetUitleg(signalen, 'een proef.')).toBeUndefined();
});
