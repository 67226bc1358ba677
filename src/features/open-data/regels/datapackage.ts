import type { Bron } from '../../../content/schemas/bron.ts';
import type { Uitgever } from '../../uitgave/index.ts';
import { LICENTIES, type Licentie } from './licenties.ts';
import { LIJSTTEKEN, type Kolomtype, type Kolomuitleg, type Tabel } from './tabel.ts';
import { findLicentieVanKolom, listAndereLicenties, listBronIds } from './uitleg.ts';

/** Size and hash of a written file, by its name below /data/. */
type Bestandsmaten = ReadonlyMap<string, { bytes: number; sha256: string }>;

/** What the descriptions of the whole need beside the tables. */
export interface Uitgave {
	naam: string;
	/** Address of the site without a slash at the end; empty when the build does not know it. */
	adres: string;
	omschrijving: string;
	/** Who answers for the data. */
	uitgever: Uitgever;
	tabellen: readonly Tabel[];
	bestanden: Bestandsmaten;
	bronnen: ReadonlyMap<string, Bron>;
}

export type Vorm = 'csv' | 'json';
type Json = Record<string, unknown>;

const MOMENT = '^\\d{4}(-\\d{2}(-\\d{2})?)?$';

/** Data Package types; a list is text in CSV and an array in JSON. */
const TYPES: Record<Kolomtype, Json> = {
	tekst: { type: 'string' },
	geheel: { type: 'integer' },
	getal: { type: 'number' },
	'ja-nee': { type: 'boolean' },
	dag: { type: 'date' },
	moment: { type: 'string' },
	adres: { type: 'string', format: 'uri' },
	pagina: { type: 'string' },
	lijst: { type: 'list', delimiter: LIJSTTEKEN, itemType: 'string' },
};
const MEDIATYPES: Record<Vorm, string> = { csv: 'text/csv', json: 'application/json' };

/** Latest of the days, months and years on which the tables were checked. */
export const findBijgewerkt = (tabellen: readonly Tabel[]) =>
	tabellen
		.flatMap(({ bijgewerkt }) => bijgewerkt ?? [])
		.toSorted()
		.at(-1);

/** An unknown licence has no name or address, and so cannot stand in `licenses`. */
const toLicenties = ({ spdx, adres, titel }: Licentie) => (spdx ? [{ name: spdx, path: adres, title: titel }] : []);

function listBronnen(ids: readonly string[], bronnen: Uitgave['bronnen']): Json[] {
	return ids.flatMap((id) => {
		const bron = bronnen.get(id);
		return bron ? [{ title: `${bron.titel} (${bron.uitgever})`, ...(bron.adres ? { path: bron.adres } : {}) }] : [];
	});
}

/** The standard has no empty lists of licences or sources. */
const listGevuld = (naam: string, lijst: readonly Json[]): Json => (lijst.length > 0 ? { [naam]: lijst } : {});

function buildConstraints({ verplicht, keuzes, type }: Kolomuitleg): Json {
	const constraints = {
		...(verplicht ? { required: true } : {}),
		...(keuzes ? { enum: keuzes } : {}),
		...(type === 'moment' ? { pattern: MOMENT } : {}),
	};
	return Object.keys(constraints).length > 0 ? { constraints } : {};
}

function buildField(kolom: Kolomuitleg, vorm: Vorm, { bronnen }: Uitgave): Json {
	const licentie: Licentie = findLicentieVanKolom(kolom);
	const eigenBronnen = listBronnen(listBronIds(kolom), bronnen);
	return {
		name: kolom.naam,
		...(kolom.type === 'lijst' && vorm === 'json' ? { type: 'array' } : TYPES[kolom.type]),
		title: kolom.titel,
		description: kolom.omschrijving,
		...buildConstraints(kolom),
		...listGevuld('sources', eigenBronnen),
		...(kolom.peildatum ? { peildatum: kolom.peildatum } : {}),
		...listGevuld('licenses', toLicenties(licentie)),
		licenseNote: `${licentie.titel}. ${licentie.toelichting}`,
	};
}

