import {
	getBegrippen,
	getBronnen,
	getCijfers,
	getCorrecties,
	getPraktijk,
	getRegister,
	getStandpunten,
	getTaken,
	getTakenOpId,
	getThemas,
	getThemaTitels,
	getUitgave,
	getVraagbaak,
	getVragen,
	getWetten,
	listTakenVan,
	listVragenVan,
	listBronnen,
	renderTekst,
	type Praktijk,
	type Thema,
} from '../../content/queries.ts';
import type { Taak } from '../../content/schemas/taak.ts';
import { findHerzienVoor } from '../../shared/dag.ts';
import { findEersteZin } from '../../shared/tekst.ts';
import { chooseBijThema, listInwonersthemas } from '../inwoners/pagina.ts';
import { listDatumsVoorRaad, listWettelijkeDatums } from '../kalender/pagina.ts';
import { findGrondslag, formatGelezenWetten, formatWetLink } from '../taken/index.ts';
import { describeBegrippen } from './regels/begripgegevens.ts';
import { formatCijfer } from './regels/cijfer.ts';
import { describeOuderdom, formatGelezenStukken } from './regels/ouderdom.ts';
import { formatPraktijkfeiten } from './regels/praktijk.ts';

/** The themes as cards, with how much stands behind each. */
export async function listThemaKaarten() {
	const taken = await getTaken();
	const vragen = await getVragen();
	return (await getThemas()).map(({ id, data: { titel, samenvatting, status } }) => ({
		id,
		titel,
		kort: findEersteZin(samenvatting),
		status,
		taken: taken.filter(({ thema }) => thema === id).length,
		vragen: vragen.filter(({ thema }) => thema === id).length,
	}));
}
export type ThemaKaart = Awaited<ReturnType<typeof listThemaKaarten>>[number];

/** What the first page shows. */
export const getHome = async () => ({
	themas: await listThemaKaarten(),
	datums: await listDatumsVoorRaad(),
	inwoners: (await listInwonersthemas()).flatMap(({ vragen }) => vragen.slice(0, 1)).slice(0, 8),
});
export type Home = Awaited<ReturnType<typeof getHome>>;

/** One path per theme. */
export const getThemaPaden = async () =>
	(await getThemas()).map((thema) => ({ params: { slug: thema.id }, props: { thema } }));

/** The laws some taken rest on. */
async function listWettenVan(taken: readonly Taak[]) {
	const wetten = await getWetten();
	return taken.flatMap((taak) => findGrondslag(taak, wetten)?.wet ?? []);
}

/** What the page of one theme shows: its chapter, and from every list what belongs to it. */
export async function getThemaPagina(thema: Thema) {
	const { Content, headings } = await renderTekst(thema);
	const isVan = ({ themas }: { themas: readonly string[] }) => themas.includes(thema.id);
	const taken = await listTakenVan(thema.id);
	return {
		...thema.data,
		id: thema.id,
		Content,
		uitleg: headings.filter(({ depth, slug }) => depth === 2 && slug !== 'footnote-label'),
		taken,
		waaraan: [formatGelezenWetten(await listWettenVan(taken)), 'de bronnen hierboven'].filter(Boolean).join(', en '),
		datums: await listWettelijkeDatums(new Set(taken.map(({ id }) => id))),
		vragen: await listVragenVan(thema.id),
		inwoners: await chooseBijThema(thema.id),
		praktijk: await listPraktijk(isVan),
		correcties: (await getCorrecties()).filter(isVan),
		standpunten: (await getStandpunten()).filter(isVan),
	};
}
export type ThemaPagina = Awaited<ReturnType<typeof getThemaPagina>>;

/** What a raadslid can fall back on when information is refused. */
const BIJ_WEIGERING = ['inlichtingenplicht-college', 'schriftelijke-vragen-en-interpellatie', 'raadsonderzoek'];

/** One path per theme, with what stands on the card for who hears "daar gaat u niet over". */
export async function getAntwoordkaartPaden() {
	const taken = await getTakenOpId();
	return (await getThemas()).map(({ id, data: { titel, hardop, welVragen, werkwoorden, wieGaatWaarover } }) => ({
		params: { slug: id },
		props: {
			id,
			titel,
			hardop,
			welVragen,
			werkwoorden,
			wieGaatWaarover,
			bijWeigering: BIJ_WEIGERING.flatMap((taak) => taken.get(taak) ?? []),
		},
	}));
}
export type Antwoordkaart = Awaited<ReturnType<typeof getAntwoordkaartPaden>>[number]['props'];

/** Examples as lines of a list, all or those that `past` lets through. */
export async function listPraktijk(past: (data: Praktijk['data']) => boolean = () => true) {
	const namen = new Map((await getRegister()).map(({ code, naam }) => [code, naam]));
	return (await getPraktijk())
		.filter(({ data }) => past(data))
		.map(({ id, data }) => ({
			id,
			titel: data.titel,
			samenvatting: data.samenvatting,
			hoofdthema: data.themas[0],
			feiten: formatPraktijkfeiten(
				data,
				data.gemeenten.flatMap((code) => namen.get(code) ?? []),
			),
		}));
}
export type PraktijkRegel = Awaited<ReturnType<typeof listPraktijk>>[number];

