import type { Adres } from './adressen.ts';
import type { Bewaard, Geheugen } from './geheugen.ts';
import { askAdres, type Manieren } from './vraag.ts';

/** Different hosts may be asked at the same time, but a run is in no hurry. */
const TEGELIJK = 4;

export type Bevonden = Adres & { uitkomst: Bewaard };

/** Addresses of one host together: one worker takes them, so that the others go on with other hosts. */
const groupPerHost = (adressen: readonly Adres[]) => [
	...Map.groupBy(adressen, ({ adres }) => (URL.canParse(adres) ? new URL(adres).host : '')).values(),
];

/**
 * Asks for every address that is not known yet.
 *
 * @param report Takes how far it is, after each address.
 */
export async function runRonde(
	adressen: readonly Adres[],
	geheugen: Geheugen,
	manieren: Manieren,
	report: (gedaan: number, totaal: number) => void = () => undefined,
): Promise<Bevonden[]> {
	const bevonden = new Map<string, Bevonden>();
	const wachtend = groupPerHost(adressen);
	const vraag = async ({ adres }: Adres): Promise<Bewaard> => {
		const bekend = geheugen.findVers(adres, Date.now());
		if (bekend) return bekend;
		const { status, ...rest } = await askAdres(adres, manieren);
		const bewaard = { ...rest, ...(status === undefined ? {} : { status }), op: Date.now() };
		// Without an answer nothing was learned: the fault may be in the network of whoever asks.
		if (status !== undefined) await geheugen.keep(adres, bewaard);
		return bewaard;
	};
	const werk = async () => {
		for (let groep = wachtend.shift(); groep; groep = wachtend.shift()) {
			for (const adres of groep) {
				bevonden.set(adres.adres, { ...adres, uitkomst: await vraag(adres) });
				report(bevonden.size, adressen.length);
			}
		}
	};
	await Promise.all(Array.from({ length: TEGELIJK }, werk));
	return adressen.flatMap(({ adres }) => bevonden.get(adres) ?? []);
}
