import { readVandaag } from '../../../shared/dag.ts';
import { opslag } from '../../weet-jij/index.ts';
import type { Antwoord } from '../antwoord/antwoordvorm.ts';
import type { Filters } from '../rang/filters.ts';
import type { Stuk } from '../rang/resultaat.ts';
import type { Opdracht, Reactie, Taaknaam, Taken, Uitkomst } from '../werker/berichten.ts';
import { Verouderd } from '../werker/verouderd.ts';
import adres from '../werker/werker.ts?worker&url';

export type { Treffer, Uitkomst } from '../werker/berichten.ts';

interface Wachtend {
	resolve: (antwoord: never) => void;
	reject: (fout: Error) => void;
}

let werker: Worker | undefined;
let volgnummer = 0;
const wachtend = new Map<number, Wachtend>();

const isWeg = async () => (await fetch(adres, { method: 'HEAD' }).catch(() => undefined))?.status === 404;

/** The script of the worker did not come: whoever waits hears why, and the next question tries again. */
async function giveUp(): Promise<void> {
	werker?.terminate();
	werker = undefined;
	// Only those who asked this worker: the next one may be answering already while we look why.
	const verloren = [...wachtend.values()];
	wachtend.clear();
	const fout = (await isWeg()) ? new Verouderd(adres) : new Error(adres);
	for (const { reject } of verloren) reject(fout);
}

function handleReactie({ data }: MessageEvent<Reactie>): void {
	const vrager = wachtend.get(data.volgnummer);
	wachtend.delete(data.volgnummer);
	if ('antwoord' in data) vrager?.resolve(data.antwoord as never);
	else vrager?.reject(data.fout === 'verouderd' ? new Verouderd() : new Error());
}

function startWerker(): Worker {
	const nieuw = new Worker(adres, { type: 'module' });
	nieuw.addEventListener('message', handleReactie);
	nieuw.addEventListener('error', () => void giveUp(), { once: true });
	return nieuw;
}

async function ask<Naam extends Taaknaam>(taak: Naam, vraag: Taken[Naam]['vraag']): Promise<Taken[Naam]['antwoord']> {
	werker ??= startWerker();
	const opdracht: Opdracht<Naam> = { volgnummer: ++volgnummer, taak, vraag };
	return new Promise((resolve, reject) => {
		wachtend.set(opdracht.volgnummer, { resolve, reject });
		werker?.postMessage(opdracht);
	});
}

/** Gets the search ready before the first letter; that it failed shows at the first search. */
export const prepare = (): void => void ask('laad', null).catch(() => undefined);

/**
 * Searches the register.
 *
 * @param meeste As many results as the page shows.
 * @throws {Verouderd} When another build took this one's place.
 */
export const search = (vraag: string, filters: Filters, meeste: number): Promise<Uitkomst> =>
	ask('zoek', { vraag, filters, meeste });

/** The answer above the results; undefined unless it is certain, and without a network. */
export const answer = (vraag: string): Promise<Antwoord | undefined> =>
	ask('antwoord', { vraag, vandaag: readVandaag(), gemeente: opslag.readGemeente() }).catch(() => undefined);

/**
 * The excerpt of a result; empty without a network.
 *
 * @throws {Verouderd} When another build took this one's place.
 */
export const fetchFragment = (nummer: number, stammen: string[]): Promise<Stuk[]> =>
	ask('fragment', { nummer, stammen });
