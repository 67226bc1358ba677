import { z } from 'zod';
import { isKleinAantal } from '../../shared/klein-aantal/aantal.ts';
import { blok, datum, id, keuze, MAXIMUM_AANTAL, tekst, vindplaats } from './velden.ts';

/** Units that count young people one by one. */
const isKindertelling = (eenheid: string) =>
	/kinder|leerling|peuter|jongeren|student/.test(eenheid) && !/procent|duizend|miljoen| per /.test(eenheid);

/** A national figure of content/landelijk/<onderwerp>.yaml. `onderwerp` comes from the file name. */
export const cijferSchema = blok({
	id: id('bereik-vve-2022'),
	onderwerp: tekst('vve'),
	/** Figures with one `reeks` count the same thing; a trend is only drawn within one definition. */
	reeks: tekst('bereik voorschoolse educatie'),
	/** What is counted, in words. */
	wat: tekst('deel van de doelgroeppeuters dat een plek had'),
	waarde: z.number('schrijf het getal met een punt voor de komma, bijvoorbeeld: 82.').optional(),
	/** When the value is no number or is absent: what the source says, or why there is none. */
	inWoorden: tekst('ongeveer een kwart').optional(),
	eenheid: tekst('procent'),
	/** Peildatum or period, as the source writes it. */
	periode: tekst('2022'),
	regio: tekst('Nederland'),
	status: keuze([
		'vast',
		'voorlopig',
		'telling',
		'opgave-gemeenten',
		'schatting',
		'tweede-hand',
		'gepresenteerd',
		'doel',
		'kwalitatief',
		'niet-gevonden',
	]),
	/** True when the definition differs from the year before: never show a trend across it. */
	definitieGewijzigd: z.boolean('schrijf true of false.').default(false),
	bron: vindplaats,
	opgehaaldOp: datum,
	/** After this day the figure is shown as to be reviewed; a year after opgehaaldOp when left out. */
	herzienVoor: datum.optional(),
	letOp: tekst('Tweede hand: gezien in een nieuwsbericht.').optional(),
})
	.refine((cijfer) => cijfer.waarde !== undefined || cijfer.inWoorden !== undefined, {
		path: ['waarde'],
		error: 'er is geen waarde en geen inWoorden. Vul het getal in, of schrijf bij inWoorden waarom het ontbreekt.',
	})
	.refine(({ waarde = 0, eenheid }) => Math.abs(waarde) <= (eenheid.startsWith('procent') ? 100 : MAXIMUM_AANTAL), {
		path: ['waarde'],
		error:
			'dit getal kan niet kloppen: procenten gaan tot 100 en een aantal tot 20 miljoen. Kijk het na, of kies een grotere eenheid, bijvoorbeeld: miljoen euro.',
	})
	.refine(({ waarde, eenheid }) => !(isKindertelling(eenheid) && isKleinAantal(waarde)), {
		path: ['waarde'],
		error:
			'een aantal van 1 tot en met 4 kinderen kan een kind herkenbaar maken. Haal waarde weg en schrijf bij inWoorden: minder dan 5.',
	});
export type Cijfer = z.infer<typeof cijferSchema>;
