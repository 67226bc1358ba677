import { createHash } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PAK_PAD, VORM, WERKER_ADRES, type Lijst, type Pak } from '../../src/features/offline/regels/lijst.ts';
import { HEADERS } from '../../src/layout/policy.ts';
import { writePakken } from './pakken.ts';
import { formatWerker, formatWerkerWeg } from './werkerbouw.ts';

const formatVersie = (pakken: readonly Pak[]): string =>
	createHash('sha256')
		.update([VORM, ...pakken.map(({ integriteit }) => integriteit)].join())
		.digest('hex')
		.slice(0, 12);

async function writeWerker(dist: string): Promise<number> {
	const pakken = await writePakken(dist);
	const lijst: Lijst = { versie: formatVersie(pakken), pakken, koppen: HEADERS };
	await writeFile(join(dist, WERKER_ADRES), await formatWerker(lijst));
	return pakken.length;
}

/**
 * Writes packages and worker in a built site.
 *
 * @param isAan Whether readers may keep a copy; if not, the worker takes away what they have.
 * @returns Number of packages.
 */
export async function writeOffline(dist: string, isAan: boolean): Promise<number> {
	await rm(join(dist, PAK_PAD), { recursive: true, force: true });
	if (isAan) return writeWerker(dist);
	await writeFile(join(dist, WERKER_ADRES), await formatWerkerWeg());
	return 0;
}
