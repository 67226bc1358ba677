import type { InstrumentId } from '../../../../content/schemas/instrument.ts';
import type { Stof } from '../stof.ts';
import { cleanTekst } from '../tekst.ts';
import { draftAmendement, draftInitiatiefvoorstel, draftMotie } from './voorstellen.ts';
import { draftMondelingeVraag, draftSchriftelijkeVragen, draftTechnischeVragen } from './vragen.ts';

const MAKERS: Record<InstrumentId, (stof: Stof) => string> = {
	'technische-vraag': draftTechnischeVragen,
	'mondelinge-vraag': draftMondelingeVraag,
	'schriftelijke-vraag': draftSchriftelijkeVragen,
	motie: draftMotie,
	amendement: draftAmendement,
	initiatiefvoorstel: draftInitiatiefvoorstel,
};

/** A first text, to be filled in and changed by the reader. It takes no stand: what the raad should find of it is open. */
export const draftOntwerp = (instrument: InstrumentId, stof: Stof): string => cleanTekst(MAKERS[instrument](stof));
