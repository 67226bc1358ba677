import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

type Pakketten = Record<string, { version?: string }>;

const readPakketten = async (bestand: string): Promise<Pakketten> =>
	(JSON.parse(await readFile(bestand, 'utf8')) as { packages: Pakketten }).packages;

/** A package that is installed in another version than the lock says; packages for other systems are not installed. */
export const findAnders = (hier: Pakketten, lock: Pakketten): string | undefined =>
	Object.keys(hier).find((pad) => hier[pad]?.version !== lock[pad]?.version);

/** @throws {Error} When the packages that are installed are not those of the commit: the list of packages would not hold. */
export async function checkPakketten(root: string): Promise<void> {
	const hier = await readPakketten(join(root, 'node_modules/.package-lock.json')).catch(() => undefined);
	const anders = hier && findAnders(hier, await readPakketten(join(root, 'package-lock.json')));
	if (hier && anders === undefined) return;
	throw new Error(`De pakketten zijn niet die van deze commit${anders ? ` (${anders})` : ''}. Voer eerst npm ci uit.`);
}
