import type { OudeNaam } from '../../content/geldigheid.ts';
import {
	type Gemeente,
	getBronnen,
	getCijfers,
	getCorrecties,
	getGemeenten,
	getHerindelingen,
	getNaslag,
	getOudeNamen,
	getRaadszetels,
	getRegister,
	getThemaTitels,
	getThemas,
	getVragen,
	listBronnen,
} from '../../content/queries.ts';
import type { RegisterRij } from '../../content/schemas/register.ts';
import { BOUWDATUM } from '../../shared/site.ts';
import { formatSlug } from '../../shared/slug.ts';
import { describeOuderdom, formatGelezenStukken } from '../handboek/index.ts';
import { listPraktijk } from '../handboek/pagina.ts';
import { listDatumsVoorRaad } from '../kalender/pagina.ts';
import { buildBereikbeeld } from '../lea-vve/index.ts';
import { findZoekraad } from '../raadsstukken/pagina.ts';
import { getBuurkaart, getGelijkende, getKaart } from '../vergelijken/pagina.ts';
import { BLADKOLOMMEN, describeCijfers } from './regels/cijferblad.ts';
import { listHerindelingsberichten, listOpgegaanIn, listVroegereNamen } from './regels/herindeling.ts';
import { listCijfernamen } from './regels/kerncijfers.ts';
import type { Lijstrij, OudeNaamRij } from './regels/keuze.ts';
import { findLokaalAntwoord } from './regels/lokaal-antwoord.ts';
import { findRegelgevingAdres } from './regels/lokale-regelgeving.ts';
import { formatGemeentenaam, formatVolleGemeentenaam, toLink } from './regels/naam.ts';
import { buildThuisbestand, buildThuisrijen } from './regels/thuis.ts';
import { cutUitleg } from './regels/uitleg-eenmaal.ts';
import { groupOnbekend, listAntwoorden, listGemeenteVragen } from './regels/vragen.ts';

const listProvincies = (register: readonly RegisterRij[]) =>
	[...new Set(register.map(({ provincie }) => provincie))]
		.sort((a, b) => a.localeCompare(b, 'nl'))
		.map((provincie) => ({ id: formatSlug(provincie), provincie }));

/** What a list of all gemeenten shows. */
export async function getGemeentenPagina() {
	const gemeenten = await getGemeenten();
	const metStukken = gemeenten.flatMap(({ register, gegevens }) =>
		gegevens ? [{ ...gegevens, ...toLink(register, formatVolleGemeentenaam) }] : [],
	);
	return {
		aantal: gemeenten.length,
		kaart: await getKaart(),
		metStukken,
		redenen: [...Map.groupBy(metStukken, ({ waarom }) => waarom)].map(([waarom, groep]) => ({
			waarom,
			namen: groep.map(({ naam }) => naam),
		})),
		provincies: listProvincies(gemeenten.map(({ register }) => register)).map((groep) => ({
			...groep,
			gemeenten: gemeenten
				.filter(({ register }) => register.provincie === groep.provincie)
				.map(({ register }) => toLink(register, formatVolleGemeentenaam)),
		})),
	};
}

export type GemeentenPagina = Awaited<ReturnType<typeof getGemeentenPagina>>;

/** One path per gemeente of today. */
export const getGemeentePaden = async () =>
	(await getGemeenten()).map((gemeente) => ({ params: { slug: gemeente.register.slug }, props: { gemeente } }));

/** What a raadslid finds elsewhere: dates, council documents, regulations. */
async function describeRaadswerk(register: RegisterRij) {
	return {
		datums: await listDatumsVoorRaad(),
		zoekraad: await findZoekraad(register),
		raadsthemas: (await getThemas()).map(({ data }) => ({ titel: data.titel, woorden: data.raadswoorden })),
		regelgeving: findRegelgevingAdres(register),
	};
}