function buildSchema(tabel: Tabel, vorm: Vorm, uitgave: Uitgave): Json {
	return {
		$schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
		fields: tabel.kolommen.map((kolom) => buildField(kolom, vorm, uitgave)),
		missingValues: [''],
		primaryKey: tabel.sleutel,
		...(tabel.verwijzingen.length > 0
			? {
					foreignKeys: tabel.verwijzingen.map(({ kolommen, naar, naarKolommen }) => ({
						fields: kolommen,
						reference: {
							// An empty name means the table itself.
							...(naar === tabel.naam ? {} : { resource: toResourceNaam(naar, vorm) }),
							fields: naarKolommen,
						},
					})),
				}
			: {}),
	};
}

/** Names in a package are unique: the JSON form of a table has one of its own. */
const toResourceNaam = (tabel: string, vorm: Vorm) => (vorm === 'csv' ? tabel : `${tabel}-json`);

/** Sentences that must not get lost when somebody takes only the file. */
function describe(tabel: Tabel): string {
	const anders = listAndereLicenties(tabel).map(({ naam }) => naam);
	return [
		`Eén rij is ${tabel.rij}.`,
		tabel.omschrijving,
		tabel.letOp,
		`Herkomst: ${tabel.herkomst}`,
		anders.length > 0
			? `Een andere licentie of geen bekende licentie hebben de kolommen ${anders.join(', ')}.`
			: undefined,
	]
		.filter(Boolean)
		.join(' ');
}

function buildResource(tabel: Tabel, vorm: Vorm, uitgave: Uitgave): Json {
	const path = `${tabel.naam}.${vorm}`;
	const maten = uitgave.bestanden.get(path);
	return {
		$schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
		name: toResourceNaam(tabel.naam, vorm),
		type: 'table',
		path,
		title: tabel.titel,
		description: describe(tabel),
		format: vorm,
		mediatype: MEDIATYPES[vorm],
		encoding: 'utf-8',
		...(maten ? { bytes: maten.bytes, hash: `sha256:${maten.sha256}` } : {}),
		...(tabel.bijgewerkt ? { modified: tabel.bijgewerkt } : {}),
		...(vorm === 'csv' ? { dialect: { delimiter: ',', lineTerminator: '\r\n', header: true, doubleQuote: true } } : {}),
		rowCount: tabel.rijen.length,
		licenses: toLicenties(LICENTIES.eigen),
		...listGevuld('sources', listBronnen([...new Set(tabel.kolommen.flatMap(listBronIds))], uitgave.bronnen)),
		schema: buildSchema(tabel, vorm, uitgave),
	};
}

/** What the data is; without publisher it says that too, since then nobody stands in `contributors`. */
const formatOmschrijving = ({ omschrijving, uitgever }: Pick<Uitgave, 'omschrijving' | 'uitgever'>) =>
	uitgever.bekend ? omschrijving : `${omschrijving} ${uitgever.omschrijving}`;

/** The publisher and the functions in the redactie; nobody as long as there is no publisher. */
const listMakers = ({ bekend, naam, website, redactie }: Uitgever): Json[] =>
	bekend
		? [
				{ title: naam, ...(website ? { path: website } : {}), roles: ['publisher'] },
				...redactie.map((functie) => ({ title: functie, roles: ['editor'] })),
			]
		: [];

/** Data Package v2: every file of the open data, column by column. */
export function buildDatapackage(uitgave: Uitgave): Json {
	const bronIds = new Set(uitgave.tabellen.flatMap(({ kolommen }) => kolommen.flatMap(listBronIds)));
	const bijgewerkt = findBijgewerkt(uitgave.tabellen);
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: 'raadswijzer-onderwijs',
		title: `${uitgave.naam}: open data`,
		description: formatOmschrijving(uitgave),
		...(uitgave.adres ? { homepage: `${uitgave.adres}/data/` } : {}),
		...(bijgewerkt ? { modified: bijgewerkt } : {}),
		keywords: ['onderwijs', 'gemeenten', 'gemeenteraad', 'LEA', 'vve', 'onderwijswetgeving'],
		licenses: toLicenties(LICENTIES.eigen),
		sources: listBronnen([...bronIds], uitgave.bronnen),
		...listGevuld('contributors', listMakers(uitgave.uitgever)),
		resources: uitgave.tabellen.flatMap((tabel) =>
			(['csv', 'json'] as const).map((vorm) => buildResource(tabel, vorm, uitgave)),
		),
	};
}
