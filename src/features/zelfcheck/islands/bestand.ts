import { stringify } from 'yaml';
import type { LeaVveJaar } from '../../../content/schemas/lea-vve.ts';

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

/** What the file is and who gets it, for a griffier who opens it without knowing this project. */
const formatKop = ({ gemeente, jaar, documentVan }: LeaVveJaar): string =>
	[
		`Zelfcheck LEA/vve over ${jaar}, ingevuld in de browser op ${documentVan}.`,
		'Dit zijn de antwoorden op de jaarlijkse vragen over de Lokale Educatieve Agenda en vve, gemaakt met Raadswijzer Onderwijs.',
		'Verder invullen? Kies op de pagina van de zelfcheck: Open een bestand. Je eigen kopie mag je een andere naam geven.',
		'Publiceren? Stuur dit bestand naar de redactie van de plek waar je de site vond. Op de site staat zij bij: Een fout melden.',
		`Voor de redactie: Zet dit bestand als content/gemeenten/${gemeente}/lea-vve/${jaar}.yaml`,
	]
		.map((regel) => `# ${regel}\n`)
		.join('');

/** The file of content/gemeenten/<slug>/lea-vve/<jaar>.yaml, with lines on top for who gets it. */
export const formatBestand = (jaar: LeaVveJaar): string =>
	`${formatKop(jaar)}\n${stringify(zonderLegeLijsten(jaar), STIJL)}`;
