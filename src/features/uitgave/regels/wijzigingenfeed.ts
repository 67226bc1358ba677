import type { Correctie } from '../../../content/schemas/correctie.ts';

const escapeXml = (tekst: string) => tekst.replace(/[&<>"']/g, (teken) => `&#${teken.codePointAt(0)};`);
const STOND = {
	verouderd: 'In de handreiking van 2021 stond',
	hersteld: 'Op deze site stond',
	gemeld: 'Op deze site stond',
};

/** What a feed reader needs beside the changes. */
export interface Feedgegevens {
	/** Own address of the site. */
	site: URL;
	/** Path of the feed. */
	pad: string;
	siteNaam: string;
	/** The organisation that publishes the site, never a person. */
	uitgever: string;
	/** Day of the build, for a feed without a single change. */
	bouwdatum: string;
}

const formatEntry = ({ id, datum, soort, stond, nu, waarom }: Correctie, { site }: Feedgegevens) => `	<entry>
		<id>tag:${site.host.replace(/:\d+$/, '')},${datum}:wijzigingen/${id}</id>
		<title>${escapeXml(nu)}</title>
		<link rel="alternate" type="text/html" href="${escapeXml(new URL(`/wijzigingen/#correctie-${id}`, site).href)}"/>
		<updated>${datum}T00:00:00Z</updated>
		<content type="text">${escapeXml(`${STOND[soort]}: ${stond} Nu geldt: ${nu} ${waarom}`)}</content>
	</entry>`;

/**
 * Writes the changes as an Atom feed (RFC 4287). An id holds the day of the change and never the text, so that a reader
 * does not see the same change twice when it is worded better.
 */
export function formatWijzigingenfeed(correcties: readonly Correctie[], gegevens: Feedgegevens): string {
	const { site, pad, siteNaam, uitgever, bouwdatum } = gegevens;
	const laatst =
		correcties
			.map(({ datum }) => datum)
			.sort()
			.at(-1) ?? bouwdatum;
	return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">
	<id>${escapeXml(new URL('/wijzigingen/', site).href)}</id>
	<title>${escapeXml(`Wijzigingen in ${siteNaam}`)}</title>
	<updated>${laatst}T00:00:00Z</updated>
	<author><name>${escapeXml(uitgever)}</name></author>
	<link rel="self" type="application/atom+xml" href="${escapeXml(new URL(pad, site).href)}"/>
	<link rel="alternate" type="text/html" href="${escapeXml(new URL('/wijzigingen/', site).href)}"/>
${correcties.map((correctie) => formatEntry(correctie, gegevens)).join('\n')}
</feed>
`;
}
