import { parseArgs } from 'node:util';

/** What can be left out. */
const ONDERDELEN = ['bezoek', 'zoeken', 'lighthouse'] as const;
type Onderdeel = (typeof ONDERDELEN)[number];

export interface Opties {
	/** How often each is built, in turn. */
	keer: number;
	zonder: ReadonlySet<Onderdeel>;
	/** The most pages a rival gets: to try the script, not to compare. */
	hoogstens: number;
}

const isOnderdeel = (naam: string): naam is Onderdeel => (ONDERDELEN as readonly string[]).includes(naam);
const readAantal = (tekst: string, meeste: number) => {
	const getal = Number(tekst);
	return Number.isInteger(getal) && getal >= 1 && getal <= meeste ? getal : undefined;
};

export const UITLEG = `Gebruik: npm run bench:rivalen -- [--keer 3] [--zonder ${ONDERDELEN.join(',')}] [--hoogstens 200]`;

/** @returns undefined when something was typed that is no option. */
export function readOpties(args: readonly string[]): Opties | undefined {
	try {
		const { keer, zonder, hoogstens } = parseArgs({
			args: [...args],
			options: {
				keer: { type: 'string', default: '3' },
				zonder: { type: 'string', default: '' },
				hoogstens: { type: 'string', default: '100000' },
			},
		}).values;
		const [beurten, paginas] = [readAantal(keer, 9), readAantal(hoogstens, 100_000)];
		const delen = zonder.split(',').filter(Boolean);
		if (!beurten || !paginas || !delen.every(isOnderdeel)) return undefined;
		return { keer: beurten, hoogstens: paginas, zonder: new Set(delen) };
	} catch {
		return undefined;
	}
}
