import { nameStuk, readVraag, TEKSTVELDEN, type Staat, type Vraagnotitie } from './staat.ts';
import { createStuk, mergeStukken, readWaarden, type Stuk } from './stuk.ts';

/** How two lists stand to each other on one question. `wit` is a white spot: neither knows. */
const OORDELEN = ['eens', 'verschil', 'alleen-ik', 'alleen-ander', 'wit'] as const;
/** @public */
export type Oordeel = (typeof OORDELEN)[number];

/** @public One question in both lists. */
export interface Vraagvergelijking {
	id: string;
	oordeel: Oordeel;
	/** Fields that both filled in differently, with whose text is the latest and stays. */
	verschillen: { veld: string; ik: string; ander: string; blijft: 'ik' | 'ander' }[];
}

/** A field that changes when the other list is taken in. */
export interface Wijziging {
	/** Name of its entry. */
	naam: string;
	veld: string;
	/** Absent when nothing was kept. */
	oud?: unknown;
	nieuw: unknown;
	/** Time of the change in the other list, in milliseconds since 1970. */
	tijd: number;
}

/** What taking in another list would do; nothing is changed yet. */
export interface Samenvoeging {
	/** In the order of the questions that were asked for, then those that only stand in a list. */
	vragen: Vraagvergelijking[];
	aantallen: Record<Oordeel, number>;
	/** Only what the reader would see change, of every kind. */
	wijzigingen: Wijziging[];
}

const isGelijk = (een: unknown, ander: unknown) => JSON.stringify(een) === JSON.stringify(ander);
const LEEG = createStuk();

/** What is still to be found out is not answered. */
const isBeantwoord = ({ stand, antwoord = '' }: Vraagnotitie) =>
	(stand !== undefined && stand !== '' && stand !== 'uitzoeken') || antwoord.trim() !== '';

function judge(ik: Vraagnotitie, ander: Vraagnotitie, verschillen: Vraagvergelijking['verschillen']): Oordeel {
	if (!isBeantwoord(ik)) return isBeantwoord(ander) ? 'alleen-ander' : 'wit';
	if (!isBeantwoord(ander)) return 'alleen-ik';
	return verschillen.some(({ veld }) => veld === 'stand' || veld === 'antwoord') ? 'verschil' : 'eens';
}

function compareVraag(id: string, mijn: Stuk, hun: Stuk): Vraagvergelijking {
	const [ik, ander, samen] = [mijn, hun, mergeStukken(mijn, hun)].map(readVraag) as [
		Vraagnotitie,
		Vraagnotitie,
		Vraagnotitie,
	];
	const verschillen = TEKSTVELDEN.vraag.flatMap((veld): Vraagvergelijking['verschillen'] => {
		const teksten = { ik: ik[veld]?.trim() ?? '', ander: ander[veld]?.trim() ?? '' };
		if (!teksten.ik || !teksten.ander || teksten.ik === teksten.ander) return [];
		return [{ veld, ...teksten, blijft: samen[veld] === ik[veld] ? 'ik' : 'ander' }];
	});
	return { id, oordeel: judge(ik, ander, verschillen), verschillen };
}

function listWijzigingen(naam: string, mijn: Stuk, hun: Stuk): Wijziging[] {
	const oud = new Map(Object.entries(readWaarden(mijn)));
	const samen = mergeStukken(mijn, hun);
	return Object.entries(readWaarden(samen))
		.filter(([veld, nieuw]) => !isGelijk(nieuw, oud.get(veld) ?? ''))
		.map(([veld, nieuw]) => {
			const { tijd } = samen.velden[veld] as { tijd: number };
			return { naam, veld, nieuw, tijd, ...(oud.has(veld) ? { oud: oud.get(veld) } : {}) };
		});
}

/**
 * Lays another list beside the own one. Per field the last change wins, as between two tabs.
 *
 * @param vraagIds Questions that must be in the comparison, also when nobody filled in anything.
 */
export function mergeStaat(mijn: Staat, ander: Staat, vraagIds: readonly string[]): Samenvoeging {
	const get = (staat: Staat, naam: string) => staat.get(naam) ?? LEEG;
	const begin = nameStuk('vraag', '');
	const inLijsten = [...mijn.keys(), ...ander.keys()].filter((naam) => naam.startsWith(begin));
	const ids = new Set([...vraagIds, ...inLijsten.map((naam) => naam.slice(begin.length))]);
	const vragen = [...ids].map((id) =>
		compareVraag(id, get(mijn, nameStuk('vraag', id)), get(ander, nameStuk('vraag', id))),
	);
	const tel = (oordeel: Oordeel) => vragen.filter((vraag) => vraag.oordeel === oordeel).length;
	return {
		vragen,
		aantallen: Object.fromEntries(OORDELEN.map((oordeel) => [oordeel, tel(oordeel)])) as Record<Oordeel, number>,
		wijzigingen: [...ander].flatMap(([naam, hun]) => listWijzigingen(naam, get(mijn, naam), hun)),
	};
}

/** The entries that carry out these changes, also when the reader leaves some of them out. */
export function buildStukken(wijzigingen: readonly Wijziging[]): Staat {
	const stukken = new Map<string, Stuk>();
	for (const { naam, veld, nieuw, tijd } of wijzigingen) {
		const stuk = stukken.get(naam) ?? createStuk();
		stuk.velden[veld] = { waarde: nieuw, tijd };
		stukken.set(naam, stuk);
	}
	return stukken;
}

/** What takes changes back: entries to wipe, and fields to set again. */
export interface Terugweg {
	wissen: string[];
	velden: Map<string, Record<string, unknown>>;
}

/** The way back from these changes; what the reader changed since then stays. */
export function planTerug(wijzigingen: readonly Wijziging[], nu: Staat): Terugweg {
	const terug: Terugweg = { wissen: [], velden: new Map() };
	for (const [naam, stuk] of nu) {
		const waarden = readWaarden(stuk);
		const ongewijzigd = wijzigingen.filter(
			(wijziging) => wijziging.naam === naam && isGelijk(waarden[wijziging.veld], wijziging.nieuw),
		);
		const isHeel = ongewijzigd.length === Object.keys(waarden).length;
		if (ongewijzigd.length === 0) continue;
		if (isHeel && ongewijzigd.every((wijziging) => !('oud' in wijziging))) terug.wissen.push(naam);
		else
			terug.velden.set(
				naam,
				Object.fromEntries(ongewijzigd.map(({ veld, oud, nieuw }) => [veld, oud ?? (Array.isArray(nieuw) ? [] : '')])),
			);
	}
	return terug;
}
