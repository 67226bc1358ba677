import type { Antwoordenboek, Grondslag, Zekerheid } from './boek.ts';

const ZEKERHEID: Record<Zekerheid, string> = {
	geverifieerd: '',
	'uit-bron': 'Gelezen in een bron, niet in de wet',
	'eigen-kennis': 'Eigen kennis, nog niet gecontroleerd',
};

/** "Wet op het primair onderwijs, artikel 4 lid 1", and how sure we are when the law was not read. */
export function formatGrondslag({ wetten }: Antwoordenboek, [wet, artikel]: Grondslag, zekerheid: Zekerheid): string {
	const naam = wetten[wet];
	return [naam && artikel ? `${naam}, artikel ${artikel}` : naam, ZEKERHEID[zekerheid]].filter(Boolean).join('. ');
}
