import type { Lijst } from '../regels/lijst.ts';
import type { Verbinding } from '../regels/verbinding.ts';

/** TypeScript has the types of a page and those of a worker, not both at once: the few that the worker needs. */
interface Gebeurtenis extends Event {
	waitUntil(werk: Promise<unknown>): void;
}
interface Ophaalgebeurtenis extends Gebeurtenis {
	request: Request;
	respondWith(antwoord: Promise<Response>): void;
}
interface Berichtgebeurtenis extends Gebeurtenis {
	data: unknown;
	ports: readonly MessagePort[];
}

interface Omgeving {
	/** Put before this script by scripts/offline. */
	LIJST: Lijst;
	registration: { unregister(): Promise<boolean> };
	location: { origin: string };
	navigator: { connection?: Verbinding };
	clients: { claim(): Promise<void> };
	skipWaiting(): Promise<void>;
	addEventListener(soort: 'install' | 'activate', doe: (gebeurtenis: Gebeurtenis) => void): void;
	addEventListener(soort: 'fetch', doe: (gebeurtenis: Ophaalgebeurtenis) => void): void;
	addEventListener(soort: 'message', doe: (gebeurtenis: Berichtgebeurtenis) => void): void;
}

export const omgeving = self as unknown as Omgeving;
