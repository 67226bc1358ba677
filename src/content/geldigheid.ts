import type { Herindeling } from './schemas/herindeling.ts';
import type { RegisterRij } from './schemas/register.ts';
import { formatSlug } from '../shared/slug.ts';

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
export const listVastgesteld = (herindelingen: readonly Herindeling[]) =>
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
	return [...perSlug.values()].sort((a, b) => a.slug.localeCompare(b.slug, 'nl'));
}
