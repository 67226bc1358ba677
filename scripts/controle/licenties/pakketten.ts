import satisfies from 'spdx-satisfies';
import { z } from 'zod';
import { BROWSER, GEREEDSCHAP, UITZONDERINGEN } from './toegestaan.ts';

export interface Pakket {
	naam: string;
	versie: string;
	/** As the package states it; undefined when it states none. */
	licentie: string | undefined;
}

const lockSchema = z.object({
	packages: z.record(
		z.string(),
		z.object({ name: z.string().optional(), version: z.string().optional(), license: z.string().optional() }),
	),
});

/** Every package in package-lock.json, those for other systems and those for tests as well; not the project itself. */
export const listPakketten = (lock: unknown): Pakket[] =>
	Object.entries(lockSchema.parse(lock).packages)
		.filter(([pad]) => pad !== '')
		.map(([pad, { name, version, license }]) => ({
			naam: name ?? pad.slice(pad.lastIndexOf('node_modules/') + 'node_modules/'.length),
			versie: version ?? '',
			licentie: license,
		}));

/** The packages whose code is in the scripts of the site, as the head of each notice in licenties.txt names them. */
export const listInBrowser = (licenties: string): Pakket[] =>
	[...licenties.matchAll(/^(\S+) - (\d\S*) \((.+)\)$/gm)].map(([, naam = '', versie = '', licentie]) => ({
		naam,
		versie,
		licentie,
	}));

/** @returns Undefined when the text is no SPDX expression. */
function isToegestaan(licentie: string, toegestaan: readonly string[]): boolean | undefined {
	try {
		return satisfies(licentie, toegestaan);
	} catch {
		return undefined;
	}
}

const WAT_NU =
	'Kijk of zij past bij hoe het pakket wordt gebruikt en zet haar dan in scripts/controle/licenties/toegestaan.ts, of neem een ander pakket.';

function findFout({ naam, versie, licentie }: Pakket, lijst: readonly string[], soort: string): string | undefined {
	const wie = `${naam} ${versie}:`;
	if (licentie === undefined) return `${wie} het pakket noemt geen licentie. ${WAT_NU}`;
	const goed = isToegestaan(licentie, lijst);
	if (goed === undefined) return `${wie} "${licentie}" is geen SPDX-licentie. ${WAT_NU}`;
	return goed ? undefined : `${wie} de licentie ${licentie} staat niet in de lijst voor ${soort}. ${WAT_NU}`;
}

/** Whether somebody looked at this package, in the words it still uses. */
const isUitzondering = ({ naam, licentie }: Pakket) =>
	naam in UITZONDERINGEN && UITZONDERINGEN[naam]?.licentie === licentie;

/** Exceptions of packages that are gone. */
const listOver = (pakketten: readonly Pakket[]) =>
	Object.keys(UITZONDERINGEN)
		.filter((naam) => !pakketten.some((pakket) => pakket.naam === naam))
		.map((naam) => `${naam}: dit pakket is er niet meer. Haal zijn uitzondering uit toegestaan.ts.`);

/**
 * Checks the licences of all packages as tools, and of those in the scripts of the site as what readers get.
 *
 * @returns One Dutch line per mistake.
 */
export function checkLicenties(pakketten: readonly Pakket[], inBrowser: readonly Pakket[]): string[] {
	const fouten = [
		...pakketten
			.filter((pakket) => !isUitzondering(pakket))
			.map((pakket) => findFout(pakket, GEREEDSCHAP, 'gereedschap')),
		...inBrowser.map((pakket) => findFout(pakket, BROWSER, 'wat lezers krijgen')),
	].filter((fout) => fout !== undefined);
	return [...new Set([...fouten, ...listOver(pakketten)])];
}
