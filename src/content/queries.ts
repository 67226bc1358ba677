import { getCollection, render, type CollectionEntry } from 'astro:content';
import { listGeldigeRijen, listOudeNamen } from './geldigheid.ts';
import type { Begrip } from './schemas/begrip.ts';
import type { Bron } from './schemas/bron.ts';
import type { Cijfer } from './schemas/cijfer.ts';
import type { Correctie } from './schemas/correctie.ts';
import type { DossierStuk } from './schemas/dossier.ts';
import type { GemeenteGegevens } from './schemas/gemeente.ts';
import { RAADSINSTRUMENTEN, type Instrument } from './schemas/instrument.ts';
import type { Inwonersvraag } from './schemas/inwonersvraag.ts';
import type { KalenderDatum } from './schemas/kalender.ts';
import type { LeaVveJaar } from './schemas/lea-vve.ts';
import type { Herindeling } from './schemas/herindeling.ts';
import type { Kolom, Raadsinformatie, Raadszetels, RegisterRij } from './schemas/register.ts';
import type { Standpunt } from './schemas/standpunt.ts';
import type { Taak } from './schemas/taak.ts';
import type { UitgaveGegevens } from './schemas/uitgave.ts';
import type { Vindplaats } from './schemas/velden.ts';
import type { VraagId } from './schemas/vraag-id.ts';
import type { Vraag } from './schemas/vraag.ts';
import type { VraagbaakVraag } from './schemas/vraagbaak.ts';
import type { Wet } from './schemas/wet.ts';
import { eenmaal } from '../shared/eenmaal.ts';
import { BOUWDATUM } from '../shared/site.ts';

/** Queries over the content: the only place that asks Astro for it. Everything is read once per build. */

const dataOf = <T>(entries: readonly { data: unknown }[]) => entries.map(({ data }) => data as T);
const opNaam = (a: string, b: string) => a.localeCompare(b, 'nl', { sensitivity: 'base' });
const opId = <T extends { id: string }>(items: readonly T[]) => new Map(items.map((item) => [item.id, item]));

export type Thema = CollectionEntry<'themas'>;
export type Praktijk = CollectionEntry<'praktijk'>;
/** The running text of a theme or example, with its headings. */
export const renderTekst = (entry: Thema | Praktijk) => render(entry);

/** The twelve themes in the order of the handbook. */
export const getThemas = eenmaal(async () =>
	(await getCollection('themas')).sort((a, b) => a.data.volgorde - b.data.volgorde),
);
export const getThemaTitels = eenmaal(async () => new Map((await getThemas()).map(({ id, data }) => [id, data.titel])));

export const getTaken = eenmaal(async () => dataOf<Taak>(await getCollection('taken')));
export const getTakenOpId = eenmaal(async () => opId(await getTaken()));
/** Taken of one theme, or of `algemeen`. */
export const listTakenVan = async (thema: string) => (await getTaken()).filter((taak) => taak.thema === thema);

export const getVragen = eenmaal(async () => dataOf<Vraag>(await getCollection('vragen')));
/** Every question id that was ever in use. */
export const getVraagIds = eenmaal(async () => dataOf<VraagId>(await getCollection('vraagIds')));
/** Questions that are gone: their anchors stay, because links and stored answers point at them. */
export const getVervallenVragen = eenmaal(async () => (await getVraagIds()).filter(({ vervallen }) => vervallen));
export const listVragenVan = async (thema: string) => (await getVragen()).filter((vraag) => vraag.thema === thema);

/** What residents say to a raadslid, in the order of the files. */
export const getInwonersvragen = eenmaal(async () => dataOf<Inwonersvraag>(await getCollection('inwonersvragen')));

