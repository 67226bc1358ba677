import { z } from 'zod';
import { blok, cbsCode, datum, id, tekst } from './velden.ts';

const leeg = (value: unknown) => (value === '' ? undefined : value);
const getal = z.preprocess(
	leeg,
	z.coerce.number({ error: 'dit is geen getal. Schrijf alleen cijfers, met een punt voor de komma.' }).optional(),
);
const aantal = z.preprocess(
	leeg,
	z.coerce
		.number()
		.int('dit is geen heel getal. Schrijf alleen cijfers.')
		.min(0, 'een aantal is nooit negatief.')
		.optional(),
);

/**
 * A row of content/register/gemeenten.csv. Source and year per column stand in content/register/kolommen.yaml.
 * An empty cell means: not found, never zero.
 */
export const registerRijSchema = blok({
	code: cbsCode,
	/** Last part of the address; permanent. */
	slug: id('heerlen'),
	naam: tekst('Heerlen'),
	/** Other names, separated by `|`; a name in slug form leads on to this gemeente. */
	aliassen: z
		.string('deze kolom ontbreekt. Voeg haar toe; zonder andere namen blijft de cel leeg.')
		.transform((text) => (text === '' ? [] : text.split('|'))),
	provincie: tekst('Limburg'),
	inwoners: aantal,
	inwoners_0_14: aantal,
	lat: getal,
	lon: getal,
	rmc_code: tekst('39'),
	rmc_regio: tekst('Zuid-Limburg'),
	basisschoolvestigingen: aantal,
	leerlingen_bo: aantal,
	leerlingen_sbo: aantal,
	vo_vestigingen: aantal,
	sbo_vestigingen: aantal,
	so_vso_vestigingen: aantal,
});
export type RegisterRij = z.infer<typeof registerRijSchema>;
export const REGISTER_KOLOMMEN = Object.keys(registerRijSchema.shape);

/** An entry of content/register/kolommen.yaml: what a column counts, from which source, on which day. */
export const kolomSchema = blok({
	id: tekst('inwoners'),
	label: tekst('Inwoners'),
	wat: tekst('inwoners op 1 januari'),
	bron: tekst('cbs-kerncijfers-2024'),
	peildatum: tekst('2024-01-01'),
	/** After this day the page says "te controleren". */
	herzienVoor: datum,
	letOp: tekst('Geteld op de plaats van de school.').optional(),
});
export type Kolom = z.infer<typeof kolomSchema>;
