import { brotliCompressSync } from 'node:zlib';
import { formatGetal, formatTabel } from '../tabel.ts';
import { findRang, scoreRangen, type GoudenVraag } from './gouden-set.ts';
import type { Mededinger } from './mededingers.ts';

/** What residents say stands apart: it is another kind of question, and a far harder one. */
const SPREEKTAAL = 'spreektaal';
const isGesproken = ({ klasse }: GoudenVraag) => klasse === SPREEKTAAL;

/** The columns of the table: each half, without and with only what residents say. */
function listKolommen(vragen: readonly GoudenVraag[]) {
	const helften = ['oefen', 'extra', 'toets'] as const;
	return [false, true]
		.flatMap((gesproken) =>
			helften.map((helft) => ({ naam: gesproken ? `${SPREEKTAAL} ${helft}` : helft, helft, gesproken })),
		)
		.map(({ naam, helft, gesproken }) => ({
			naam,
			hoortErbij: (vraag: GoudenVraag) => vraag.helft === helft && isGesproken(vraag) === gesproken,
		}))
		.filter(({ hoortErbij }) => vragen.some(hoortErbij));
}

/** Engines that search with all our Dutch, in MRR, bytes with brotli, and milliseconds per query on this machine. */
export function formatMotoren(vragen: readonly GoudenVraag[], motoren: readonly Mededinger[]): string {
	const kolommen = listKolommen(vragen);
	const rijen = motoren.map(({ naam, json, search }) => {
		const begin = performance.now();
		const rangen = vragen.map(({ q, verwacht }) => findRang(search(q), verwacht));
		const ms = (performance.now() - begin) / vragen.length;
		const scores = kolommen.map(
			({ hoortErbij }) => scoreRangen(rangen.filter((_, plek) => hoortErbij(vragen[plek] as GoudenVraag))).mrr,
		);
		return [
			naam,
			...scores.map((score) => formatGetal(score, 3)),
			formatGetal(brotliCompressSync(json).length),
			formatGetal(ms, 1),
		];
	});
	const kop = ['MRR', ...kolommen.map(({ naam }) => naam), 'met brotli', 'ms per vraag'];
	return `Andere motoren met ons Nederlands\n${formatTabel([kop, ...rijen])}`;
}
