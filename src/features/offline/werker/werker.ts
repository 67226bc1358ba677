import { isOpdracht, type Opdracht } from '../regels/bericht.ts';
import { magOphalen } from '../regels/verbinding.ts';
import { decideVerzoek, findGeduld, findMetSlash, findSleutel, type Besluit } from '../regels/verzoek.ts';
import { readOphalen } from './keuzes.ts';
import { Kopie } from './kopie.ts';
import { omgeving } from './omgeving.ts';

/** Keeps the site on the device: the browser runs this beside all its pages, and when none is open. */

const kopie = new Kopie(omgeving.LIJST);
/** When the network last failed or hung. */
let mislukt: number | undefined;

async function fill(): Promise<void> {
	if (!magOphalen(await readOphalen(), omgeving.navigator.connection)) throw new Error('Nu niet ophalen.');
	await kopie.fill();
}

/** The network, also for who no longer waits: when it answers after all, the next request may wait for it again. */
async function fetchNet(request: Request): Promise<Response> {
	try {
		const antwoord = await fetch(request);
		mislukt = undefined;
		return antwoord;
	} catch (fout) {
		mislukt = Date.now();
		throw fout;
	}
}

const wait = (ms: number) =>
	new Promise<undefined>((klaar) => {
		setTimeout(() => klaar(undefined), ms);
	});

/** The network first; the copy when it fails, hangs or has trouble of its own. */
async function fetchEerst(request: Request): Promise<Response> {
	const bewaard = await kopie.find(findSleutel(request.url));
	const net = fetchNet(request);
	if (!bewaard) return net;
	const geduld = findGeduld(Date.now(), mislukt);
	const antwoord = await Promise.race([net.catch(() => undefined), wait(geduld)]);
	if (antwoord && antwoord.status < 500) return antwoord;
	if (geduld > 0) mislukt = Date.now();
	return bewaard;
}

async function answerPagina(request: Request): Promise<Response> {
	try {
		return await fetchEerst(request);
	} catch (fout) {
		const metSlash = findMetSlash(request.url);
		if (metSlash) return Response.redirect(metSlash, 302);
		const anders = await kopie.findNietBewaard();
		if (anders) return anders;
		throw fout;
	}
}

const ANTWOORDEN: Record<Exclude<Besluit, 'laat'>, (request: Request) => Promise<Response>> = {
	vast: async (request) => (await kopie.find(findSleutel(request.url), true)) ?? fetch(request),
	pagina: answerPagina,
	gegevens: fetchEerst,
};

omgeving.addEventListener('install', (event) => event.waitUntil(fill()));

omgeving.addEventListener('activate', (event) =>
	event.waitUntil(kopie.clearOude().then(() => omgeving.clients.claim())),
);

omgeving.addEventListener('fetch', (event) => {
	const { method, mode, url, headers } = event.request;
	const besluit = decideVerzoek({ method, mode, url, isDeel: headers.has('range') }, omgeving.location.origin);
	if (besluit !== 'laat') event.respondWith(ANTWOORDEN[besluit](event.request));
});

/** Takes over from the worker of an older version when the page that asks is the only one: no other page loses its files. */
async function takeOver(): Promise<void> {
	const paginas = await omgeving.clients.matchAll({ type: 'window', includeUncontrolled: true });
	if (paginas.length <= 1) await omgeving.skipWaiting();
}

const OPDRACHTEN: Record<Opdracht, () => Promise<void>> = { 'neem-over': takeOver, 'vul-aan': fill };

omgeving.addEventListener('message', (event) => {
	const werk = isOpdracht(event.data) ? OPDRACHTEN[event.data]() : Promise.resolve();
	event.waitUntil(
		werk.then(
			() => event.ports[0]?.postMessage('klaar'),
			() => event.ports[0]?.postMessage('mislukt'),
		),
	);
});
