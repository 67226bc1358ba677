import { blok, id, lijst, tekst } from './velden.ts';

/** A family of content/zoektaal.yaml: everyday words that mean about the same to who searches. */
export const zoektaalSchema = blok({
	id: id('schooltaxi'),
	/** Words and phrases, of which each also finds what the others find; never shown. */
	woorden: lijst(tekst('taxi'), '- taxi', 2),
});
