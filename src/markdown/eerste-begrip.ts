/** A term as features/handboek/verwijzingen draws it; with `data-term` an author put it there by hand. */
const BEGRIP = /<a class="begrip" href="\/begrippen\/#([a-z0-9-]+)"((?: [\w-]+="[^"]*")*)>([\s\S]*?)<\/a>/g;

/**
 * Leaves the first use of each term on a page explained and makes text of the others, except where an author asked.
 *
 * This looks at the whole page: components are drawn at the same time, so while drawing none of them knows what comes first.
 */
export function keepFirstBegrip(html: string): string {
	const gezien = new Set<string>();
	return html.replace(BEGRIP, (heel, id: string, rest: string, tekst: string) => {
		const eerste = !gezien.has(id);
		gezien.add(id);
		return eerste || rest.includes(' data-term=') ? heel : tekst;
	});
}
