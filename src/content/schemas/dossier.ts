import { z } from 'zod';
import { blok, id, keuze, lijst, moment, tekst, themaSlug, vindplaats } from './velden.ts';

export const DOSSIERSOORTEN = [
	'raadsinformatiebrief',
	'informatiebijeenkomst',
	'nota',
	'jaarverslag',
	'brief-inspectie',
	'initiatief',
] as const;

/** An entry of content/gemeenten/<slug>/dossier.yaml: a dated council document or meeting. `gemeente` comes from the folder. */
export const dossierSchema = blok({
	id: id('maastricht-informatiebijeenkomst-2017'),
	gemeente: tekst('maastricht'),
	datum: moment,
	/** When the exact day is not in the source: why not, or how the date was found. */
	datumToelichting: tekst('De brief zelf heeft geen datum; hij noemt oktober 2024.').optional(),
	soort: keuze(DOSSIERSOORTEN),
	titel: tekst('Informatiebijeenkomst onderwijsachterstanden'),
	/** Facts in our words; a conclusion is quoted as that of college or Inspectie. */
	punten: lijst(tekst('Volgens het college zijn er geen risico’s gevonden.'), '- Volgens het college ...'),
	wieBesluit: tekst('het college').optional(),
	gevraagdVanRaad: tekst('zich te laten informeren').optional(),
	vervolg: tekst('de kaderbrief 2017').optional(),
	themas: lijst(themaSlug, '- onderwijskansen'),
	bron: vindplaats,
});
export type DossierStuk = z.infer<typeof dossierSchema>;
