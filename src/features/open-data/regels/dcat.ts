import { FOUT_MELDEN, type Uitgever } from '../../uitgave/index.ts';
import { findBijgewerkt, type Uitgave, type Vorm } from './datapackage.ts';
import { LICENTIES } from './licenties.ts';
import type { Tabel } from './tabel.ts';
import { findLicentieVanKolom, listAndereLicenties } from './uitleg.ts';

/** A node of the description, as JSON-LD writes it; keys are `prefix:naam`. */
export type Knoop = { readonly [eigenschap: string]: Waarde | readonly Waarde[] };
export type Waarde = string | Knoop;

export const PREFIXEN = {
	dcat: 'http://www.w3.org/ns/dcat#',
	dcatap: 'http://data.europa.eu/r5r/',
	dct: 'http://purl.org/dc/terms/',
	foaf: 'http://xmlns.com/foaf/0.1/',
	spdx: 'http://spdx.org/rdf/terms#',
	vcard: 'http://www.w3.org/2006/vcard/ns#',
	xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

const OPENBAAR = 'http://publications.europa.eu/resource/authority/access-right/PUBLIC';
const NEDERLANDS = 'http://publications.europa.eu/resource/authority/language/NLD';
const NEDERLAND = 'http://publications.europa.eu/resource/authority/country/NLD';
const THEMAS = [
	'http://publications.europa.eu/resource/authority/data-theme/EDUC',
	'http://publications.europa.eu/resource/authority/data-theme/GOVE',
];
const BESTANDSTYPEN: Record<Vorm, string> = {
	csv: 'http://publications.europa.eu/resource/authority/file-type/CSV',
	json: 'http://publications.europa.eu/resource/authority/file-type/JSON',
};
const MEDIATYPEN: Record<Vorm, string> = {
	csv: 'https://www.iana.org/assignments/media-types/text/csv',
	json: 'https://www.iana.org/assignments/media-types/application/json',
};

const naar = (adres: string): Knoop => ({ '@id': adres });
const nl = (tekst: string): Knoop => ({ '@value': tekst, '@language': 'nl' });
const getypeerd = (waarde: string, type: string): Knoop => ({ '@value': waarde, '@type': `xsd:${type}` });

/** A year, a month or a day, each with the type that says so. */
function toMoment(moment: string): Knoop {
	const type = (['gYear', 'gYearMonth', 'date'] as const)[moment.split('-').length - 1] ?? 'date';
	return getypeerd(moment, type);
}

/** The columns under other terms, in words: a distribution has one licence. */
function describeRechten(tabel: Tabel): string {
	const anders = listAndereLicenties(tabel).map((kolom) => {
		const { titel, toelichting } = findLicentieVanKolom(kolom);
		return `${kolom.naam}: ${titel}. ${toelichting}`;
	});
	return anders.length === 0 ? LICENTIES.eigen.toelichting : anders.join(' ');
}

/** Site address without a slash at the end; empty for addresses relative to the file itself. */
type Basis = string;

function buildDistributie(tabel: Tabel, vorm: Vorm, basis: Basis, { bestanden }: Uitgave): Knoop {
	const pad = `${tabel.naam}.${vorm}`;
	const adres = `${basis}/data/${pad}`;
	const maten = bestanden.get(pad);
	return {
		'@id': `${adres}#distributie`,
		'@type': 'dcat:Distribution',
		'dct:title': nl(`${tabel.titel} (${vorm.toUpperCase()})`),
		'dct:description': nl(
			vorm === 'csv' ? 'CSV met kop, komma’s en UTF-8.' : 'JSON: een lijst met per rij de kolommen bij naam.',
		),
		'dcat:accessURL': naar(`${basis}/data/`),
		'dcat:downloadURL': naar(adres),
		'dcat:mediaType': naar(MEDIATYPEN[vorm]),
		'dct:format': naar(BESTANDSTYPEN[vorm]),
		'dct:license': naar(LICENTIES.eigen.adres),
		'dct:rights': { '@type': 'dct:RightsStatement', 'dct:description': nl(describeRechten(tabel)) },
		...(tabel.bijgewerkt ? { 'dct:modified': toMoment(tabel.bijgewerkt) } : {}),
		...(maten
			? {
					'dcat:byteSize': getypeerd(String(maten.bytes), 'nonNegativeInteger'),
					'spdx:checksum': {
						'@type': 'spdx:Checksum',
						'spdx:algorithm': naar('http://spdx.org/rdf/terms#checksumAlgorithm_sha256'),
						'spdx:checksumValue': getypeerd(maten.sha256, 'hexBinary'),
					},
				}
			: {}),
	};
}

/** Who answers for the data; without publisher the name and the text say so. */
const buildUitgever = ({ naam, omschrijving, website }: Uitgever, basis: Basis): Knoop => ({
	'@id': `${basis}/over/#uitgever`,
	'@type': 'foaf:Agent',
	'foaf:name': nl(naam),
	'dct:description': nl(omschrijving),
	...(website ? { 'foaf:homepage': naar(website) } : {}),
});

/** Where mistakes go: a mailbox, a form elsewhere or the page that tells how. */
function buildContact({ naam, contact }: Uitgever, basis: Basis): Knoop {
	const veld = contact.startsWith('mailto:') ? 'vcard:hasEmail' : 'vcard:hasURL';
	return {
		'@id': `${basis}${FOUT_MELDEN}`,
		'@type': 'vcard:Kind',
		'vcard:fn': nl(naam),
		[veld]: naar(contact.startsWith('/') ? `${basis}${contact}` : contact),
	};
}

function buildDataset(tabel: Tabel, basis: Basis, uitgave: Uitgave): Knoop {
	const hoofd = tabel.hoofdtabel ?? tabel.naam;
	const bronnen = [...new Set(tabel.kolommen.flatMap(({ bronnen: ids = [] }) => ids))].flatMap(
		(id) => uitgave.bronnen.get(id)?.adres ?? [],
	);
	return {
		'@id': `${basis}/data/${hoofd}/#${tabel.naam}`,
		'@type': 'dcat:Dataset',
		'dct:identifier': tabel.naam,
		'dct:title': nl(tabel.titel),
		'dct:description': nl(`Eén rij is ${tabel.rij}. ${tabel.omschrijving} ${tabel.letOp ?? ''}`.trim()),
		'dct:accessRights': naar(OPENBAAR),
		'dct:language': naar(NEDERLANDS),
		'dct:spatial': naar(NEDERLAND),
		'dct:provenance': { '@type': 'dct:ProvenanceStatement', 'dct:description': nl(tabel.herkomst) },
		...(bronnen.length > 0 ? { 'dct:source': bronnen.map(naar) } : {}),
		'dct:publisher': naar(`${basis}/over/#uitgever`),
		'dct:creator': naar(`${basis}/over/#uitgever`),
		'dcat:contactPoint': naar(`${basis}${FOUT_MELDEN}`),
		'dcat:theme': THEMAS.map(naar),
		'dcat:landingPage': naar(`${basis}/data/${hoofd}/`),
		...(tabel.bijgewerkt ? { 'dct:modified': toMoment(tabel.bijgewerkt) } : {}),
		'dcat:distribution': (['csv', 'json'] as const).map((vorm) => buildDistributie(tabel, vorm, basis, uitgave)),
	};
}

/**
 * DCAT description of the open data, after DCAT-AP-NL: a catalogue, a dataset per table, a distribution per file.
 *
 * There is no `dct:issued`: the content does not say when a table was first published, and the day of a build is no answer.
 *
 * @returns One tree; agents stand in it once, beside the catalogue.
 */
export function buildDcat(uitgave: Uitgave): Knoop[] {
	const basis: Basis = uitgave.adres;
	const bijgewerkt = findBijgewerkt(uitgave.tabellen);
	const catalogus: Knoop = {
		'@id': `${basis}/data/`,
		'@type': 'dcat:Catalog',
		'dct:title': nl(`${uitgave.naam}: open data`),
		'dct:description': nl(uitgave.omschrijving),
		'dct:language': naar(NEDERLANDS),
		'dct:license': naar(LICENTIES.eigen.adres),
		'dct:publisher': naar(`${basis}/over/#uitgever`),
		'dcat:contactPoint': naar(`${basis}${FOUT_MELDEN}`),
		'foaf:homepage': naar(`${basis}/data/`),
		...(bijgewerkt ? { 'dct:modified': toMoment(bijgewerkt) } : {}),
		'dcat:dataset': uitgave.tabellen.map((tabel) => buildDataset(tabel, basis, uitgave)),
	};
	return [catalogus, buildUitgever(uitgave.uitgever, basis), buildContact(uitgave.uitgever, basis)];
}

/** The description as JSON-LD. */
export const formatJsonLd = (knopen: readonly Knoop[]) =>
	`${JSON.stringify({ '@context': PREFIXEN, '@graph': knopen }, null, 2)}\n`;
