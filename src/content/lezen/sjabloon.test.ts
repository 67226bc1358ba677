import { expect, test } from 'vitest';
import { findUitleg, readUitleg } from './sjabloon.ts';

const SJABLOON = `# Sjabloon voor iets.
# Nog een regel.

# Verplicht. Blijvende naam.
- id: een

  # Verplicht. Een van: leerplicht,
  # praktijkonderwijs.
  thema: leerplicht

  # Mag weg. Het stuk.
  document:
    # Verplicht. Hoe het heet.
    naam: verordening
    houder: de griffie

  # Mag weg. Waar het vandaan komt.
  bronnen:
    # Verplicht. Een id.
    - bron: handreiking
      # Mag weg. De plaats.
      plaats: bladzijde 1
    - bron: ander
`;

test('takes the comment above a field, on one line, by the names of the blocks around it', () => {
	expect([...readUitleg(SJABLOON)]).toEqual([
		['id', 'Verplicht. Blijvende naam.'],
		['thema', 'Verplicht. Een van: leerplicht, praktijkonderwijs.'],
		['document', 'Mag weg. Het stuk.'],
		['document.naam', 'Verplicht. Hoe het heet.'],
		['bronnen', 'Mag weg. Waar het vandaan komt.'],
		['bronnen.bron', 'Verplicht. Een id.'],
		['bronnen.plaats', 'Mag weg. De plaats.'],
	]);
});

test('a field that was explained in another block is found there', () => {
	const uitleg = readUitleg(SJABLOON);
	expect(findUitleg(uitleg, ['herkomst', 'plaats'])).toBe('Mag weg. De plaats.');
	expect(findUitleg(uitleg, ['document', 'houder'])).toBeUndefined();
});
