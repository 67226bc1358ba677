import { parseArgs } from 'node:util';
import type { Download } from '../../src/features/boek/index.ts';

/** One PDF to be made. */
export interface Opdracht extends Pick<Download, 'bestand' | 'soort'> {
	/** Address of the page on the site. */
	pad: string;
}

const UITLEG =
	'Zonder keuze maakt npm run pdf het handboek en alle thema’s. Of kies: --boek, --thema leerplicht, --gemeente aalten.';

const BOEK: Opdracht = { bestand: 'raadswijzer-onderwijs.pdf', soort: 'boek', pad: '/print/' };
const buildThema = (id: string): Opdracht => ({
	bestand: `raadswijzer-${id}.pdf`,
	soort: 'thema',
	pad: `/themas/${id}/`,
});
const buildGemeente = (slug: string): Opdracht => ({
	bestand: `raadswijzer-gemeente-${slug}.pdf`,
	soort: 'gemeente',
	pad: `/gemeenten/${slug}/`,
});

function readArgs(args: readonly string[]) {
	try {
		return parseArgs({
			args: [...args],
			options: {
				boek: { type: 'boolean', default: false },
				thema: { type: 'string', multiple: true, default: [] },
				gemeente: { type: 'string', multiple: true, default: [] },
			},
		}).values;
	} catch {
		throw new Error(`Dit begrijpt npm run pdf niet: ${args.join(' ')}. ${UITLEG}`);
	}
}

function checkNaam(wat: string, naam: string, bekend: readonly string[]): void {
	if (!bekend.includes(naam))
		throw new Error(`De site heeft geen ${wat} "${naam}". Gebruik de naam uit het adres van de pagina, met streepjes.`);
}

/**
 * Reads which PDFs to make; without arguments the book and every theme.
 *
 * @param bekend Names of the themes and gemeenten that the built site has a page of.
 * @throws In one Dutch line.
 */
export function readOpdracht(
	args: readonly string[],
	bekend: { themas: readonly string[]; gemeenten: readonly string[] },
): Opdracht[] {
	const { boek, thema, gemeente } = readArgs(args);
	for (const naam of thema) checkNaam('thema', naam, bekend.themas);
	for (const naam of gemeente) checkNaam('gemeente', naam, bekend.gemeenten);
	const gekozen = [...(boek ? [BOEK] : []), ...thema.map(buildThema), ...gemeente.map(buildGemeente)];
	return gekozen.length > 0 ? gekozen : [BOEK, ...bekend.themas.map(buildThema)];
}
