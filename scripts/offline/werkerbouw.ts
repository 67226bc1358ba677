import { resolve } from 'node:path';
import { rolldown } from 'rolldown';
import type { Lijst } from '../../src/features/offline/regels/lijst.ts';

const MAP = resolve(import.meta.dirname, '../../src/features/offline/werker');

async function bundle(bestand: string): Promise<string> {
	const bundel = await rolldown({ input: resolve(MAP, bestand), platform: 'browser' });
	const { output } = await bundel.generate({ format: 'iife', minify: true });
	await bundel.close();
	return output[0].code;
}

/** Text of sw.js: the list first, as the worker reads it when it starts. One file, so that no half of it can be old. */
export const formatWerker = async (lijst: Lijst): Promise<string> =>
	`self.LIJST=${JSON.stringify(lijst)};\n${await bundle('werker.ts')}`;

/** Text of sw.js on a site that takes the offline copy away from its readers. */
export const formatWerkerWeg = (): Promise<string> => bundle('weg.ts');
