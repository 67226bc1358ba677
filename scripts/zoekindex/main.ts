import { globSync } from 'node:fs';
import { sep } from 'node:path';
import { makeAntwoordenboek } from '../../src/features/zoeken/index/boekbouw.ts';
import { makeZoekregister, writeZoekregister } from '../../src/features/zoeken/index/bouw.ts';
import { buildDocumenten, readPaginas } from '../../src/features/zoeken/index/documenten/alle.ts';
import { readZoekinhoud } from '../../src/features/zoeken/index/inhoud.ts';
import { writePagefind } from './pagefind.ts';

/** Builds what search needs in dist/: the register of titles, terms and compounds, and the full text with Pagefind. */

const DIST = 'dist';

const start = performance.now();
// Pagefind works in a process of its own: both indexes are made at the same time.
const volledigeTekst = writePagefind(DIST);
const inhoud = await readZoekinhoud('content');
const bestanden = globSync('**/*.html', { cwd: DIST }).map((pad) => pad.split(sep).join('/'));
const documenten = buildDocumenten(inhoud, readPaginas(DIST, bestanden.sort()));
const register = makeZoekregister(documenten, inhoud);
await writeZoekregister(DIST, register, documenten, makeAntwoordenboek(inhoud, register.teksten));
const paginas = await volledigeTekst;
const seconden = ((performance.now() - start) / 1000).toFixed(1);
console.log(`Zoekindex: ${documenten.length} onderdelen en ${paginas} pagina’s in ${seconden} s`);
