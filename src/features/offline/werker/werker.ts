import { NIET_BEWAARD, VUL_AAN } from '../regels/lijst.ts';
import { magOphalen } from '../regels/verbinding.ts';
import { decideVerzoek, findGeduld, findMetSlash, findSleutel, type Besluit } from '../regels/verzoek.ts';
import { readOphalen, readVersies } from './keuzes.ts';
import { Kopie } from './kopie.ts';
import { omgeving } from './omgeving.ts';

/** Keeps the site on the device: the browser runs this beside all its pages, and when none is open. */

const kopie = new Kopie(omgeving.LIJST);
/** When the network last hung. */
let gehangen: number | undefined;

async function fill(): Promise<void> {
	if (!magOphalen(await readOphalen(), omgeving.navigator.connection)) throw new Error('Nu niet ophalen.');
	await kopie.fill();
}

/**
 * What a page asks for. After the reader took the copy away and asks for it again, the browser may go on with the worker
 * that it had, without installing it anew.
 */
async function fillAan(): Promise<void> {
	await kopie.fill();
	// Only then: a worker of before never goes before a newer copy.
	if ((await readVersies()).length === 0) await kopie.putFirst();
}

/** Milliseconds that pass; undefined when they have. */
const wait = (ms: number) =>
	new Promise<undefined>((klaar) => {
		setTimeout(() => klaar(undefined), ms);
	});

/** The network first; the copy when it fails, hangs or has trouble of its own. */
async function fetchEerst(request: Request): Promise<Response> {
	const adres = findSleutel(request.url);
	const bewaard = await kopie.find(adres);
	if (!bewaard) return fetch(request);
	const geduld = findGeduld(Date.now(), gehangen);
	if (geduld === 0) return kopie.unpack(bewaard, adres);
	// An answer that nobody reads would keep its connection, and a browser has few for one host.
	const stop = new AbortController();
	const net = fetch(request, { signal: stop.signal }).catch(() => null);
	const antwoord = await Promise.race([net, wait(geduld)]);
	if (antwoord && antwoord.status < 500) return antwoord;
	if (antwoord === undefined) gehangen = Date.now();
	stop.abort();
	return kopie.unpack(bewaard, adres);
}

async function fetchVast(request: Request): Promise<Response> {
	const adres = findSleutel(request.url);
	const bewaard = await kopie.find(adres, true);
	return bewaard ? kopie.unpack(bewaard, adres) : fetch(request);
}

async function answerPagina(request: Request): Promise<Response> {
	try {
		return await fetchEerst(request);
	} catch (fout) {
		const metSlash = findMetSlash(request.url);
		if (metSlash) return Response.redirect(metSlash, 302);
		const anders = await kopie.find(NIET_BEWAARD);
		if (anders) return kopie.unpack(anders, NIET_BEWAARD, 503);
		throw fout;
	}
}

const ANTWOORDEN: Record<Exclude<Besluit, 'laat'>, (request: Request) => Promise<Response>> = {
	vast: fetchVast,
	pagina: answerPagina,
	gegevens: fetchEerst,
};

omgeving.addEventListener('install', (event) => event.waitUntil(fill().then(() => kopie.putFirst())));

omgeving.addEventListener('activate', (event) =>
	// The pages of the worker before this one are closed.
	event.waitUntil(kopie.clearOude(1).then(() => omgeving.clients.claim())),
);

omgeving.addEventListener('fetch', (event) => {
	const { method, mode, url, headers } = event.request;
	const besluit = decideVerzoek({ method, mode, url, isDeel: headers.has('range') }, omgeving.location.origin);
	if (besluit !== 'laat') event.respondWith(ANTWOORDEN[besluit](event.request));
});

omgeving.addEventListener('message', (event) => {
	if (event.data !== VUL_AAN) return;
	event.waitUntil(
		fillAan().then(
			() => event.ports[0]?.postMessage('klaar'),
			() => event.ports[0]?.postMessage('mislukt'),
		),
	);
});