/** What the page of one gemeente shows. */
export async function getGemeentePagina(gemeente: Gemeente) {
	const { register, gegevens, dossier, leaVve } = gemeente;
	const { code, slug, rmc_code } = register;
	const naslag = await getNaslag();
	const vragen = listGemeenteVragen(await getVragen(), gemeente, naslag);
	const titels = await getThemaTitels();
	return {
		...describeCijfers(register, (await getRaadszetels()).get(code) ?? [], naslag),
		...(await describeRaadswerk(register)),
		register,
		naam: formatGemeentenaam(register),
		volleNaam: formatVolleGemeentenaam(register),
		gegevens,
		dossier,
		leaVve,
		titels,
		zoekwoorden: [...register.aliassen, ...listVroegereNamen(register, await getOudeNamen())],
		berichten: await getHerindelingsberichten(code),
		waaraan: formatGelezenStukken(await listBronnen(gegevens?.bronnen ?? [])),
		ouderdom: describeOuderdom(listCijfernamen(BLADKOLOMMEN, naslag, leaVve), await getBronnen()),
		gelijkende: await getGelijkende(slug),
		buurkaart: await getBuurkaart(slug),
		bereik: buildBereikbeeld(await getCijfers(), naslag.bronTitel, formatGemeentenaam(register), leaVve),
		aantalVragen: vragen.length,
		antwoorden: listAntwoorden(vragen, leaVve[0]),
		onbekend: groupOnbekend(vragen, [...titels.keys()]),
		praktijk: await listPraktijk(({ gemeenten }) => gemeenten.includes(code)),
		regio: (await getRegister())
			.filter((ander) => ander.rmc_code === rmc_code && ander.slug !== slug)
			.map((ander) => toLink(ander)),
		vroegere: listOpgegaanIn(code, await getHerindelingen(), BOUWDATUM),
		correcties: (await getCorrecties()).filter((correctie) => correctie.gemeente === slug),
	};
}
export type GemeentePagina = Awaited<ReturnType<typeof getGemeentePagina>>;

/** The herindelingen a gemeente is to take part in, each in words: "Wijdemeren naar Hilversum". */
async function getHerindelingsberichten(code: string) {
	const namen = new Map((await getRegister()).map((rij) => [rij.code, formatGemeentenaam(rij)]));
	return listHerindelingsberichten(code, await getHerindelingen(), BOUWDATUM).map((bericht) => ({
		...bericht,
		wat: bericht.opgeheven.map(({ naam, naar }) => `${naam} naar ${naar.map((ander) => namen.get(ander)).join(', ')}`),
	}));
}

/** What the browser fetches for the reader's gemeente: her local answers by question id. A page shows the questions of one thema. */
export async function getAntwoordenBestand(gemeente: Gemeente) {
	const naslag = await getNaslag();
	const perThema = Map.groupBy(await getVragen(), ({ thema }) => thema);
	const antwoorden = [...perThema.values()].flatMap((vragen) =>
		cutUitleg(
			vragen.flatMap(({ id, gegeven }) =>
				gegeven ? [[id, findLokaalAntwoord(gegeven, gemeente, naslag)] as const] : [],
			),
		),
	);
	const { slug } = gemeente.register;
	return { naam: formatGemeentenaam(gemeente.register), slug, antwoorden: Object.fromEntries(antwoorden) };
}

/** Address, name and other names of every gemeente: the list behind the fields that ask for one. */
export async function getLijst(): Promise<Lijstrij[]> {
	const oudeNamen = await getOudeNamen();
	return (await getRegister()).map((rij) => [
		rij.slug,
		rij.naam,
		...rij.aliassen,
		...listVroegereNamen(rij, oudeNamen),
	]);
}

/** What the first page shows beside the reader's gemeente, whichever that is. */
export const getThuis = async () => ({
	rijen: buildThuisrijen(await getNaslag()),
	datums: await listDatumsVoorRaad(),
	aantalVragen: (await getVragen()).length,
	provincies: listProvincies(await getRegister()),
});
export type Thuis = Awaited<ReturnType<typeof getThuis>>;

/** What the browser fetches for the first page once a gemeente is chosen. */
export const getThuisbestand = async () => buildThuisbestand(await getRegister(), await getVragen(), await getNaslag());

/** Old and other names, each with the gemeenten of today it leads to. */
async function listOudeNamenMetOpvolgers() {
	const rijen = new Map((await getRegister()).map((rij) => [rij.code, rij]));
	return (await getOudeNamen()).map((oud) => ({ oud, opvolgers: oud.naar.flatMap((code) => rijen.get(code) ?? []) }));
}

/** Where old names lead: for the redirects of the server, and for who chose a gemeente before it ended. */
export const getOudeNamenBestand = async (): Promise<(OudeNaamRij & { naam: string })[]> =>
	(await listOudeNamenMetOpvolgers()).map(({ oud: { slug, naam }, opvolgers }) => ({
		slug,
		naam,
		naar: opvolgers.map((rij) => rij.slug),
	}));

/** What the page of an old name shows. */
export interface OudeNaamPagina {
	oud: OudeNaam;
	/** The gemeenten of today; more than one when the old gemeente was split. */
	opvolgers: ReturnType<typeof toLink>[];
}

/** One path per old name, with what its page shows. */
export const getOudeNaamPaden = async () =>
	(await listOudeNamenMetOpvolgers()).map(({ oud, opvolgers }) => ({
		params: { oudeNaam: oud.slug },
		props: { oud, opvolgers: opvolgers.map((rij) => toLink(rij, formatVolleGemeentenaam)) } satisfies OudeNaamPagina,
	}));
