import { z } from 'zod';
import { blok, id, lijst, moment, tekst, themaSlug, vindplaats } from './velden.ts';

/** An entry of content/standpunten.yaml: a political opinion, always with the name of the party. */
export const standpuntSchema = blok({
	id: id('pvda-2021-preventie-leerplicht'),
	partij: tekst('PvdA'),
	datum: moment,
	standpunt: tekst('Preventie hoort volgens de partij bij het leerplichtbeleid.'),
	themas: lijst(themaSlug, '- leerplicht'),
	bron: vindplaats,
});
export type Standpunt = z.infer<typeof standpuntSchema>;
