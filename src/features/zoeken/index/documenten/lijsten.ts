import type { SoortGegevens } from '../../../../content/relaties/inhoud.ts';
import { formatMoment } from '../../../../shared/dag.ts';
import { formatCitaat } from '../../../taken/index.ts';
import { createDocument, joinZinnen, type ZoekDocument } from '../document.ts';
import type { Zoekinhoud } from '../inhoud.ts';

/** Pages that are a list of entries: each entry is an answer by itself. */

const metAfkorting = ({ naam, afkorting }: { naam: string; afkorting?: string | undefined }) =>
	afkorting && afkorting !== naam ? `${naam} (${afkorting})` : naam;

const buildBegrip = ({
	id,
	term,
	afkorting,
	definitie,
	letOp,
	synoniemen,
	vroeger,
	zoekwoorden,
}: SoortGegevens['begrippen']) =>
	createDocument({
		adres: `/begrippen/#${id}`,
		titel: metAfkorting({ naam: term, afkorting }),
		pagina: 'Begrippen',
		soort: 'Begrip',
		trefwoorden: [...synoniemen, ...vroeger, ...zoekwoorden],
		tekst: joinZinnen(
			definitie,
			letOp,
			synoniemen.length > 0 && `Ook: ${synoniemen.join(', ')}`,
			vroeger.length > 0 && `Vroeger: ${vroeger.join(', ')}`,
		),
	});

function buildDatum(datum: SoortGegevens['kalender'], { wetten, taken }: Zoekinhoud): ZoekDocument {
	const wet = datum.wet === undefined ? undefined : wetten.get(datum.wet);
	const citaat = wet && datum.artikel !== undefined ? formatCitaat(wet, datum.artikel) : undefined;
	return createDocument({
		adres: `/kalender/#${datum.id}`,
		titel: `${datum.datum}: ${datum.wat.replace(/\.$/, '')}`,
		pagina: 'Kalender',
		soort: 'Kalender',
		taken: datum.taken,
		tekst: joinZinnen(
			datum.datum,
			datum.wat,
			`${datum.wie}${datum.aanWie ? ` aan ${datum.aanWie}` : ''}`,
			citaat,
			datum.soort === 'gebruikelijk' && 'Gebruikelijk, geen vaste dag in de wet',
			...datum.taken.map((id) => taken.get(id)?.omschrijving),
			datum.letOp,
		),
	});
}

const buildWet = ({ id, naam, afkorting, letOp, gelezenTekstVan }: SoortGegevens['wetten']) =>
	createDocument({
		adres: `/bronnen/#${id}`,
		titel: metAfkorting({ naam, afkorting }),
		pagina: 'Bronnen',
		soort: 'Wet',
		tekst: joinZinnen(
			metAfkorting({ naam, afkorting }),
			gelezenTekstVan && `Gelezen in de tekst van ${formatMoment(gelezenTekstVan)}`,
			letOp,
		),
	});

const VRAAGBAAK_THEMAS = ['lokale-educatieve-agenda', 'onderwijskansen'];

const buildVraagbaakVraag = (
	{ id, vraag, antwoord, veranderdSindsdien, gegevenOp }: SoortGegevens['vraagbaak'],
	{ titels }: Zoekinhoud,
) =>
	createDocument({
		adres: `/vraagbaak/#${id}`,
		titel: vraag,
		pagina: 'Vraagbaak van de Inspectie',
		soort: 'Vraagbaak',
		themas: VRAAGBAAK_THEMAS.flatMap((slug) => titels.get(slug) ?? []),
		tekst: joinZinnen(antwoord, veranderdSindsdien, `Antwoord van ${formatMoment(gegevenOp)}`),
	});

/** Terms, dates, laws, and questions put to the Inspectie. */
export const buildLijsten = (inhoud: Zoekinhoud): ZoekDocument[] => [
	...inhoud.invoer.begrippen.map(({ gegevens }) => buildBegrip(gegevens)),
	...inhoud.invoer.kalender.map(({ gegevens }) => buildDatum(gegevens, inhoud)),
	...inhoud.invoer.wetten.map(({ gegevens }) => buildWet(gegevens)),
	...inhoud.invoer.vraagbaak.map(({ gegevens }) => buildVraagbaakVraag(gegevens, inhoud)),
];
