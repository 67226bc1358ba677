import type { Herindeling, RegisterRij } from '../../../content/schemas/register.ts';
import { addDagen } from '../../../shared/dag.ts';
import { formatSlug } from '../../../shared/slug.ts';

/** Between which days a gemeente exists; an open side means: as far as the register knows. */
export interface Geldigheid {
	/** First day, `JJJJ-MM-DD`. */
	geldigVan: string | undefined;
	/** First day on which it no longer exists, `JJJJ-MM-DD`. */
	geldigTot: string | undefined;
	/** Codes of the gemeenten that took over; empty while it lasts. */
	opgevolgdDoor: string[];
}

/** What is decided; an intention changes nothing, whatever its day. */
const listVastgesteld = (herindelingen: readonly Herindeling[]) =>
	herindelingen.filter(({ status }) => status === 'vastgesteld');

/** Since when and until when a gemeente exists, by what is decided. */
export function findGeldigheid(code: string, herindelingen: readonly Herindeling[]): Geldigheid {
	const vast = listVastgesteld(herindelingen);
	const begin = vast.find(({ ingesteld }) => ingesteld.includes(code));
	const einde = vast.find(({ opgeheven }) => opgeheven.some((oud) => oud.code === code));
	return {
		geldigVan: begin?.per,
		geldigTot: einde?.per,
		opgevolgdDoor: einde?.opgeheven.find((oud) => oud.code === code)?.naar ?? [],
	};
}

/** @param dag `JJJJ-MM-DD`; on the day of the herindeling itself the new situation holds. */
export const isGeldigOp = ({ geldigVan, geldigTot }: Pick<Geldigheid, 'geldigVan' | 'geldigTot'>, dag: string) =>
	(geldigVan === undefined || geldigVan <= dag) && (geldigTot === undefined || dag < geldigTot);

/**
 * The gemeenten that hold the area of this code on a day, followed through later herindelingen; the code itself while
 * it lasts. A circle, which `check:content` reports, ends where it began.
 */
export function listOpvolgers(code: string, herindelingen: readonly Herindeling[], dag: string): string[] {
	const gezien = new Set<string>();
	const follow = (huidig: string): string[] => {
		if (gezien.has(huidig)) return [];
		gezien.add(huidig);
		const { geldigTot, opgevolgdDoor } = findGeldigheid(huidig, herindelingen);
		return geldigTot === undefined || dag < geldigTot ? [huidig] : opgevolgdDoor.flatMap(follow);
	};
	return [...new Set(follow(code))];
}

/** The gemeenten of the register that exist on a day. */
export const listGeldigeRijen = <Rij extends Pick<RegisterRij, 'code'>>(
	rijen: readonly Rij[],
	herindelingen: readonly Herindeling[],
	dag: string,
) => rijen.filter(({ code }) => isGeldigOp(findGeldigheid(code, herindelingen), dag));

/** A name that is no gemeente of its own, and where it leads. */
export interface OudeNaam {
	/** Last part of the address. */
	slug: string;
	naam: string;
	/** Codes of gemeenten that exist; more than one when the reader has to choose. */
	naar: string[];
	/** The herindeling by which the name ended; absent for another spelling. */
	herindeling: Herindeling | undefined;
}

/**
 * Every old or other name that leads on: spellings of the register, and gemeenten that ended before or on this day.
 * A name in slug form that is the address of a gemeente by itself is left out.
 */
export function listOudeNamen(
	rijen: readonly Pick<RegisterRij, 'code' | 'slug' | 'naam' | 'aliassen'>[],
	herindelingen: readonly Herindeling[],
	dag: string,
): OudeNaam[] {
	const geldig = listGeldigeRijen(rijen, herindelingen, dag);
	const slugs = new Set(geldig.map(({ slug }) => slug));
	const slugVan = new Map(rijen.map(({ code, slug }) => [code, slug]));
	const andere = geldig.flatMap(({ code, naam, aliassen }) =>
		[naam, ...aliassen].map((alias) => ({
			slug: formatSlug(alias),
			naam: alias,
			naar: [code],
			herindeling: undefined,
		})),
	);
	const opgeheven = listVastgesteld(herindelingen)
		.filter(({ per }) => per === undefined || per <= dag)
		.flatMap((herindeling) =>
			herindeling.opgeheven.map(({ naam, code, naar }) => ({
				slug: slugVan.get(code ?? '') ?? formatSlug(naam),
				naam,
				naar: [...new Set(naar.flatMap((opvolger) => listOpvolgers(opvolger, herindelingen, dag)))],
				herindeling,
			})),
		);
	const perSlug = new Map<string, OudeNaam>();
	for (const oud of [...opgeheven, ...andere]) {
		if (!slugs.has(oud.slug) && !perSlug.has(oud.slug)) perSlug.set(oud.slug, oud);
	}
	return [...perSlug.values()].sort((a, b) => a.slug.localeCompare(b.slug));
}

/**
 * The names by which a reader looks for a gemeente that took over: the old name itself, or "Haaren (nu Vught)" where
 * the old gemeente was split, so that nobody is sent to a part by guess.
 */
export function listVroegereNamen(register: Pick<RegisterRij, 'code' | 'naam'>, oudeNamen: readonly OudeNaam[]) {
	return oudeNamen
		.filter(({ naar, herindeling }) => herindeling !== undefined && naar.includes(register.code))
		.map(({ naam, naar }) => (naar.length > 1 ? `${naam} (nu ${register.naam})` : naam));
}

/** An intended or decided herindeling that a gemeente takes part in and that has not been worked into the register. */
export interface Herindelingsbericht {
	herindeling: Herindeling;
	/** First day of the new situation, `JJJJ-MM-DD`. */
	per: string;
	/** Last day on which what we show certainly holds: after it the page says "te controleren". */
	herzienVoor: string;
	/** Gemeenten that end, with the codes that take over. */
	opgeheven: Herindeling['opgeheven'];
}

/** The herindelingen still to come or intended, for one gemeente: it ends itself, or takes over. */
export const listHerindelingsberichten = (
	code: string,
	herindelingen: readonly Herindeling[],
	dag: string,
): Herindelingsbericht[] =>
	herindelingen.flatMap((herindeling) => {
		const { per, status } = herindeling;
		if (per === undefined || (status === 'vastgesteld' && per <= dag)) return [];
		const opgeheven = herindeling.opgeheven.filter((oud) => oud.code === code || oud.naar.includes(code));
		return opgeheven.length === 0 ? [] : [{ herindeling, per, herzienVoor: addDagen(per, -1), opgeheven }];
	});

/** The herindelingen by which this gemeente took others in, newest first; those without a day last. */
export const listOpgegaanIn = (code: string, herindelingen: readonly Herindeling[], dag: string) =>
	listVastgesteld(herindelingen)
		.filter(({ per }) => per === undefined || per <= dag)
		.flatMap((herindeling) =>
			herindeling.opgeheven
				.filter(({ naar }) => naar.some((opvolger) => listOpvolgers(opvolger, herindelingen, dag).includes(code)))
				.map(({ naam, naar }) => ({ naam, per: herindeling.per, gesplitst: naar.length > 1, herindeling })),
		)
		.sort((a, b) => (b.per ?? '').localeCompare(a.per ?? '') || a.naam.localeCompare(b.naam, 'nl'));
