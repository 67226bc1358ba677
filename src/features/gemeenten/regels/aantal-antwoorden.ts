import type { LokaalAntwoord } from './feiten.ts';

/** "Bij 4 van de 12 vragen staat een cijfer of opgave over Heerlen."; what is not known is no answer. */
export function formatAantalAntwoorden(
	ids: readonly string[],
	{ naam, antwoorden }: { naam: string; antwoorden: Readonly<Record<string, LokaalAntwoord>> },
): string {
	const aantal = ids.filter((id) => antwoorden[id]?.bekend).length;
	const bij = aantal === 0 ? 'Bij geen' : `Bij ${aantal}`;
	return `${bij} van de ${ids.length} vragen staat een cijfer of opgave over ${naam}.`;
}