export const getPraktijk = eenmaal(async () =>
	(await getCollection('praktijk')).sort((a, b) => opNaam(a.data.titel, b.data.titel)),
);
export const getWetten = eenmaal(async () => opId(dataOf<Wet>(await getCollection('wetten'))));
export const getBronnen = eenmaal(async () => opId(dataOf<Bron>(await getCollection('bronnen'))));
/** The sources some places name. */
export async function listBronnen(plaatsen: readonly Vindplaats[]): Promise<Bron[]> {
	const bronnen = await getBronnen();
	return plaatsen.flatMap(({ bron }) => bronnen.get(bron) ?? []);
}
export const getBegrippen = eenmaal(async () =>
	dataOf<Begrip>(await getCollection('begrippen')).sort((a, b) => opNaam(a.term, b.term)),
);
export const getKalender = eenmaal(async () => dataOf<KalenderDatum>(await getCollection('kalender')));
export const getVraagbaak = eenmaal(async () => dataOf<VraagbaakVraag>(await getCollection('vraagbaak')));
/** What a raadslid can draft, the lightest first. */
export const getInstrumenten = eenmaal(async () => {
	const opNaamVanId = opId(dataOf<Instrument>(await getCollection('instrumenten')));
	return RAADSINSTRUMENTEN.flatMap((id) => opNaamVanId.get(id) ?? []);
});
export const getStandpunten = eenmaal(async () => dataOf<Standpunt>(await getCollection('standpunten')));
export const getCorrecties = eenmaal(async () =>
	dataOf<Correctie>(await getCollection('correcties')).sort((a, b) => b.datum.localeCompare(a.datum)),
);
/** Who publishes this edition; content/lezen/ontbrekend.ts makes sure that the file is there. */
export const getUitgave = eenmaal(async () => {
	const [uitgave] = dataOf<UitgaveGegevens>(await getCollection('uitgave'));
	if (!uitgave) throw new Error('content/uitgave.yaml ontbreekt. Maak het met het sjabloon in content/_sjablonen/.');
	return uitgave;
});
export const getCijfers = eenmaal(async () => dataOf<Cijfer>(await getCollection('landelijk')));

/** Every row of the register, by name; an apostrophe at the start does not count. */
const getAlleRijen = eenmaal(async () =>
	dataOf<RegisterRij>(await getCollection('register')).sort((a, b) =>
		opNaam(a.naam.replace(/^'s-/, ''), b.naam.replace(/^'s-/, '')),
	),
);
export const getHerindelingen = eenmaal(async () => dataOf<Herindeling>(await getCollection('herindelingen')));

/** The gemeenten that exist on the day of the build, by name. */
export const getRegister = eenmaal(async () =>
	listGeldigeRijen(await getAlleRijen(), await getHerindelingen(), BOUWDATUM),
);
/** Old and other names that lead on to the gemeenten of `getRegister`. */
export const getOudeNamen = eenmaal(async () =>
	listOudeNamen(await getAlleRijen(), await getHerindelingen(), BOUWDATUM),
);
export const getKolommen = eenmaal(async () => opId(dataOf<Kolom>(await getCollection('kolommen'))));

/** Where the documents of a raad can be searched, by CBS code. */
export const getRaadsinformatie = eenmaal(
	async () => new Map(dataOf<Raadsinformatie>(await getCollection('raadsinformatie')).map((rij) => [rij.code, rij])),
);
/** The lists with seats of every council by code of the gemeente, the largest first. */
export const getRaadszetels = eenmaal(async () =>
	Map.groupBy(
		dataOf<Raadszetels>(await getCollection('raadszetels')).sort(
			(a, b) => b.zetels - a.zetels || opNaam(a.lijst, b.lijst),
		),
		({ code }) => code,
	),
);

/** One gemeente with everything we know of it. */
export interface Gemeente {
	register: RegisterRij;
	gegevens: GemeenteGegevens | undefined;
	dossier: DossierStuk[];
	/** Newest accountability first; empty when we have none. */
	leaVve: LeaVveJaar[];
}

export const getGemeenten = eenmaal(async (): Promise<Gemeente[]> => {
	const gegevens = new Map((await getCollection('gemeenten')).map(({ id, data }) => [id, data]));
	const dossier = dataOf<DossierStuk>(await getCollection('dossier'));
	const leaVve = dataOf<LeaVveJaar>(await getCollection('leaVve'));
	return (await getRegister()).map((register) => ({
		register,
		gegevens: gegevens.get(register.slug),
		dossier: dossier
			.filter(({ gemeente }) => gemeente === register.slug)
			.sort((a, b) => b.datum.localeCompare(a.datum)),
		leaVve: leaVve.filter(({ gemeente }) => gemeente === register.slug).sort((a, b) => b.jaar - a.jaar),
	}));
});

/** What is needed to put a figure of the register in words: its column, its source, the country and the other gemeenten. */
export const getNaslag = eenmaal(async () => {
	const bronnen = await getBronnen();
	return {
		kolommen: await getKolommen(),
		bronTitel: (id: string) => bronnen.get(id)?.titel ?? id,
		landelijk: opId(await getCijfers()),
		register: await getRegister(),
	};
});
