import { stat } from 'node:fs/promises';
import { relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { listTextFiles, packFile, type Voorraad } from './compress.ts';

/** Milliseconds between two looks at the folder. */
const RUST = 1000;

const SPELING = 100;

/** Pages, and what they fetch: of those hardly any changes after it was written. */
const isVast = (pad: string) => /^[^._].*\.(?:html|json)$/.test(pad);

/** A file is looked at again only when it was written again. */
async function findNieuw(dir: string, gezien: Set<string>, sinds: number): Promise<string[]> {
	const nieuw: string[] = [];
	for (const file of await listTextFiles(dir).catch(() => [])) {
		if (gezien.has(file) || !isVast(relative(dir, file))) continue;
		const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: 0 }));
		if (mtimeMs >= sinds) nieuw.push(file);
	}
	return nieuw;
}

/**
 * Packs the pages of a build while others are still being made: Astro leaves a core of the processor idle. A page that was
 * read half, or changes later, has other content when all is packed, and is then packed again.
 *
 * @param signal Ends it, after the file that is being packed.
 */
export async function packVooruit(dir: string, voorraad: Voorraad, signal: AbortSignal): Promise<void> {
	const gezien = new Set<string>();
	// The folder can hold an earlier build, which is about to go. The clock of files runs some milliseconds behind.
	const sinds = Date.now() - SPELING;
	const isVoorbij = () => signal.aborted;
	while (!isVoorbij()) {
		for (const file of await findNieuw(dir, gezien, sinds)) {
			if (isVoorbij()) return;
			gezien.add(file);
			const [sleutel, verkleind] = (await packFile(dir, file, voorraad).catch(() => undefined)) ?? [];
			if (sleutel && verkleind) voorraad.set(sleutel, verkleind);
		}
		await setTimeout(RUST, undefined, { signal }).catch(() => undefined);
	}
}
