import { EXTRA } from '../regels/indeling.ts';
import { nameKopie, PAK_PAD, PREFIX } from '../regels/lijst.ts';
import { isBeperkt } from '../regels/verbinding.ts';
import { findStand, type Kopiestand } from '../regels/stand.ts';
import { readExtra, readOphalen, readVersies, saveOphalen } from '../werker/keuzes.ts';
import { readVerbinding } from './aanmelden.ts';

/** What a page can see of the copy. */
export interface KopieHier {
	stand: Kopiestand;
	/** Bytes that came over the network. */
	opgehaald: number;
	/** Bytes that this site takes in the browser, when it says so. */
	bewaard: number | undefined;
	/** Fetches on a limited connection too. */
	isAltijd: boolean;
	/** Whether the full text is wanted, and whether it is here. */
	extra: 'nee' | 'gevraagd' | 'hier';
}

/** Address and size of the packages that are here. */
async function listPakken(): Promise<{ adres: string; bytes: number }[]> {
	const [versie] = await readVersies();
	// Not by opening it: that would make it again after the reader took it away.
	if (!versie || !(await caches.has(nameKopie(versie)))) return [];
	const cache = await caches.open(nameKopie(versie));
	const namen = (await cache.keys()).filter(({ url }) => new URL(url).pathname.startsWith(PAK_PAD));
	return Promise.all(
		namen.map(async (naam) => ({ adres: naam.url, bytes: Number(await (await cache.match(naam))?.text()) })),
	);
}

/** Safari told nothing of this before version 17. */
const readGebruik = async (): Promise<number | undefined> => {
	try {
		return (await navigator.storage.estimate()).usage;
	} catch {
		return undefined;
	}
};

const isExtra = ({ adres }: { adres: string }) => EXTRA.some((naam) => adres.includes(`${PAK_PAD}${naam}.`));

/** @param isMislukt Whether fetching failed while this page was open. */
export async function readKopie(isMislukt: boolean): Promise<KopieHier> {
	const registratie = await navigator.serviceWorker.getRegistration();
	const pakken = registratie?.active ? await listPakken() : [];
	const keuze = await readOphalen();
	const stand = findStand({
		kan: true,
		isHier: pakken.length > 0,
		isBezig: Boolean(registratie?.installing ?? registratie?.waiting ?? registratie?.active),
		isMislukt,
		keuze,
		isBeperkt: isBeperkt(readVerbinding()),
	});
	return {
		stand,
		opgehaald: pakken.reduce((som, { bytes }) => som + bytes, 0),
		bewaard: await readGebruik(),
		isAltijd: keuze === 'altijd',
		extra: pakken.some(isExtra) ? 'hier' : (await readExtra()) ? 'gevraagd' : 'nee',
	};
}

/** Takes the copy away, and remembers that the reader wants none. */
export async function clearKopie(): Promise<void> {
	// A device that is full lets nothing be written, and that is when the reader wants room.
	await saveOphalen('nooit').catch(() => undefined);
	const registraties = await navigator.serviceWorker.getRegistrations();
	await Promise.all(registraties.map((registratie) => registratie.unregister()));
	const namen = (await caches.keys()).filter((naam) => naam.startsWith(PREFIX));
	await Promise.all(namen.map((naam) => caches.delete(naam)));
	await saveOphalen('nooit');
}
