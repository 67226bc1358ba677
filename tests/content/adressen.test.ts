import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { VASTE_ADRESSEN } from '../../src/content/relaties/links.ts';
import { listContentFiles } from '../../src/content/lezen/paden.ts';

const PAGINAS = fileURLToPath(new URL('../../src/pages/', import.meta.url));

const toAdres = (pad: string) => `/${pad.replace(/\.astro$/, '/').replace(/(^|\/)index\/$/, '$1')}`;

test('authors can link to every page that needs no content of its own', async () => {
	const paden = await listContentFiles(PAGINAS, /\.astro$/);
	const adressen = paden.filter((pad) => !pad.includes('[') && pad !== '404.astro').map(toAdres);
	const onbekend = adressen.filter((adres) => !(VASTE_ADRESSEN as readonly string[]).includes(adres));
	expect(onbekend, 'Zet deze adressen in VASTE_ADRESSEN (src/content/relaties/links.ts).').toEqual([]);
});
