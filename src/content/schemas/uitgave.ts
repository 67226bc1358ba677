import { z } from 'zod';
import { isWebadres } from '../../shared/webadres.ts';
import { blok, lijst, moment, tekst, url } from './velden.ts';

/** What an edition with a publisher also says: without these a reader cannot hold it to account. */
const BIJ_UITGEVER = ['redactie', 'correcties', 'geld', 'sinds'] as const;

/** Plain: what stands behind a `?` could fill in a message in the name of the reader. */
const MAILADRES = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/i;

/**
 * content/uitgave.yaml: who publishes this edition of the site. A field stays in the file and is empty as long as nobody
 * knows: an edition without publisher says so itself.
 */
export const uitgaveSchema = blok({
	uitgever: blok({
		naam: tekst('griffie van Voorbeeldstad'),
		/** What kind of body it is. */
		omschrijving: tekst('de griffie van een gemeente').optional(),
		website: url.optional(),
	}).nullable(),
	/** Functions, never names. */
	redactie: lijst(
		blok({ functie: tekst('griffier'), doet: tekst('leest de taken na met de wet') }),
		'- functie: griffier',
	).nullable(),
	/** Where a reader reports a mistake: a form, or a mailbox of the redactie. */
	correcties: tekst('https://voorbeeldstad.example/fout-melden')
		.refine(
			(adres) => isWebadres(adres) || MAILADRES.test(adres),
			'schrijf een webadres met https:// of het mailadres van de redactie, bijvoorbeeld: https://voorbeeldstad.example/fout-melden.',
		)
		.nullable(),
	/** Who pays, and what for. */
	geld: tekst('De gemeente betaalt de server. Er is geen reclame.').nullable(),
	/** Since when this publisher publishes it. */
	sinds: moment.nullable(),
	/** Own address of the site, as in SITE_URL. */
	adres: url.nullable(),
	/** Where the files of this edition stand. */
	broncode: url.nullable(),
}).refine((uitgave) => uitgave.uitgever === null || BIJ_UITGEVER.every((veld) => uitgave[veld] !== null), {
	path: ['uitgever'],
	error: `een uitgave met een uitgever zegt ook wie de redactie is, waar je een fout meldt, wie betaalt en sinds wanneer. Vul in: ${BIJ_UITGEVER.join(', ')}.`,
});
export type UitgaveGegevens = z.infer<typeof uitgaveSchema>;
