/** What a reader goes through in the raadzaal. */
export type Keuze =
	| { soort: 'vergadering' | 'thema'; id: string }
	/** Everything that is marked so, of all themes. */
	| { soort: 'uitzoeken' };

const VORM = /^#(vergadering|thema)=([a-z0-9]+(?:-[a-z0-9]+)*)$/;
/** Longer than any id. */
const LANGSTE = 140;

/**
 * Reads `location.hash`.
 *
 * @returns undefined when it says something else: then the reader hears it, instead of another list than was meant.
 */
export function readKeuze(fragment: string): Keuze | undefined {
	if (fragment === '' || fragment === '#') return { soort: 'uitzoeken' };
	const [, soort, id] = (fragment.length <= LANGSTE && VORM.exec(fragment)) || [];
	return id && (soort === 'vergadering' || soort === 'thema') ? { soort, id } : undefined;
}

export const addressThema = (id: string) => `#thema=${id}`;
export const addressVergadering = (id: string) => `#vergadering=${id}`;
