import type { Herindeling } from '../../../content/schemas/herindeling.ts';
import type { RegisterRij } from '../../../content/schemas/register.ts';
import { addDagen } from '../../../shared/dag.ts';
import { listOpvolgers, listVastgesteld, type OudeNaam } from '../../../content/geldigheid.ts';

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
