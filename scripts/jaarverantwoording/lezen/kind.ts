import { Worker } from 'node:worker_threads';
import { importBestand, type Uitkomst } from '../regels/importeer.ts';
import type { Opdracht } from '../regels/herkennen.ts';
import { Leesfout } from '../limieten.ts';
import { readPdf } from './pdf.ts';
import { readText } from './tekst.ts';

/** What the parent sends: the bytes, what they are, and what is asked. */
export interface Leesopdracht {
	bytes: Uint8Array;
	isPdf: boolean;
	opdracht: Opdracht;
	/** Most memory this process may use, in bytes. */
	geheugen: number;
}

/** Reads one document, in a process of its own that the parent can end at any moment. */
async function read({ bytes, isPdf, opdracht }: Leesopdracht): Promise<Uitkomst> {
	try {
		return importBestand(isPdf ? await readPdf(bytes) : readText(bytes), opdracht);
	} catch (error) {
		if (error instanceof Leesfout) return { fout: error.message };
		return {
			fout: `Dit bestand is niet te lezen (${error instanceof Error ? error.message : 'onbekende fout'}). Bewaar het stuk opnieuw als PDF of als platte tekst.`,
		};
	}
}

// Nothing in a document may reach the network.
globalThis.fetch = () => Promise.reject(new Error('geen netwerk'));

process.once('message', (bericht: Leesopdracht) => {
	const bewaker = new Worker(new URL('./bewaker.ts', import.meta.url), { workerData: bericht.geheugen });
	bewaker.unref();
	void read(bericht).then((uitkomst) => process.send?.(uitkomst, () => process.exit(0)));
});
