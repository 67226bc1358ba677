import type { Bron } from '../../../content/schemas/bron.ts';

/** Where to ask for a document that has no public address; undefined when a reader can open it. */
export function formatOpvragen(bron: Pick<Bron, 'adres' | 'waarschijnlijkDood' | 'opvragenBij' | 'uitgever'>) {
	if (bron.adres === undefined) return `Niet op internet gevonden. Vraag erom bij ${bron.opvragenBij ?? bron.uitgever}`;
	return bron.waarschijnlijkDood ? `Vraag erom bij ${bron.opvragenBij ?? `de uitgever (${bron.uitgever})`}` : undefined;
}
