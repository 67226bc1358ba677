/** Description with which a browser adds the search of the site to its own (OpenSearch 1.1). */
export const OPENSEARCH = { pad: '/opensearch.xml', type: 'application/opensearchdescription+xml' } as const;

const escapeXml = (tekst: string) => tekst.replace(/[&<>"']/g, (teken) => `&#${teken.codePointAt(0)};`);

/** Longest ShortName that OpenSearch allows. */
const MAX_NAAM = 16;

/**
 * Writes the description.
 *
 * @param naam Name of the site; what stands in the browser's list is cut at a word to 16 characters.
 * @param site Address of the site; without it the address of the search is relative, which browsers do not accept.
 */
export function formatOpensearch(naam: string, omschrijving: string, site: URL | undefined): string {
	const adres = (pad: string) => escapeXml(site ? new URL(pad, site).href : pad);
	const kort =
		naam.length <= MAX_NAAM
			? naam
			: naam
					.slice(0, MAX_NAAM + 1)
					.replace(/\s+\S*$/, '')
					.slice(0, MAX_NAAM);
	return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
	<ShortName>${escapeXml(kort)}</ShortName>
	<LongName>${escapeXml(naam)}</LongName>
	<Description>${escapeXml(omschrijving)}</Description>
	<Url type="text/html" method="get" template="${adres('/zoeken/')}?q={searchTerms}"/>
	<Url type="${OPENSEARCH.type}" rel="self" template="${adres(OPENSEARCH.pad)}"/>
	<Image type="image/svg+xml">${adres('/icoon.svg')}</Image>
	<Language>nl</Language>
	<InputEncoding>UTF-8</InputEncoding>
	<OutputEncoding>UTF-8</OutputEncoding>
</OpenSearchDescription>
`;
}
