import type { Antwoordenboek, Grondslag, Zekerheid } from './boek.ts';

const ZEKERHEID: Record<Zekerheid, string> = {
	geverifieerd: '',
	'uit-bron': 'Gelezen in een bron, niet in de wet',
	'eigen-kennis': 'Eigen kennis, nog niet gecontroleerd',
};

/**
 * "Wet op het primair onderwijs, artikel 4 lid 1", and how sure we are when the law was not read.
 *
 * @param zonder What to say when it rests on no article.
 */
export function formatGrondslag(
	{ wetten }: Antwoordenboek,
	grondslag: Grondslag,
	zekerheid: Zekerheid,
	zonder = 'Geen wetsartikel',
): string {
	const [wet, artikel] = grondslag;
	const naam = wet === undefined ? zonder : wetten[wet];
	return [artikel ? `${naam}, artikel ${artikel}` : naam, ZEKERHEID[zekerheid]].filter(Boolean).join('. ');
}
