import { stringify } from 'yaml';
import type { LeaVveJaar } from '../../schemas/lea-vve.ts';

/**
 * Every text on a line of its own: folding could break an address in two, and a line of a block could look like a field.
 */
const STIJL = {
	lineWidth: 0,
	singleQuote: false,
	blockQuote: false,
	doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
} as const;

/** Lists that may be left out are left out when there is nothing in them. */
const zonderLegeLijsten = (jaar: LeaVveJaar): unknown =>
	JSON.parse(
		JSON.stringify(jaar, (_veld, waarde: unknown) =>
			Array.isArray(waarde) && waarde.length === 0 ? undefined : waarde,
		),
	);

/** The file of content/gemeenten/<slug>/lea-vve/<jaar>.yaml, with a line on top for who gets it. */
export function formatBestand(jaar: LeaVveJaar): string {
	const kop = `# Zelfcheck LEA/vve over ${jaar.jaar}, ingevuld in de browser op ${jaar.documentVan}. Lees docs/redactie.md voor je dit opneemt.\n\n`;
	return kop + stringify(zonderLegeLijsten(jaar), STIJL);
}
