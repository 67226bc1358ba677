import { isOuderDanRitme, listNieuwste, type Gedateerd } from '../../../content/cijferbronnen.ts';
import type { Bron } from '../../../content/schemas/bron.ts';
import { formatMoment } from '../../../shared/dag.ts';
import { formatOpsomming } from '../../../shared/tekst.ts';

/** A figure with the name a reader knows it by. */
export interface Cijfernaam extends Gedateerd {
	naam: string;
	/** Figures that follow each other in time. */
	reeks: string;
}

/** Figures of one source and period that are older than their rhythm. */
interface OudeCijfers {
	namen: string[];
	periode: string;
	/** What was found when looking for newer ones. */
	toelichting: string | undefined;
}

/** How old the figures on a page are and how we know them, said once for all of them. */
export interface Ouderdom {
	/** The figures that are older than their rhythm, under why there is nothing newer. */
	oud: { waarom: string; cijfers: OudeCijfers[] }[];
	/** Titles of sources by what was read of them; a way in which nothing was read is left out. */
	gelezen: { hoe: string; bronnen: string[] }[];
}

type Nieuwer = NonNullable<Bron['nieuwer']>;

const STANDEN = {
	'niet-verschenen': (dag: string) => `Er is niets nieuwers verschenen (gekeken op ${dag})`,
	'niet-gevonden': (dag: string) => `Iets nieuwers vonden wij niet (gezocht op ${dag})`,
	'niet-opgehaald': (dag: string) => `Er is iets nieuwers, maar dat staat hier nog niet (gekeken op ${dag})`,
} as const satisfies Record<Nieuwer['stand'], (dag: string) => string>;

const HOE = {
	origineel: 'Gelezen bij de bron zelf',
	kopie: 'Gelezen in een opgeslagen kopie, niet bij de bron zelf',
	'tweede-hand': 'Uit de tweede hand (een ander schreef erover of nam het over)',
} as const satisfies Record<NonNullable<Bron['gelezen']>, string>;

/** Why a source has nothing newer, and when we looked. */
const formatWaarom = ({ stand, gezochtOp }: Nieuwer) => STANDEN[stand](formatMoment(gezochtOp));

const STUKKEN = {
	origineel: 'de stukken zelf',
	kopie: 'een kopie van de stukken',
	'tweede-hand': 'wat een ander over de stukken schreef',
} as const satisfies Record<NonNullable<Bron['gelezen']>, string>;

/** What was read of the documents a page rests on, in the order of `HOE`; "de bronnen hierboven" when that is not known. */
export function formatGelezenStukken(bronnen: readonly Pick<Bron, 'gelezen'>[]): string {
	const soorten = Object.keys(STUKKEN) as (keyof typeof STUKKEN)[];
	const gelezen = soorten.filter((soort) => bronnen.some((bron) => bron.gelezen === soort));
	return formatOpsomming(gelezen.map((soort) => STUKKEN[soort])) || 'de bronnen hierboven';
}

const findBron = (id: string, bronnen: ReadonlyMap<string, Bron>): Bron => {
	const bron = bronnen.get(id);
	if (!bron) throw new Error(`Bron "${id}" staat niet in content/bronnen/.`);
	return bron;
};

/** Figures of one source and period in one row. */
const toOudeCijfers = (groep: readonly (Cijfernaam & { nieuwer: Nieuwer })[]): OudeCijfers[] =>
	[...Map.groupBy(groep, ({ bron, periode }) => `${bron} ${periode}`).values()].flatMap(([eerste, ...rest]) =>
		eerste
			? [
					{
						namen: [...new Set([eerste, ...rest].map(({ naam }) => naam))],
						periode: formatMoment(eerste.periode),
						toelichting: eerste.nieuwer.toelichting,
					},
				]
			: [],
	);

function listOud(cijfers: readonly Cijfernaam[], bronnen: ReadonlyMap<string, Bron>): Ouderdom['oud'] {
	const oud = listNieuwste(cijfers).flatMap((cijfer) => {
		const bron = findBron(cijfer.bron, bronnen);
		return bron.nieuwer && isOuderDanRitme(cijfer, bron) ? [{ ...cijfer, nieuwer: bron.nieuwer }] : [];
	});
	return [...Map.groupBy(oud, ({ nieuwer }) => formatWaarom(nieuwer))].map(([waarom, groep]) => ({
		waarom,
		cijfers: toOudeCijfers(groep),
	}));
}

/** Why the newest of some figures is old, in sentences; undefined when it is not. */
export function formatWaaromOud(cijfers: readonly Cijfernaam[], bronnen: ReadonlyMap<string, Bron>) {
	const [oud] = listOud(cijfers, bronnen);
	return oud && [`${oud.waarom}.`, oud.cijfers[0]?.toelichting].filter(Boolean).join(' ');
}

/** How old the figures of a page are, and whether the source, a copy or a second hand was read. */
export function describeOuderdom(cijfers: readonly Cijfernaam[], bronnen: ReadonlyMap<string, Bron>): Ouderdom {
	const gebruikt = [...new Set(cijfers.map(({ bron }) => bron))].map((id) => findBron(id, bronnen));
	return {
		oud: listOud(cijfers, bronnen),
		gelezen: Object.entries(HOE)
			.map(([soort, hoe]) => ({
				hoe,
				bronnen: [...new Set(gebruikt.filter(({ gelezen }) => gelezen === soort).map(({ titel }) => titel))],
			}))
			.filter((groep) => groep.bronnen.length > 0),
	};
}
