import { KEUZES } from '../regels/lijst.ts';
import { readKeuze, type Keuze } from '../regels/verbinding.ts';

/**
 * What the reader chose for the offline copy. It stands beside the copy and not with the answers: the worker cannot read
 * `localStorage`.
 */
async function read(naam: string): Promise<string | undefined> {
	return (await caches.match(`/${naam}`, { cacheName: KEUZES }))?.text();
}

async function save(naam: string, tekst: string): Promise<void> {
	const cache = await caches.open(KEUZES);
	await cache.put(`/${naam}`, new Response(tekst));
}

export const readOphalen = async (): Promise<Keuze> => readKeuze(await read('ophalen'));
export const saveOphalen = (keuze: Keuze): Promise<void> => save('ophalen', keuze);
/** Whether the reader wants the full text too. */
export const readExtra = async (): Promise<boolean> => (await read('extra')) === 'ja';
export const saveExtra = (isGewenst: boolean): Promise<void> => save('extra', isGewenst ? 'ja' : 'nee');
/** The versions whose pages may still be open. */
export const readVersies = async (): Promise<string[]> => ((await read('versies')) ?? '').split(' ').filter(Boolean);
export const saveVersies = (versies: readonly string[]): Promise<void> => save('versies', versies.join(' '));
