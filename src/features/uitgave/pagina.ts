import { getCorrecties, getUitgave } from '../../content/queries.ts';
import { eenmaal } from '../../shared/eenmaal.ts';
import { BOUWDATUM, SITE_NAAM } from '../../shared/site.ts';
import { WIJZIGINGEN } from '../../shared/wijzigingen.ts';
import { describeUitgever, describeVoet } from './regels/uitgave.ts';
import { formatWijzigingenfeed } from './regels/wijzigingenfeed.ts';

/** What the foot of every page says of the edition: the middleware hands it to the layout. */
export const getVoet = eenmaal(async () => describeVoet(await getUitgave()));

/** Corrections: of this site itself, and of the text that it began with. */
export async function getWijzigingen() {
	const { verouderd = [], eigen = [] } = Object.groupBy(await getCorrecties(), ({ soort }) =>
		soort === 'verouderd' ? 'verouderd' : 'eigen',
	);
	return { verouderd, eigen };
}

/** The same for a feed reader. */
export async function respondWijzigingen(site: URL | undefined) {
	if (!site) throw new Error('Een feed heeft het adres van de site nodig: zet SITE_URL.');
	const uitgever = describeUitgever(await getUitgave(), SITE_NAAM).naam;
	const gegevens = { site, pad: WIJZIGINGEN.pad, siteNaam: SITE_NAAM, uitgever, bouwdatum: BOUWDATUM };
	return new Response(formatWijzigingenfeed(await getCorrecties(), gegevens), {
		headers: { 'Content-Type': WIJZIGINGEN.type },
	});
}
