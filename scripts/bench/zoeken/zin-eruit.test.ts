import { expect, test } from 'vitest';
import { createDocument } from '../../../src/features/zoeken/index/document.ts';
import { dropZinnen } from './zin-eruit.ts';

const taxi = createDocument({
	adres: '/inwoners/vervoer/#taxi',
	titel: 'De taxi is te laat.',
	soort: 'Inwonersvraag',
	trefwoorden: ['busje komt niet', 'wachten op de taxi'],
});
const taak = createDocument({ adres: '/taken/vervoer/', titel: 'Vervoer', soort: 'Taak', trefwoorden: ['schoolbus'] });

test('a sentence is out of the register when it is searched for', () => {
	const { zonder, vragen } = dropZinnen([taxi, taak], 1);
	expect(vragen).toEqual([{ q: 'wachten op de taxi', verwacht: [taxi.adres] }]);
	expect(zonder).toEqual([{ ...taxi, trefwoorden: ['busje komt niet'] }, taak]);
});

test('who has fewer sentences keeps them all, and is not searched for', () => {
	const { zonder, vragen } = dropZinnen([taxi], 2);
	expect(vragen).toEqual([]);
	expect(zonder).toEqual([taxi]);
});
