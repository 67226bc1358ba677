import { buildTabellen, groupTabellen } from './regels/tabellen.ts';
import type { Tabel } from './regels/tabel.ts';
import {
	getBegrippen,
	getBronnen,
	getCijfers,
	getCorrecties,
	getGemeenten,
	getInwonersvragen,
	getKalender,
	getKolommen,
	getPraktijk,
	getRaadsinformatie,
	getRaadszetels,
	getStandpunten,
	getTaken,
	getThemas,
	getUitgave,
	getVraagbaak,
	getVraagIds,
	getVragen,
	getWetten,
} from '../../content/queries.ts';
import { listSchemaAdressen } from './json-schema.ts';
import { buildDatapackage } from './regels/datapackage.ts';
import { buildDcat, formatJsonLd } from './regels/dcat.ts';
import { buildIndex } from './regels/overzicht.ts';
import { formatTurtle } from './regels/turtle.ts';
import { buildOpenData, type Datagroep, type Datatabel, type OpenData } from './uitgave.ts';

async function readTabellen(): Promise<Tabel[]> {
	const metId = <Entry extends { id: string; data: object }>({ id, data }: Entry) => ({
		...(data as Entry['data']),
		id,
	});
	return buildTabellen({
		gemeenten: await getGemeenten(),
		kolommen: await getKolommen(),
		raadsinformatie: [...(await getRaadsinformatie()).values()],
		raadszetels: [...(await getRaadszetels()).values()].flat(),
		themas: (await getThemas()).map(metId),
		taken: await getTaken(),
		vragen: await getVragen(),
		vraagIds: await getVraagIds(),
		inwonersvragen: await getInwonersvragen(),
		praktijk: (await getPraktijk()).map(metId),
		cijfers: await getCijfers(),
		kalender: await getKalender(),
		vraagbaak: await getVraagbaak(),
		begrippen: await getBegrippen(),
		wetten: await getWetten(),
		bronnen: await getBronnen(),
		correcties: await getCorrecties(),
		standpunten: await getStandpunten(),
	});
}

let gelezen: Promise<OpenData> | undefined;

/** The open data, built once per build of the site. */
const getOpenData = (): Promise<OpenData> =>
	(gelezen ??= Promise.all([readTabellen(), getBronnen(), getUitgave()]).then(([tabellen, bronnen, gegevens]) =>
		buildOpenData(tabellen, bronnen, gegevens, import.meta.env.SITE),
	));

/** Every table with its two files. */
export const getDatatabellen = async () => (await getOpenData()).datatabellen;

/** Main tables with what hangs below them, each with its files. */
export async function getDatagroepen(): Promise<Datagroep[]> {
	const datatabellen = await getDatatabellen();
	const perNaam = new Map(datatabellen.map((datatabel) => [datatabel.tabel.naam, datatabel]));
	const find = ({ naam }: Tabel) => perNaam.get(naam) as Datatabel;
	return groupTabellen(datatabellen.map(({ tabel }) => tabel)).map(({ hoofd, onderliggend }) => ({
		hoofd: find(hoofd),
		onderliggend: onderliggend.map(find),
	}));
}

/** Data Package v2: every file and every column. */
export const getDatapackage = async () => buildDatapackage((await getOpenData()).uitgave);

/** Index of the open data for programs. */
export const getDataIndex = async () => buildIndex((await getOpenData()).uitgave, listSchemaAdressen());

/** DCAT description of the open data. */
export const getDcatJsonLd = async () => formatJsonLd(buildDcat((await getOpenData()).uitgave));
export const getDcatTurtle = async () => formatTurtle(buildDcat((await getOpenData()).uitgave));
