import type { Bron } from '../../../src/content/schemas/bron.ts';
import type { Inhoud } from '../../../src/content/relaties/inhoud.ts';

/** One thing to renew: what, from where, and how. */
export interface Post {
	/** What it is and how old: "7 kolommen van 1 januari 2025: inwoners, ...". */
	wat: string;
	/** Name and address of the source; of a document without address who has it. */
	bron: string;
	/** The command, or the page that says what to do. */
	zo: string;
}

export interface Groep {
	titel: string;
	posten: Post[];
}

const toBron = ({ titel, adres, opvragenBij }: Bron) => `${titel}: ${adres ?? `op te vragen bij ${opvragenBij}`}`;

/** Finds sources by id, as a redacteur reads them. */
export function createBronzoeker({ bronnen }: Pick<Inhoud, 'bronnen'>): (ids: readonly string[]) => string {
	const opId = new Map(bronnen.map(({ gegevens }) => [gegevens.id, gegevens]));
	return (ids) =>
		[...new Set(ids)]
			.map((id) => {
				const bron = opId.get(id);
				return bron ? toBron(bron) : id;
			})
			.join('; ') || 'geen bron: kijk bij de gemeente of het ministerie zelf';
}

/** "3 kolommen", "1 kolom". */
export const telling = (aantal: number, een: string, meer: string) => `${aantal} ${aantal === 1 ? een : meer}`;

/** What comes from one source in one way is done at one go. */
const formatPosten = (posten: readonly Post[]) =>
	[...Map.groupBy(posten, ({ bron, zo }) => `    uit: ${bron}\n    zo:  ${zo}`)].map(([herkomst, van]) =>
		[...van.map(({ wat }) => `- ${wat}`), herkomst].join('\n'),
	);

/** The list as a redacteur reads it. */
export function formatGroepen(kop: string, groepen: readonly Groep[]): string {
	const gevuld = groepen.filter(({ posten }) => posten.length > 0);
	const blokken = gevuld.map(({ titel, posten }) => [titel, ...formatPosten(posten)].join('\n'));
	const aantal = gevuld.reduce((som, { posten }) => som + posten.length, 0);
	return [kop, ...blokken, `${telling(aantal, 'onderdeel', 'onderdelen')} in deze lijst.`].join('\n\n');
}
