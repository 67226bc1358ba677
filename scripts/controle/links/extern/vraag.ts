import { setTimeout as wait } from 'node:timers/promises';
import type { Hosts } from './hosts.ts';

/** What came of an address. */
export interface Uitkomst {
	/** Status of the last answer; undefined when there was none. */
	status: number | undefined;
	/** Where it ended, when that is somewhere else. */
	naar?: string;
	/** Whether every step to there was said to be for good. */
	blijvend?: boolean;
	/** Why there was no answer. */
	reden?: string;
}

/** How to ask; a test gives its own. */
export interface Manieren {
	hosts: Hosts;
	userAgent: string;
	/** Milliseconds to wait for an answer. */
	timeout: number;
	/** The longest wait a server may ask for; a longer one ends the asking. */
	langsteWacht: number;
}

interface Antwoord {
	status: number;
	/** Where it sends on to. */
	naar: string | undefined;
	/** Milliseconds. */
	wacht: number | undefined;
}

const MEESTE_STAPPEN = 5;
const MEESTE_POGINGEN = 2;
const BLIJVEND = new Set([301, 308]);
/** Answers that some servers give only because they do not know HEAD. */
const VRAAG_MET_GET = new Set([400, 403, 404, 405, 406, 410, 500, 501]);

/** Retry-After is a number of seconds or a date. */
export function readWacht(kop: string | null, nu: number): number | undefined {
	if (kop === null) return undefined;
	const milliseconden = /^\d+$/.test(kop) ? Number(kop) * 1000 : Date.parse(kop) - nu;
	return Number.isNaN(milliseconden) ? undefined : Math.max(0, milliseconden);
}

async function send(adres: string, method: 'HEAD' | 'GET', { userAgent, timeout }: Manieren): Promise<Antwoord> {
	const response = await fetch(adres, {
		method,
		redirect: 'manual',
		headers: { 'user-agent': userAgent, accept: '*/*' },
		signal: AbortSignal.timeout(timeout),
	});
	// Nobody reads the text: the head says enough.
	await response.body?.cancel();
	const locatie = response.headers.get('location');
	return {
		status: response.status,
		naar: response.status >= 300 && response.status < 400 && locatie ? new URL(locatie, adres).href : undefined,
		wacht: readWacht(response.headers.get('retry-after'), Date.now()),
	};
}

/** One address without the ones it sends on to: HEAD, and GET when the server does not know that. */
async function askEen(adres: string, manieren: Manieren): Promise<Antwoord> {
	const { host } = new URL(adres);
	const metKop = await manieren.hosts.ask(host, () => send(adres, 'HEAD', manieren));
	if (!VRAAG_MET_GET.has(metKop.status)) return metKop;
	return manieren.hosts.ask(host, () => send(adres, 'GET', manieren));
}

/** Waits when the server asks for it, and asks again. */
async function askGeduldig(adres: string, manieren: Manieren): Promise<Antwoord> {
	for (let poging = 1; ; poging++) {
		const antwoord = await askEen(adres, manieren);
		const { status, wacht } = antwoord;
		const vraagtWacht = (status === 429 || status === 503) && wacht !== undefined;
		if (!vraagtWacht || wacht > manieren.langsteWacht || poging > MEESTE_POGINGEN) return antwoord;
		// The wait stands in the row of the host, so that nothing else is asked of it meanwhile.
		await manieren.hosts.ask(new URL(adres).host, () => wait(wacht));
	}
}

function explain(error: unknown): string {
	if (error instanceof Error && error.name === 'TimeoutError') return 'geen antwoord op tijd';
	const cause = error instanceof Error ? error.cause : undefined;
	const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
	if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'deze site is niet te vinden';
	return `geen verbinding${code === '' ? '' : ` (${code})`}`;
}

/** Asks for an address and follows where it sends on to. Never throws: a host that is down is an outcome. */
export async function askAdres(adres: string, manieren: Manieren): Promise<Uitkomst> {
	let huidig = adres;
	let blijvend = true;
	try {
		for (let stap = 0; stap <= MEESTE_STAPPEN; stap++) {
			const { status, naar } = await askGeduldig(huidig, manieren);
			if (naar === undefined) return { status, ...(huidig === adres ? {} : { naar: huidig, blijvend }) };
			if (!/^https?:/.test(naar)) return { status, naar, blijvend, reden: 'verwijst naar iets dat geen webadres is' };
			blijvend &&= BLIJVEND.has(status);
			huidig = naar;
		}
		return { status: undefined, naar: huidig, reden: `verwijst meer dan ${MEESTE_STAPPEN} keer door` };
	} catch (error) {
		return { status: undefined, ...(huidig === adres ? {} : { naar: huidig, blijvend }), reden: explain(error) };
	}
}
