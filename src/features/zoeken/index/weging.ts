import { GEWICHT, TEKSTWOORDEN } from '../afstelling.ts';
import { readVerwijzingen, listArtikeltermen, type Artikellezer, type Verwijzing } from '../taal/artikelen.ts';
import { isNuttig, splitWoorden } from '../taal/woorden.ts';
import type { ZoekDocument } from './document.ts';

/** The words of a title, search word or text that may say what it is about. */
export const listNuttig = (tekst: string) => splitWoorden(tekst).filter(isNuttig);

/** The words of a search word; "daar gaat u niet over" has none that says anything by itself, so it is one as a whole. */
export function listTrefwoord(trefwoord: string): string[] {
	const nuttig = listNuttig(trefwoord);
	return nuttig.length > 0 ? [...new Set(nuttig)] : [splitWoorden(trefwoord).join('')].filter(Boolean);
}

/** Words that stand in a heading of a document or in its search words. */
export const listKopwoorden = ({ titel, pagina = '', trefwoorden }: ZoekDocument) => [
	...listNuttig(titel),
	...listNuttig(pagina),
	...trefwoorden.flatMap(listTrefwoord),
];

/** Words that stand in the text only, with how often. */
function countTekst(document: ZoekDocument): Map<string, number> {
	const kop = new Set(listKopwoorden(document));
	const telling = new Map<string, number>();
	for (const woord of listNuttig(document.tekst))
		if (!kop.has(woord)) telling.set(woord, (telling.get(woord) ?? 0) + 1);
	return telling;
}

/**
 * Per document the words of its text that travel: the most telling ones, and of a word that is in none of those the
 * place where it says most. Left out, search would say that the site does not have it.
 */
export function chooseTekstwoorden(documenten: readonly ZoekDocument[]): string[][] {
	const inDocumenten = new Map<string, number>();
	for (const document of documenten)
		for (const woord of new Set([...listKopwoorden(document), ...listNuttig(document.tekst)]))
			inDocumenten.set(woord, (inDocumenten.get(woord) ?? 0) + 1);
	const zeldzaamheid = (woord: string) => Math.log(1 + documenten.length / (inDocumenten.get(woord) ?? 1));
	const gesorteerd = documenten.map((document) =>
		[...countTekst(document)]
			.sort(([a, x], [b, y]) => y * zeldzaamheid(b) - x * zeldzaamheid(a))
			.map(([woord]) => woord),
	);
	const bestePlek = new Map<string, number>();
	for (const rij of gesorteerd)
		rij.forEach((woord, plek) => bestePlek.set(woord, Math.min(plek, bestePlek.get(woord) ?? plek)));
	return gesorteerd.map((rij) => rij.filter((woord, plek) => plek < TEKSTWOORDEN || plek === bestePlek.get(woord)));
}

/** Weight of each article a document names: what it rests on counts most. */
export function weighArtikelen(
	lezer: Artikellezer,
	{ tekst, titel, grondslag = [], oudeGrondslag = [] }: ZoekDocument,
): Map<string, number> {
	const gewichten = new Map<string, number>();
	const read = (citaten: readonly string[]) =>
		citaten.flatMap((citaat) => readVerwijzingen(lezer, citaat).verwijzingen);
	const rustOp = read(grondslag);
	const eigenWet = rustOp[0]?.wet;
	const weigh = (verwijzingen: readonly Verwijzing[], gewicht: number) => {
		for (const verwijzing of verwijzingen)
			for (const term of listArtikeltermen({ ...verwijzing, wet: verwijzing.wet ?? eigenWet }))
				gewichten.set(term, Math.max(gewichten.get(term) ?? 0, verwijzing.oud ? GEWICHT.grondslag : gewicht));
	};
	weigh(rustOp, GEWICHT.grondslag);
	weigh(
		read(oudeGrondslag).map((verwijzing) => ({ ...verwijzing, oud: true })),
		GEWICHT.grondslag,
	);
	if (/\d/.test(tekst)) weigh(read([`${titel}. ${tekst}`]), GEWICHT.tekst);
	return gewichten;
}
