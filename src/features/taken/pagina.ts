import {
	getCorrecties,
	getKalender,
	getTaken,
	getThemas,
	getThemaTitels,
	getVragen,
	getWetten,
	listTakenVan,
} from '../../content/queries.ts';
import type { Taak } from '../../content/schemas/taak.ts';
import { formatMaand } from '../../shared/dag.ts';
import { eenmaal } from '../../shared/eenmaal.ts';
import { chooseBijTaak } from '../inwoners/pagina.ts';
import { listDatumsBij } from '../kalender/pagina.ts';
import { findGrondslag, formatWetLink, listWetZoekwoorden } from './regels/grondslag.ts';
import {
	groupTakenByMaand,
	groupTakenBySoort,
	groupTakenByWet,
	groupTakenByWie,
	groupVaststellingen,
	listBeslissers,
	SOORT_NAMEN,
	WIE_NAMEN,
} from './regels/indeling.ts';
import { describeWetgeving } from './regels/wetgegevens.ts';

const getIndelingen = eenmaal(async () => {
	const taken = await getTaken();
	const wetten = await getWetten();
	return {
		wie: groupTakenByWie(taken),
		soort: groupTakenBySoort(taken),
		wet: groupTakenByWet(taken).flatMap(({ wet: id, taken: groep }) => {
			const wet = wetten.get(id);
			return wet ? [{ wet, taken: groep }] : [];
		}),
		maand: groupTakenByMaand(taken, await getKalender()).map(({ maand, taken: groep }) => ({
			naam: formatMaand(maand),
			taken: groep,
		})),
		thema: (await getThemas()).map(({ id, data }) => ({
			id,
			titel: data.titel,
			taken: taken.filter(({ thema }) => thema === id),
		})),
		algemeen: taken.filter(({ thema }) => thema === 'algemeen'),
	};
});

/** Every way to browse the register, with how many taken stand behind each link. */
export const getBlader = eenmaal(async () => {
	const { wie, soort, wet, maand, thema, algemeen } = await getIndelingen();
	const toKeuze = (naam: string, href: string, taken: readonly Taak[]) => ({ naam, href, aantal: taken.length });
	return [
		{
			kop: 'Wie',
			open: true,
			keuzes: wie.map((rij) => toKeuze(WIE_NAMEN[rij.wie], `/taken/wie/${rij.wie}/`, rij.taken)),
		},
		{
			kop: 'Soort',
			open: true,
			keuzes: soort.map((rij) => toKeuze(SOORT_NAMEN[rij.soort].enkel, `/taken/soort/${rij.soort}/`, rij.taken)),
		},
		{
			kop: 'Wet',
			keuzes: wet.map((rij) => toKeuze(rij.wet.afkorting ?? rij.wet.naam, `/taken/wet/${rij.wet.id}/`, rij.taken)),
		},
		{ kop: 'Maand', keuzes: maand.map(({ naam, taken }) => toKeuze(naam, `/taken/maand/${naam}/`, taken)) },
		{
			kop: 'Thema',
			keuzes: [
				...thema.map(({ id, titel, taken }) => toKeuze(titel, `/taken/thema/${id}/`, taken)),
				toKeuze('algemeen (Gemeentewet)', '/instrumenten/', algemeen),
			],
		},
	];
});

/** Article and noun with a capital: "De raad", "Het college". */
const capitalize = (naam: string) => naam.charAt(0).toUpperCase() + naam.slice(1);

/** What the register itself shows: all taken, by who has them. */
export async function getRegisterPagina() {
	const { wie } = await getIndelingen();
	return {
		aantal: (await getTaken()).length,
		groepen: wie.map((groep) => ({
			id: `wie-${groep.wie}`,
			kop: capitalize(WIE_NAMEN[groep.wie]),
			taken: groep.taken,
		})),
	};
}

/** One path per orgaan that has taken. */
export const getWiePaden = async () =>
	(await getIndelingen()).wie.map(({ wie, taken }) => ({
		params: { wie },
		props: { wie, naam: WIE_NAMEN[wie], taken },
	}));

/** One path per soort, with its taken by who has them. */
export const getSoortPaden = async () =>
	(await getIndelingen()).soort.map(({ soort, taken }) => ({
		params: { soort },
		props: {
			...SOORT_NAMEN[soort],
			groepen: groupTakenByWie(taken).map((groep) => ({
				id: `wie-${groep.wie}`,
				kop: `Voor ${WIE_NAMEN[groep.wie]}`,
				taken: groep.taken,
			})),
		},
	}));

/** One path per law that taken rest on. */
export const getWetPaden = async () =>
	(await getIndelingen()).wet.map(({ wet, taken }) => ({
		params: { wet: wet.id },
		props: { wet, link: formatWetLink(wet, ''), taken },
	}));

/** One path per month in which the calendar has something. */
export const getMaandPaden = async () =>
	(await getIndelingen()).maand.map((props) => ({ params: { maand: props.naam }, props }));

/** One path per theme. */
export const getThemaPaden = async () =>
	(await getIndelingen()).thema.map((props) => ({ params: { thema: props.id }, props }));

/** One path per taak, with all that its page shows. */
export const getTaakPaden = async () =>
	Promise.all((await getTaken()).map(async (taak) => ({ params: { id: taak.id }, props: await getTaakPagina(taak) })));

async function getTaakPagina(taak: Taak) {
	const grondslag = findGrondslag(taak, await getWetten());
	return {
		taak,
		grondslag,
		wetgegevens: describeWetgeving(taak, grondslag),
		thema: (await getThemaTitels()).get(taak.thema) ?? 'Algemeen',
		beslissers: listBeslissers(taak.wie),
		zoekwoorden: [...taak.zoekwoorden, ...(grondslag ? listWetZoekwoorden(grondslag, taak.ookIn) : [])],
		datums: await listDatumsBij(new Set([taak.id])),
		vragen: (await getVragen()).filter(({ taken }) => taken.includes(taak.id)),
		inwoners: await chooseBijTaak(taak.id),
		correcties: (await getCorrecties()).filter(({ taken }) => taken.includes(taak.id)),
	};
}
export type TaakPagina = Awaited<ReturnType<typeof getTaakPagina>>;

/** What a raad can use on any theme. */
export const listInstrumenten = () => listTakenVan('algemeen');

/** What must pass the raad, by what is adopted, each with the title of its theme. */
export async function listVaststellingen() {
	const titels = await getThemaTitels();
	return groupVaststellingen(await getTaken()).map(({ wat, taken }) => ({
		wat,
		taken: taken.map((regel) => ({ ...regel, thema: titels.get(regel.taak.thema) ?? 'Alle thema’s' })),
	}));
}
export type Vaststellingen = Awaited<ReturnType<typeof listVaststellingen>>;
