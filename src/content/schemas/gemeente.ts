import type { z } from 'zod';
import { blok, cbsCode, datum, geheel, losseLijst, tekst, url, vindplaats } from './velden.ts';

/** Hand-made facts of content/gemeenten/<slug>/gemeente.yaml; CBS and DUO figures come from the register. */
export const gemeenteSchema = blok({
	cbsCode,
	/** Must equal the name in the register; a check says so. */
	naam: tekst('Heerlen'),
	/** One paragraph: what the sources say about this gemeente. */
	overzicht: tekst('Van Heerlen kennen we één raadsinformatiebrief uit 2024.'),
	/** Why there are documents of this gemeente here, and not of most others. */
	waarom: tekst('Een stuk van deze gemeente hoorde bij de stukken waarmee deze site begon.'),
	/** Only what was read in a source; absent means we do not know it. */
	reglementVanOrde: blok({
		artikelSchriftelijkeVragen: tekst('38'),
		termijnDagen: geheel('30')
			.min(1, 'een termijn is minstens 1 dag.')
			.max(366, 'een termijn is hooguit een jaar. Kijk het aantal dagen na.'),
		adres: url,
	}).optional(),
	/** What we looked for and did not find, and which document holds it. */
	nietBekend: losseLijst(
		blok({ wat: tekst('het aantal leerlingen in het leerlingenvervoer'), document: tekst('de jaarstukken') }),
		'- wat: het aantal voortijdig schoolverlaters',
	),
	bronnen: losseLijst(vindplaats, '- bron: heerlen-raadsinformatiebrief-2024'),
	gecontroleerdOp: datum,
	herzienVoor: datum,
});
export type GemeenteGegevens = z.infer<typeof gemeenteSchema>;
