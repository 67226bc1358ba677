import { PREFIX } from '../regels/lijst.ts';
import { omgeving } from './omgeving.ts';

/**
 * Takes the place of the worker on a site that no longer wants one: it takes away the copy and then itself. What the
 * reader wrote is not in the copy and stays.
 */
async function clear(): Promise<void> {
	const namen = (await caches.keys()).filter((naam) => naam.startsWith(PREFIX));
	await Promise.all(namen.map((naam) => caches.delete(naam)));
	await omgeving.registration.unregister();
}

omgeving.addEventListener('install', (event) => event.waitUntil(omgeving.skipWaiting()));
omgeving.addEventListener('activate', (event) => event.waitUntil(clear()));
