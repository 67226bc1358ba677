import { Parser } from 'htmlparser2';
import JSZip from 'jszip';
import { posix } from 'node:path';

const SOORT = 'application/epub+zip';
/** Length of the head of a file in a zip, and where it says how the file is packed. */
const HOOFD = { lengte: 30, verpakking: 8 };

interface Bestand {
	ids: Set<string>;
	adressen: string[];
}

function readBestand(xml: string): Bestand {
	const gevonden: Bestand = { ids: new Set(), adressen: [] };
	const parser = new Parser(
		{
			onopentag(_naam, { id, href, src }) {
				if (id) gevonden.ids.add(id);
				gevonden.adressen.push(...[href, src].filter((adres) => adres !== undefined));
			},
		},
		{ xmlMode: true },
	);
	parser.end(xml);
	return gevonden;
}

/** Whether the first file says what this is, not packed, where a reader looks for it. */
function checkBegin(bytes: Uint8Array): string[] {
	const begin = new TextDecoder('latin1').decode(bytes.subarray(HOOFD.lengte, HOOFD.lengte + 8 + SOORT.length));
	const verpakt = (bytes[HOOFD.verpakking] ?? 1) !== 0;
	return begin === `mimetype${SOORT}` && !verpakt ? [] : ['mimetype staat niet vooraan, of is verpakt'];
}

/** Where a link in a file leads: a path in the EPUB and a place there; undefined when it leaves the book. */
function findDoel(van: string, adres: string): [pad: string, anker: string | undefined] | undefined {
	if (/^[a-z][a-z0-9+.-]*:/i.test(adres)) return undefined;
	const [pad = '', anker] = adres.split('#');
	return [pad ? posix.join(posix.dirname(van), decodeURIComponent(pad)) : van, anker];
}

/**
 * Finds what is wrong in the structure of an EPUB; epubcheck, where it is installed, sees far more.
 *
 * @returns One Dutch line per mistake.
 */
export async function checkEpub(bytes: Uint8Array): Promise<string[]> {
	const zip = await JSZip.loadAsync(bytes);
	const paden = Object.keys(zip.files);
	const teksten = await Promise.all(
		paden.map(async (pad) => [pad, readBestand((await zip.file(pad)?.async('string')) ?? '')] as const),
	);
	const bestanden = new Map(teksten.filter(([pad]) => /\.(?:xhtml|opf)$/.test(pad)));
	const fouten = checkBegin(bytes);
	const pakket = bestanden.get('EPUB/package.opf');
	const genoemd = new Set(pakket?.adressen.map((adres) => `EPUB/${adres}`));
	for (const pad of paden)
		if (pad.startsWith('EPUB/') && pad !== 'EPUB/package.opf' && !genoemd.has(pad))
			fouten.push(`${pad} staat niet in package.opf`);
	for (const [van, { adressen }] of bestanden)
		for (const adres of adressen) {
			const [pad, anker] = findDoel(van, adres) ?? [];
			if (pad === undefined) continue;
			if (!paden.includes(pad)) fouten.push(`${van}: ${adres} heeft geen bestand`);
			else if (anker && !bestanden.get(pad)?.ids.has(anker)) fouten.push(`${van}: ${adres} heeft geen plaats`);
		}
	return fouten;
}
