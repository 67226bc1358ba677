import { expect, test } from 'vitest';
import type { Wet } from '../../../content/schemas/wet.ts';
import { describeWetgeving } from './wetgegevens.ts';

const taak = { omschrijving: 'Het college doet verslag.', gecontroleerdOp: '2026-11-21' };
const wet: Wet = { id: 'x', naam: 'Leerplichtwet 1969', waarover: 'de leerplicht', bwb: 'BWBR0002628', namen: [] };
const link = 'https://wetten.overheid.nl/jci1.3:c:BWBR0002628&artikel=25';

test('a taak is about the article it rests on', () => {
	expect(describeWetgeving(taak, { wet, artikel: '25 lid 1', link })).toMatchObject({
		name: taak.omschrijving,
		lastReviewed: '2026-11-21',
		about: { name: 'Leerplichtwet 1969, artikel 25 lid 1', url: link, legislationIdentifier: 'BWBR0002628' },
	});
});

test('what is not known of a law is left out', () => {
	const { bwb: _, ...zonder } = wet;
	const gegevens = describeWetgeving(taak, { wet: zonder, artikel: '1', link: undefined });
	expect(gegevens?.about).not.toHaveProperty('url');
	expect(gegevens?.about).not.toHaveProperty('legislationIdentifier');
});

test('without an article there is nothing to say', () => {
	expect(describeWetgeving(taak, undefined)).toBeUndefined();
});
