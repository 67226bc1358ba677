import { expect, test } from 'vitest';
import type { Zoekinhoud } from '../inhoud.ts';
import { listTekstdelen } from './lopende-tekst.ts';

const cijfer = { id: 'plekken', waarde: 1234, eenheid: 'plekken', periode: '2024' };
const inhoud = {
	citeer: (id: string) => (id === 'overleg' ? 'WPO 161 lid 1' : undefined),
	invoer: { landelijk: [{ id: 'plekken', gegevens: cijfer, tekst: '' }] },
} as unknown as Zoekinhoud;

test('cuts at headings, with the anchors of the page, and says what components show', () => {
	const mdx = `Eerst dit.

## Wat er één keer verandert

Elk jaar <Begrip id="lea">overleg</Begrip> <Taak id="overleg" />.[^1]

- een
- twee

<LetOp>Afspraken hoeven niet.</LetOp>

### Geld

Er zijn <Cijfer id="plekken" /> en een vrije keuze <Taak id="keuze" />.

| Wat | Hoeveel |
| --- | --- |
| plek | 3 |

[^1]: <Bron id="x" /> Niet in de zoekfunctie.
`;
	expect(listTekstdelen(mdx, inhoud)).toEqual([
		{ anker: '', titel: '', tekst: 'Eerst dit.' },
		{
			anker: 'wat-er-één-keer-verandert',
			titel: 'Wat er één keer verandert',
			tekst: 'Elk jaar overleg (WPO 161 lid 1). een twee Afspraken hoeven niet.',
		},
		{
			anker: 'geld',
			titel: 'Geld',
			tekst: 'Er zijn 1.234 plekken (2024) en een vrije keuze (geen wetsartikel). Wat Hoeveel plek 3',
		},
	]);
});
