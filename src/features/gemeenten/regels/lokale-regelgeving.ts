import type { RegisterRij } from '../../../content/schemas/register.ts';

/** Front page of the official collection of local regulations; the reader searches there. */
const LOKALE_REGELGEVING = 'https://lokaleregelgeving.overheid.nl/';

/** Names that several gemeenten share get a province or a mark there, in a form we have not seen. */
const isEenduidig = (naam: string) => !/[()]/.test(naam);

/**
 * Address that searches the regulations of one gemeente by its exact official name. Seen in two independent programmes
 * that query the site (2026-11-22), not opened by us. It is a search, never a link to a document.
 *
 * @returns The search page itself where the name is not plain.
 */
export const findRegelgevingAdres = ({ naam }: Pick<RegisterRij, 'naam'>) =>
	isEenduidig(naam)
		? `${LOKALE_REGELGEVING}ZoekResultaat?gemeenten=${encodeURIComponent(naam)}`
		: `${LOKALE_REGELGEVING}ZoekUitgebreid`;
