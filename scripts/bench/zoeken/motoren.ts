import { brotliCompressSync } from 'node:zlib';
import { formatGetal, formatTabel } from '../tabel.ts';
import { findRang, scoreRangen, type GoudenVraag } from './gouden-set.ts';
import type { Mededinger } from './mededingers.ts';

const HELFTEN = ['oefen', 'extra', 'toets'] as const;

/** Totals of one engine: MRR per half, bytes with brotli, and milliseconds per query on this machine. */
function createRij(vragen: readonly GoudenVraag[], { naam, json, search }: Mededinger): string[] {
	const begin = performance.now();
	const rangen = vragen.map(({ q, verwacht }) => findRang(search(q), verwacht));
	const ms = (performance.now() - begin) / vragen.length;
	const scoreHelft = (helft: GoudenVraag['helft']) =>
		scoreRangen(rangen.filter((_, plek) => vragen[plek]?.helft === helft)).mrr;
	return [
		naam,
		...HELFTEN.map((helft) => formatGetal(scoreHelft(helft), 3)),
		formatGetal(brotliCompressSync(json).length),
		formatGetal(ms, 1),
	];
}

/** Engines that search with all our Dutch: what another one in place of ours would bring. */
export function formatMotoren(vragen: readonly GoudenVraag[], motoren: readonly Mededinger[]): string {
	const tabel = formatTabel([
		['motor', ...HELFTEN.map((helft) => `MRR ${helft}`), 'met brotli', 'ms per vraag'],
		...motoren.map((motor) => createRij(vragen, motor)),
	]);
	return `Andere motoren met ons Nederlands\n${tabel}`;
}
