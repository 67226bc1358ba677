import { GEWICHT, KRACHT, SAMENHANG, VOORRANG, VORM } from '../../../src/features/zoeken/afstelling.ts';
import { formatGetal, formatTabel } from '../tabel.ts';
import { findRang, scoreRangen, type GoudenVraag } from './gouden-set.ts';
import type { Mededinger } from './mededingers.ts';

/** A tuned number, and what stands for leaving it out. */
interface Getal {
	naam: string;
	tabel: Record<string, number>;
	veld: string;
	zonder: number;
}

/** A way of finding or a place that counts for nothing; not zero, for what is found nowhere is left out of the results. */
const NIETS = 1e-6;
const each = (naam: string, tabel: Record<string, number>, zonder: (veld: string) => number): Getal[] =>
	Object.keys(tabel).map((veld) => ({ naam: `${naam}.${veld}`, tabel, veld, zonder: zonder(veld) }));

/** The weights of texts and articles are in the register already: they are not measured here. */
const IN_REGISTER = new Set(['tekst', 'grondslag']);

const GETALLEN: readonly Getal[] = [
	...each('GEWICHT', GEWICHT, () => NIETS).filter(({ veld }) => !IN_REGISTER.has(veld)),
	...Object.entries(VOORRANG).flatMap(([soort, tabel]) => each(`VOORRANG.${soort}`, tabel, () => 1)),
	...each('KRACHT', KRACHT, (veld) => (veld === 'lid' ? 1 : NIETS)),
	...each('SAMENHANG', SAMENHANG, () => 0),
	...each('VORM', VORM, (veld) => (veld === 'titel' || veld === 'zin' ? 0 : 1)),
];

const OEFENING: Record<string, (vraag: GoudenVraag) => boolean> = {
	oefen: ({ helft, klasse }) => helft === 'oefen' && klasse !== 'spreektaal',
	extra: ({ helft }) => helft === 'extra',
	spreektaal: ({ helft, klasse }) => helft === 'oefen' && klasse === 'spreektaal',
};

/** What leaving out each tuned number costs on practice, in points of MRR. */
export function formatWeglaten(vragen: readonly GoudenVraag[], start: () => Mededinger): string {
	const oefening = vragen.filter(({ helft }) => helft !== 'toets');
	const measure = () => {
		const { search } = start();
		const rangen = oefening.map(({ q, verwacht }) => findRang(search(q), verwacht));
		return Object.values(OEFENING).map((hoortErbij) => {
			const eigen = rangen.filter((_, plek) => hoortErbij(oefening[plek] as GoudenVraag));
			return 100 * scoreRangen(eigen).mrr;
		});
	};
	const met = measure();
	const rijen = GETALLEN.map(({ naam, tabel, veld, zonder }) => {
		const waarde = tabel[veld] ?? 1;
		tabel[veld] = zonder;
		const kost = measure().map((mrr, plek) => (met[plek] ?? 0) - mrr);
		tabel[veld] = waarde;
		return [naam, formatGetal(waarde, 2), ...kost.map((punten) => formatGetal(punten, 2))];
	});
	const tabel = formatTabel([['getal', 'waarde', ...Object.keys(OEFENING).map((naam) => `kost op ${naam}`)], ...rijen]);
	return `Wat weglaten kost, in punten MRR op de oefenvragen\n${tabel}`;
}
