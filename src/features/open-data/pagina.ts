import { buildTabellen, groupTabellen } from './regels/tabellen.ts';
import type { Tabel } from './regels/tabel.ts';
import {
	getBegrippen,
	getBronnen,
	getCijfers,
	getCorrecties,
	getGemeenten,
	getKalender,
	getKolommen,
	getPraktijk,
	getStandpunten,
	getTaken,
	getThemas,
	getVraagbaak,
	getVraagIds,
	getVragen,
	getWetten,
} from '../../content/queries.ts';
import { buildOpenData, type Datatabel, type OpenData } from './uitgave.ts';

async function readTabellen(): Promise<Tabel[]> {
	const metId = <Entry extends { id: string; data: object }>({ id, data }: Entry) => ({
		...(data as Entry['data']),
		id,
	});
	return buildTabellen({
		gemeenten: await getGemeenten(),
		kolommen: await getKolommen(),
		themas: (await getThemas()).map(metId),
		taken: await getTaken(),
		vragen: await getVragen(),
		vraagIds: await getVraagIds(),
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
export const getOpenData = (): Promise<OpenData> =>
	(gelezen ??= Promise.all([readTabellen(), getBronnen()]).then(([tabellen, bronnen]) =>
		buildOpenData(tabellen, bronnen, import.meta.env.SITE),
	));

/** Main tables with what hangs below them, each with its files. */
export async function getDatagroepen(): Promise<{ hoofd: Datatabel; onderliggend: Datatabel[] }[]> {
	const { datatabellen } = await getOpenData();
	const perNaam = new Map(datatabellen.map((datatabel) => [datatabel.tabel.naam, datatabel]));
	const find = ({ naam }: Tabel) => perNaam.get(naam) as Datatabel;
	return groupTabellen(datatabellen.map(({ tabel }) => tabel)).map(({ hoofd, onderliggend }) => ({
		hoofd: find(hoofd),
		onderliggend: onderliggend.map(find),
	}));
}
