import { resolve } from 'node:path';
import { writeOffline } from './schrijven.ts';

/** Writes what a browser needs to keep the site in dist/: packages of files, and the worker that fetches them. */

const start = performance.now();
const aantal = await writeOffline(resolve(import.meta.dirname, '../../dist'), process.env['PUBLIC_OFFLINE'] !== 'uit');
const seconden = ((performance.now() - start) / 1000).toFixed(1);
console.log(
	aantal === 0 ? 'Offline: uit. De kopie bij lezers wordt opgeruimd.' : `Offline: ${aantal} pakken in ${seconden} s`,
);
