import { nameStuk, splitStuknaam, type Staat, type Stuksoort } from './staat.ts';
import { createStuk, type Stuk, type Veld } from './stuk.ts';
import { checkVeld, isId } from './veldcontrole.ts';

/** One field that is taken along. */
export interface Rij {
	soort: Stuksoort;
	id: string;
	veld: string;
	waarde: string | string[];
	/** Last change, in milliseconds since 1970. */
	tijd: number;
}

/** Of which a lot of people together make no more; more is no work of a reader. */
const MEESTE_STUKKEN = 5_000;

/** The last millisecond of the year 9999: later times have another form as text. */
const LAATSTE_TIJD = 253_402_300_799_999;
const clampTijd = (tijd: number, laatste: number) => Math.min(Math.max(tijd, 0), laatste);

/** The fields that can be taken along; what this version does not understand stays on the device. */
export const listRijen = (staat: Staat): Rij[] =>
	[...staat].flatMap(([naam, { velden }]) => {
		const deel = splitStuknaam(naam);
		if (!deel || !isId(deel.id)) return [];
		return Object.entries(velden as Record<string, Veld>)
			.filter(([veld, { waarde }]) => checkVeld(deel.soort, veld, waarde) === 'goed')
			.map(([veld, { waarde, tijd }]) => ({
				...deel,
				veld,
				waarde: waarde as Rij['waarde'],
				tijd: clampTijd(tijd, LAATSTE_TIJD),
			}));
	});

/**
 * Entries out of fields from outside.
 *
 * @param nu Milliseconds since 1970: a field from a clock that runs ahead would win of every later change.
 * @returns what is wrong, when a field is no work of this site.
 */
export function buildStaat(rijen: readonly Rij[], nu: number): Staat | 'beschadigd' | 'te-groot' {
	const staat = new Map<string, Stuk>();
	for (const { soort, id, veld, waarde, tijd } of rijen) {
		const oordeel = isId(id) ? checkVeld(soort, veld, waarde) : 'fout';
		if (oordeel === 'fout') return 'beschadigd';
		if (oordeel === 'onbekend') continue;
		const naam = nameStuk(soort, id);
		const stuk = staat.get(naam) ?? createStuk();
		stuk.velden[veld] = { waarde, tijd: clampTijd(tijd, nu) };
		staat.set(naam, stuk);
		if (staat.size > MEESTE_STUKKEN) return 'te-groot';
	}
	return staat;
}
