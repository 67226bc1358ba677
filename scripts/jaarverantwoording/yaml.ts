import { Document, isMap, isPair, isScalar, type Pair, type YAMLMap } from 'yaml';
import type { VraagVeld } from '../../src/content/schemas/lea-vve-vragenlijst.ts';
import { ROUTING } from '../../src/features/lea-vve/regels/routing.ts';
import type { Jaarverantwoording } from './regels/importeer.ts';
import type { VrijeTekst } from './regels/vrije-tekst.ts';

/** Where the author still has to write: the words of the gemeente themselves never go into the file. */
function askFor(veld: string): string {
	const zo =
		veld === 'toelichting' || veld === 'aanvulling'
			? `${veld}: Jouw zin.`
			: `${veld}: { antwoord: Jouw zin., herkomst: toelichting }`;
	return ` Vrije tekst aanwezig: schrijf hier je eigen samenvatting (${veld}). Zo: ${zo}`;
}

const sleutelVan = (paar: Pair): string => (isScalar(paar.key) ? String(paar.key.value) : '');

/** Puts a comment after a field of a block: before the next field, or at the end of the block. */
function setAfter(blok: YAMLMap, veld: string | undefined, tekst: string): void {
	const plek = blok.items.findIndex((paar) => sleutelVan(paar) === veld);
	const sleutel = plek < 0 ? undefined : blok.items[plek + 1]?.key;
	if (isScalar(sleutel)) sleutel.commentBefore = [sleutel.commentBefore, tekst].filter(Boolean).join('\n');
	else blok.comment = [blok.comment, tekst].filter(Boolean).join('\n');
}

function setOpmerkingen(document: Document, vrijeTeksten: readonly VrijeTekst[]): void {
	for (const { onderwerp, veld } of vrijeTeksten) {
		const blok = onderwerp === undefined ? document.contents : document.getIn(['onderwerpen', onderwerp]);
		if (isMap(blok)) setAfter(blok, ROUTING[veld as VraagVeld]?.na, askFor(veld));
	}
}

/** An empty line before every block of its own, for people. */
function setWit(document: Document): void {
	const hoofd = document.contents;
	const onderwerpen = document.get('onderwerpen');
	for (const blok of [hoofd, onderwerpen]) {
		if (!isMap(blok)) continue;
		for (const paar of blok.items.slice(blok === hoofd ? 0 : 1)) {
			if (isPair(paar) && isMap(paar.value) && isScalar(paar.key)) paar.key.spaceBefore = true;
		}
	}
}

/** The file as text: what was read, with a comment where the author has to write. */
export function formatYaml(gegevens: Jaarverantwoording, naam: string, vrijeTeksten: readonly VrijeTekst[]): string {
	const document = new Document(gegevens, { aliasDuplicateObjects: false });
	document.commentBefore = [
		` De jaarverantwoording LEA/vve van ${naam} over ${gegevens.jaar}. Uitleg per veld: content/_sjablonen/lea-vve.yaml`,
		' Gemaakt met npm run importeer:jaarverantwoording. Vergelijk elk antwoord met het stuk voordat je het plaatst.',
	].join('\n');
	setWit(document);
	setOpmerkingen(document, vrijeTeksten);
	return document.toString({ lineWidth: 120 });
}
