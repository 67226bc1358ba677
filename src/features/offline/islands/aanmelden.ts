import type { Opdracht } from '../regels/bericht.ts';
import { WERKER_ADRES } from '../regels/lijst.ts';
import { magOphalen, type Verbinding } from '../regels/verbinding.ts';
import { readOphalen } from '../werker/keuzes.ts';

/** Not in TypeScript's DOM library: only Chromium has it. */
export const readVerbinding = () => (navigator as Navigator & { connection?: Verbinding }).connection;

/** Starts the worker; from then on the browser itself looks whether there is another. */
export const register = () => navigator.serviceWorker.register(WERKER_ADRES, { updateViaCache: 'none' });

const tell = (werker: ServiceWorker | null | undefined, opdracht: Opdracht) => werker?.postMessage(opdracht);

function markVoet(): void {
	const link = document.querySelector('[data-offline]');
	if (link) link.textContent = 'Offline beschikbaar';
}

/** Keeps the copy of the site, as far as the reader and the connection allow it. */
export async function keepKopie(): Promise<void> {
	const bestaand = await navigator.serviceWorker.getRegistration();
	if (bestaand?.active) markVoet();
	if (!magOphalen(await readOphalen(), readVerbinding())) return;
	if (!bestaand) await register();
	tell(bestaand?.waiting, 'neem-over');
	tell(bestaand?.active, 'vul-aan');
}