/** All examples, each under its first theme. */
export async function listPraktijkPerThema() {
	const regels = await listPraktijk();
	return (await getThemas())
		.map(({ id, data }) => ({ id, titel: data.titel, regels: regels.filter(({ hoofdthema }) => hoofdthema === id) }))
		.filter((groep) => groep.regels.length > 0);
}

/** One path per example. */
export const getPraktijkPaden = async () =>
	(await getPraktijk()).map((praktijk) => ({ params: { id: praktijk.id }, props: { praktijk } }));

/** What the page of one example shows. */
export async function getPraktijkPagina(praktijk: Praktijk) {
	const { data } = praktijk;
	const titels = await getThemaTitels();
	const taken = await getTakenOpId();
	return {
		...data,
		waaraan: formatGelezenStukken(await listBronnen(data.bronnen)),
		Content: (await renderTekst(praktijk)).Content,
		gemeenten: (await getRegister()).filter(({ code }) => data.gemeenten.includes(code)),
		themas: data.themas.map((slug) => ({ slug, titel: titels.get(slug) ?? slug })),
		taken: data.taken.flatMap((id) => taken.get(id) ?? []),
	};
}
export type PraktijkPagina = Awaited<ReturnType<typeof getPraktijkPagina>>;

/** Terms under their first letter, in the order of the alphabet. */
export async function listBegrippen() {
	const titels = await getThemaTitels();
	const letterVan = (term: string) => (/^[a-z]/i.exec(term)?.[0] ?? '0-9').toUpperCase();
	const begrippen = (await getBegrippen()).map((begrip) => ({ ...begrip, themaTitel: titels.get(begrip.thema) }));
	return [...Map.groupBy(begrippen, ({ term }) => letterVan(term))].map(([letter, groep]) => ({
		letter,
		begrippen: groep,
	}));
}
export type Begrippen = Awaited<ReturnType<typeof listBegrippen>>;
/** The same terms for search engines. */
export const getBegripgegevens = async () => describeBegrippen(await getBegrippen());

/** Laws with their official address, and all other sources by title. */
export const getBronnenPagina = async () => ({
	wetten: [...(await getWetten()).values()].map((wet) => ({ ...wet, link: formatWetLink(wet, '') })),
	bronnen: [...(await getBronnen()).values()].sort((a, b) => a.titel.localeCompare(b.titel, 'nl')),
});
export type BronnenPagina = Awaited<ReturnType<typeof getBronnenPagina>>;

/** National figures, each with what was corrected in it. */
async function listCijfers() {
	const correcties = await getCorrecties();
	return (await getCijfers()).map((cijfer) => ({
		...cijfer,
		tekst: formatCijfer(cijfer),
		herzienVoor: cijfer.herzienVoor ?? findHerzienVoor(cijfer.opgehaaldOp),
		correcties: correcties.filter(({ cijfers }) => cijfers.includes(cijfer.id)),
	}));
}
/** What the national figures show: the figures, and once for all how old and how well known they are. */
export async function getLandelijk() {
	const cijfers = await listCijfers();
	const namen = cijfers.map(({ wat, reeks, periode, opgehaaldOp, bron }) => ({
		naam: wat,
		reeks,
		periode,
		opgehaaldOp,
		bron: bron.bron,
	}));
	return { cijfers, ouderdom: describeOuderdom(namen, await getBronnen()) };
}
export type Landelijk = Awaited<ReturnType<typeof getLandelijk>>;

/** Questions to the Inspectie with the taken behind them. */
export async function listVraagbaak() {
	const taken = await getTakenOpId();
	return (await getVraagbaak()).map((vraag) => ({ ...vraag, taken: vraag.taken.flatMap((id) => taken.get(id) ?? []) }));
}
export type VraagbaakVraag = Awaited<ReturnType<typeof listVraagbaak>>[number];

/** Opinions by party, with the titles of their themes. */
export async function listStandpunten() {
	const titels = await getThemaTitels();
	const standpunten = (await getStandpunten()).map((standpunt) => ({
		...standpunt,
		themas: standpunt.themas.flatMap((slug) => titels.get(slug) ?? []),
	}));
	return [...Map.groupBy(standpunten, ({ partij }) => partij)];
}

/** How much the site holds, and how sure it is. */
export async function getOver() {
	const taken = await getTaken();
	return {
		taken: taken.length,
		herlezen: taken.filter(({ herlezen }) => herlezen).length,
		themas: (await getThemas()).length,
		vragen: (await getVragen()).length,
		bronnen: (await getBronnen()).size,
		standpunten: (await getStandpunten()).length,
		uitgave: await getUitgave(),
	};
}
export type Over = Awaited<ReturnType<typeof getOver>>;
