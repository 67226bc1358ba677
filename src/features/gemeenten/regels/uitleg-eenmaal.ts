import type { LokaalAntwoord } from './lokaal-antwoord.ts';

/** An explanation that the page shows apart from the questions, and where. */
interface Getoond {
	adres: string;
	uitleg: readonly string[];
}

/** What of the gemeente's explanation stands at a question, and where the rest already stands. */
export interface UitlegHier {
	uitleg: string[];
	elders?: string | undefined;
}

const readUitleg = (antwoord: LokaalAntwoord | undefined): string[] => (antwoord?.bekend ? antwoord.uitleg : []);

/**
 * Leaves out what the page already shows higher: one text belongs to all figures of a year, and to all answers on a subject.
 *
 * @param ids Questions in the order of the page.
 */
export function cutUitleg(
	ids: readonly string[],
	id: string,
	antwoorden: Readonly<Record<string, LokaalAntwoord>>,
	getoond?: Getoond,
): UitlegHier {
	const hoger = ids.slice(0, Math.max(0, ids.indexOf(id)));
	const find = (regel: string): string | undefined => {
		if (getoond?.uitleg.includes(regel)) return getoond.adres;
		const eerder = hoger.find((ander) => readUitleg(antwoorden[ander]).includes(regel));
		return eerder && `#${eerder}`;
	};
	const regels = readUitleg(antwoorden[id]);
	return {
		uitleg: regels.filter((regel) => find(regel) === undefined),
		elders: regels.flatMap((regel) => find(regel) ?? [])[0],
	};
}
