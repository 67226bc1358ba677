import { findBijgewerkt, type Uitgave } from './datapackage.ts';
import { LICENTIES } from './licenties.ts';
import { LIJSTTEKEN, type Kolomtype, type Tabel } from './tabel.ts';

/** Types of columns as a reader sees them. */
export const TYPENAMEN: Record<Kolomtype, string> = {
	tekst: 'tekst',
	geheel: 'heel getal',
	getal: 'getal',
	'ja-nee': 'true of false',
	dag: 'datum, jjjj-mm-dd',
	moment: 'jaar, maand of dag',
	adres: 'webadres',
	pagina: 'pad op deze site',
	lijst: `lijst, in CSV met ${LIJSTTEKEN} ertussen`,
};

/** A size as people read it: "54 kB", with 1 kB = 1000 bytes; under 1 kB in bytes. */
export function formatOmvang(bytes: number): string {
	if (bytes < 1000) return `${bytes} bytes`;
	return bytes < 999_500 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
}

function toRegel(tabel: Tabel, bestanden: Uitgave['bestanden']) {
	const toBestand = (vorm: 'csv' | 'json') => ({
		adres: `/data/${tabel.naam}.${vorm}`,
		bytes: bestanden.get(`${tabel.naam}.${vorm}`)?.bytes,
	});
	return {
		naam: tabel.naam,
		titel: tabel.titel,
		rij: tabel.rij,
		hoofdtabel: tabel.hoofdtabel ?? null,
		uitleg: `/data/${tabel.hoofdtabel ?? tabel.naam}/#${tabel.naam}`,
		rijen: tabel.rijen.length,
		bijgewerkt: tabel.bijgewerkt ?? null,
		kolommen: tabel.kolommen.map(({ naam }) => naam),
		csv: toBestand('csv'),
		json: toBestand('json'),
	};
}

/**
 * Index for programs: every table with its addresses, and where the descriptions are.
 *
 * @param schemas Addresses of the JSON Schemas by kind of content.
 */
export function buildIndex({ naam, omschrijving, tabellen, bestanden }: Uitgave, schemas: Record<string, string>) {
	return {
		naam,
		omschrijving,
		bijgewerkt: findBijgewerkt(tabellen) ?? null,
		licentie: LICENTIES.eigen,
		beschrijvingen: {
			datapackage: '/data/datapackage.json',
			dcat: '/data/dcat.jsonld',
			dcatTurtle: '/data/dcat.ttl',
			schemas: '/data/schemas/index.json',
		},
		tabellen: tabellen.map((tabel) => toRegel(tabel, bestanden)),
		schemas,
	};
}
