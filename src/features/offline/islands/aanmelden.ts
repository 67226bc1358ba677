import { VUL_AAN, WERKER_ADRES } from '../regels/lijst.ts';
import { magOphalen, type Verbinding } from '../regels/verbinding.ts';
import { readOphalen, readVersies } from '../werker/keuzes.ts';

/** Not in TypeScript's DOM library: only Chromium has it. */
export const readVerbinding = () => (navigator as Navigator & { connection?: Verbinding }).connection;

/** Starts the worker; from then on the browser itself looks whether there is another. */
export const register = () => navigator.serviceWorker.register(WERKER_ADRES, { updateViaCache: 'none' });

/** The worker of the newest version: it may be waiting until the pages of the one before it are closed. */
export const findWerker = (registratie: ServiceWorkerRegistration | undefined) =>
	registratie?.waiting ?? registratie?.active ?? undefined;

function markVoet(): void {
	const link = document.querySelector('[data-offline]');
	if (link) link.textContent = 'Offline beschikbaar';
}

/** Keeps the copy of the site, as far as the reader and the connection allow it. */
export async function keepKopie(): Promise<void> {
	const bestaand = await navigator.serviceWorker.getRegistration();
	if (bestaand?.active && (await readVersies()).length > 0) markVoet();
	if (!magOphalen(await readOphalen(), readVerbinding())) return;
	if (!bestaand) await register();
	findWerker(bestaand)?.postMessage(VUL_AAN);
}
