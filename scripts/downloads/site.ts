import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readSiteAdres } from '../../src/layout/site-adres.ts';
import { readUitgave } from '../hosting/uitgave.ts';
import { DIST } from './bewaren.ts';

/** Address that links in a file begin with; undefined as long as nobody knows it. */
export async function findSite(): Promise<string | undefined> {
	return readSiteAdres(process.env['SITE_URL'])?.href ?? (await readUitgave()).adres ?? undefined;
}

/** @throws In one Dutch line when there is no site to make a file of. */
export function requireBoek(): void {
	if (!existsSync(join(DIST, 'print/index.html')))
		throw new Error('Er is nog geen site om een boek van te maken. Bouw haar eerst: npm run build');
}
