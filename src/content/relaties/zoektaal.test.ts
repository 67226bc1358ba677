import { expect, test } from 'vitest';
import { createInhoud, createOnderdeel, toRegels } from './proefinhoud.ts';
import { checkFamilieIsGeenBegrip, checkParenZoektaal } from './zoektaal.ts';

const familie = (id: string, ...woorden: string[]) => createOnderdeel('zoektaal', 'zoektaal.yaml', id, { id, woorden });

test('a family whose words all stand at one term belongs to that term', () => {
	const begrippen = [
		createOnderdeel('begrippen', 'begrippen.yaml', 'bso', {
			term: 'Buitenschoolse opvang',
			afkorting: 'bso',
			synoniemen: ['naschoolse opvang'],
			vroeger: ['naschools'],
			zoekwoorden: ['na school'],
		}),
	];
	const zoektaal = [
		familie('bso', 'BSO', 'naschoolse opvang', 'naschools', 'na school'),
		familie('opvang', 'bso', 'opvang na school'),
	];
	expect(toRegels(checkFamilieIsGeenBegrip(createInhoud({ begrippen, zoektaal })))).toEqual([
		'zoektaal.yaml:7 woorden: deze woorden staan al allemaal bij het begrip "Buitenschoolse opvang" in content/begrippen.yaml. Haal deze familie weg.',
	]);
});

test('two words stand together in one family only, and a word once', () => {
	const zoektaal = [
		familie('taxi', 'taxi', 'busje', 'vervoer'),
		familie('rijden', 'Busje', 'rit', 'Taxi'),
		familie('dicht', 'dicht', 'Dicht'),
		familie('chauffeur', 'taxi', 'chauffeur'),
	];
	expect(toRegels(checkParenZoektaal(createInhoud({ zoektaal })))).toEqual([
		'zoektaal.yaml:7 woorden.3: "Taxi" en "Busje" staan al samen in de familie taxi. Haal een van de twee weg.',
		'zoektaal.yaml:7 woorden.2: "Dicht" en "dicht" staan al samen in de familie dicht. Haal een van de twee weg.',
	]);
});
