import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createInhoud, createOnderdeel } from '../../../../src/content/relaties/proefinhoud.ts';
import { listAdressen } from './adressen.ts';
import { Geheugen } from './geheugen.ts';
import { Hosts } from './hosts.ts';
import { createUserAgent } from './opdracht.ts';
import { runRonde, type Bevonden } from './ronde.ts';
import { formatVerslag, judge } from './linkverslag.ts';
import { askAdres, readWacht } from './vraag.ts';

const PAUZE = 30;
const ETMAAL = 86_400_000;

interface Verzoek {
	methode: string;
	pad: string;
	begin: number;
	eind: number;
	tegelijk: number;
	userAgent: string | undefined;
}
let verzoeken: Verzoek[] = [];
let bezig = 0;
let keerDruk = 0;

/** A site of which every path misbehaves in its own way. */
const PADEN: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
	'/goed': (_, response) => response.end('ja'),
	'/301': (_, response) => response.writeHead(301, { location: '/goed' }).end(),
	'/302': (_, response) => response.writeHead(302, { location: '/goed' }).end(),
	'/301-302': (_, response) => response.writeHead(301, { location: '/302' }).end(),
	'/naar-404': (_, response) => response.writeHead(301, { location: '/404' }).end(),
	'/rond': (_, response) => response.writeHead(302, { location: '/rond' }).end(),
	'/naar-mail': (_, response) => response.writeHead(301, { location: 'mailto:redactie@voorbeeldstad.example' }).end(),
	'/404': (_, response) => response.writeHead(404).end(),
	'/410': (_, response) => response.writeHead(410).end(),
	'/403': (_, response) => response.writeHead(403).end(),
	'/500': (_, response) => response.writeHead(500).end(),
	'/geen-head': ({ method }, response) => response.writeHead(method === 'HEAD' ? 405 : 200).end(),
	'/head-404': ({ method }, response) => response.writeHead(method === 'HEAD' ? 404 : 200).end(),
	'/druk': (_, response) =>
		keerDruk++ === 0 ? response.writeHead(429, { 'retry-after': '1' }).end() : response.end('nu wel'),
	'/te-druk': (_, response) => response.writeHead(429, { 'retry-after': '3600' }).end(),
	'/traag': () => undefined,
	'/breekt': (_, response) => response.socket?.destroy(),
};

let server: Server;
let site: string;
let map: string;
beforeAll(async () => {
	map = mkdtempSync(join(tmpdir(), 'raadswijzer-links-'));
	server = createServer((request, response) => {
		const verzoek: Verzoek = {
			methode: request.method ?? '',
			pad: request.url ?? '',
			begin: performance.now(),
			eind: Number.POSITIVE_INFINITY,
			tegelijk: ++bezig,
			userAgent: request.headers['user-agent'],
		};
		verzoeken.push(verzoek);
		response.on('close', () => {
			bezig--;
			verzoek.eind = performance.now();
		});
		(PADEN[verzoek.pad.split('?')[0] ?? ''] ?? PADEN['/404'])?.(request, response);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
	server.closeAllConnections();
	server.close();
	rmSync(map, { recursive: true });
});
beforeEach(() => {
	verzoeken = [];
	keerDruk = 0;
});

const createManieren = (langsteWacht = 5_000) => ({
	hosts: new Hosts(PAUZE),
	userAgent: createUserAgent('https://voorbeeldstad.example/'),
	timeout: 400,
	langsteWacht,
});
const vraag = async (pad: string) => {
	const { naar, ...rest } = await askAdres(site + pad, createManieren());
	return { ...rest, ...(naar === undefined ? {} : { naar: naar.replace(site, '') }) };
};
const methoden = () => verzoeken.map(({ methode, pad }) => `${methode} ${pad}`);

describe('one address', () => {
	test.each([
		['/goed', { status: 200 }],
		['/301', { status: 200, naar: '/goed', blijvend: true }],
		['/302', { status: 200, naar: '/goed', blijvend: false }],
		['/301-302', { status: 200, naar: '/goed', blijvend: false }],
		['/naar-404', { status: 404, naar: '/404', blijvend: true }],
		['/404', { status: 404 }],
		['/410', { status: 410 }],
		['/403', { status: 403 }],
		['/500', { status: 500 }],
		['/geen-head', { status: 200 }],
		['/head-404', { status: 200 }],
		['/te-druk', { status: 429 }],
		['/rond', { status: undefined, naar: '/rond', reden: 'verwijst meer dan 5 keer door' }],
		['/traag', { status: undefined, reden: 'geen antwoord op tijd' }],
	])('%s', async (pad, uitkomst) => {
		expect(await vraag(pad)).toEqual(uitkomst);
	});

	test('a connection that breaks, and a port where nobody listens', async () => {
		expect((await vraag('/breekt')).reden).toMatch(/^geen verbinding/);
		expect(await askAdres('http://127.0.0.1:9/', createManieren())).toMatchObject({ status: undefined });
	});

	test('an address that sends on to mail', async () => {
		expect(await vraag('/naar-mail')).toMatchObject({ status: 301, reden: 'verwijst naar iets dat geen webadres is' });
	});

	test('asks with HEAD, and with GET only when that does not do', async () => {
		await vraag('/goed');
		await vraag('/geen-head');
		expect(methoden()).toEqual(['HEAD /goed', 'HEAD /geen-head', 'GET /geen-head']);
	});

	test('says who asks', async () => {
		await vraag('/goed');
		expect(verzoeken[0]?.userAgent).toBe('Raadswijzer-Onderwijs-linkcontrole/1.0 (+https://voorbeeldstad.example/)');
	});

	test('waits as long as the server asks, and lets nothing pass meanwhile', async () => {
		const manieren = createManieren();
		const [druk] = await Promise.all([
			askAdres(`${site}/druk`, manieren),
			new Promise((resolve) => setTimeout(resolve, 150)).then(() => askAdres(`${site}/goed`, manieren)),
		]);
		expect(druk).toEqual({ status: 200 });
		const [eerste, tweede] = verzoeken;
		expect(tweede!.begin - eerste!.eind).toBeGreaterThan(900);
	});

	test('does not wait for an hour', async () => {
		await vraag('/te-druk');
		expect(methoden()).toEqual(['HEAD /te-druk']);
	});

	test.each([
		['3', 3_000],
		['Sat, 28 Nov 2026 12:00:10 GMT', 10_000],
		['Sat, 28 Nov 2026 11:00:00 GMT', 0],
		['straks', undefined],
		[null, undefined],
	])('reads Retry-After %s', (kop, wacht) => {
		expect(readWacht(kop, Date.parse('2026-11-28T12:00:00Z'))).toBe(wacht);
	});
});

test('a host has rest between an answer and the next request, and another host need not wait for it', async () => {
	const hosts = new Hosts(300);
	const stap = async (host: string) => hosts.ask(host, async () => Promise.resolve(performance.now()));
	const [eerste, tweede, ander] = await Promise.all([stap('a'), stap('a'), stap('b')]);
	expect(tweede - eerste).toBeGreaterThan(290);
	expect(ander).toBeLessThan(tweede);
});

/** A round over paths, with a memory of its own. */
async function ronde(paden: string[], geheugen = new Geheugen(join(map, `${Math.random()}.json`))) {
	await geheugen.read();
	const adressen = paden.map((pad) => ({ adres: site + pad, gebruik: ['content/bronnen/a.yaml:3'] }));
	return runRonde(adressen, geheugen, createManieren());
}

describe('a round', () => {
	test('asks one thing at a time of a host, with a pause', async () => {
		await ronde(['/goed?1', '/goed?2', '/301', '/goed?3']);
		expect(verzoeken).toHaveLength(5);
		expect(Math.max(...verzoeken.map(({ tegelijk }) => tegelijk))).toBe(1);
		// The clock of the server starts a little later than the answer arrives.
		const pauzes = verzoeken.slice(1).map(({ begin }, index) => begin - verzoeken[index]!.begin);
		expect(Math.min(...pauzes)).toBeGreaterThan(PAUZE - 5);
	});

	test('remembers what it saw: a month when it works, a day when it does not', async () => {
		const pad = join(map, 'geheugen.json');
		await ronde(['/goed', '/404'], new Geheugen(pad));
		const eerder = verzoeken.length;
		const [goed] = await ronde(['/goed', '/404'], new Geheugen(pad));
		expect(verzoeken).toHaveLength(eerder);
		expect(goed?.uitkomst.status).toBe(200);

		const terug = (dagen: number) => {
			const inhoud = JSON.parse(readFileSync(pad, 'utf8')) as Record<string, { op: number }>;
			for (const bewaard of Object.values(inhoud)) bewaard.op -= dagen * ETMAAL;
			writeFileSync(pad, JSON.stringify(inhoud));
		};
		terug(2);
		verzoeken = [];
		await ronde(['/goed', '/404'], new Geheugen(pad));
		expect(methoden()).toEqual(['HEAD /404', 'GET /404']);
		terug(31);
		verzoeken = [];
		await ronde(['/goed'], new Geheugen(pad));
		expect(methoden()).toEqual(['HEAD /goed']);
	});

	test('a memory that is broken is no memory', async () => {
		const pad = join(map, 'stuk.json');
		writeFileSync(pad, '{"a":');
		expect((await ronde(['/goed'], new Geheugen(pad)))[0]?.uitkomst.status).toBe(200);
		expect(JSON.parse(readFileSync(pad, 'utf8'))).toHaveProperty([`${site}/goed`, 'status'], 200);
	});

	test('a host that is down fails nothing, and is asked again the next time', async () => {
		const pad = join(map, 'stil.json');
		const bevonden = await ronde(['/breekt', '/traag', '/goed'], new Geheugen(pad));
		expect(bevonden.map(judge)).toEqual(['onbereikbaar', 'onbereikbaar', 'goed']);
		expect(Object.keys(JSON.parse(readFileSync(pad, 'utf8')) as object)).toEqual([`${site}/goed`]);
	});
});

describe('the report', () => {
	const NU = Date.parse('2026-11-28T12:00:00Z');
	const zie = (adres: string, uitkomst: Partial<Bevonden['uitkomst']>, bwb?: string): Bevonden => ({
		adres: `https://${adres}.example/`,
		gebruik: [`content/bronnen/${adres}.yaml:3`],
		uitkomst: { op: NU - 3 * ETMAAL, ...uitkomst },
		...(bwb ? { bwb } : {}),
	});
	const bevonden = [
		zie('goed', { status: 200 }),
		zie('weg', { status: 404 }),
		zie('verhuisd', { status: 200, naar: 'https://nieuw.example/', blijvend: true }),
		zie('even', { status: 200, naar: 'https://nieuw.example/', blijvend: false }),
		zie('dicht', { status: 403 }),
		zie('stuk', { status: 503 }),
		zie('stil', { reden: 'geen antwoord op tijd' }),
		zie('wet', { status: 200, naar: 'https://wetten.example/BWBR0003420/2026-08-01', blijvend: true }, 'BWBR0003420'),
		zie('andere-wet', { status: 200, naar: 'https://wetten.example/', blijvend: false }, 'BWBR0003420'),
	];

	test('puts each address where the work is', () => {
		expect(bevonden.map(judge)).toEqual('goed weg verhuisd goed geweigerd stuk onbereikbaar goed anders'.split(' '));
	});

	test('says of each where it is used, what it answered, where it went and how long ago', () => {
		const tekst = formatVerslag(bevonden, NU, false);
		expect(tekst).toContain(
			'Voorgoed verhuisd. Neem het nieuwe adres over (1)\n- https://verhuisd.example/\n    status 200, 3 dagen geleden gezien\n    naar: https://nieuw.example/\n    in content/bronnen/verhuisd.yaml:3',
		);
		expect(tekst).toContain('- https://stil.example/\n    geen antwoord op tijd, 3 dagen geleden gezien\n');
		expect(tekst).not.toContain('- https://goed.example/');
		expect(tekst.split('\n').at(-1)).toBe('Van de 9 adressen werken er 3.');
		expect(formatVerslag(bevonden, NU, true)).toContain('- https://goed.example/');
	});
});

test('takes every address of content once, with the places, and the links the site makes of laws', () => {
	const inhoud = createInhoud({
		bronnen: [
			createOnderdeel('bronnen', 'bronnen/a.yaml', 'a', {
				adres: 'https://a.example/#deel',
				titel: 'Zie https://niet.example/ hier',
			}),
		],
		linksInTekst: [
			{ pad: 'themas/b.mdx', regel: 9, adres: 'https://a.example/' },
			{ pad: 'themas/b.mdx', regel: 10, adres: '/themas/' },
		],
		wetten: [
			createOnderdeel('wetten', 'wetten.yaml', 'wpo', { id: 'wpo', naam: 'Wet', afkorting: 'WPO', bwb: 'BWBR0003420' }),
		],
		taken: [createOnderdeel('taken', 'taken/c.yaml', 'c', { grondslag: { wet: 'wpo', artikel: '161 lid 1' } })],
		kalender: [createOnderdeel('kalender', 'kalender.yaml', 'd', { wet: 'wpo', artikel: '161 lid 2' })],
	});
	expect(listAdressen(inhoud)).toEqual([
		{ adres: 'https://a.example/', gebruik: ['content/bronnen/a.yaml:7', 'content/themas/b.mdx:9'] },
		{
			adres: 'https://wetten.overheid.nl/jci1.3:c:BWBR0003420&artikel=161',
			gebruik: ['content/taken/c.yaml:7 (WPO 161 lid 1)', 'content/kalender.yaml:7 (WPO 161 lid 2)'],
			bwb: 'BWBR0003420',
		},
	]);
});

test('the command refuses a site that no content names, and what it does not know', () => {
	const run = (...args: string[]) =>
		spawnSync(process.execPath, ['scripts/controle/links/main.ts', ...args], {
			cwd: fileURLToPath(new URL('../../../../', import.meta.url)),
			encoding: 'utf8',
		});
	const leeg = run('--extern', '--host', 'niemand.example');
	expect(leeg).toMatchObject({ status: 1, stdout: '' });
	expect(leeg.stderr).toContain('In content/ staat geen adres van "niemand.example". Schrijf alleen de naam');
	expect(run('--extern', '--snel')).toMatchObject({ status: 1, stdout: '' });
	expect(run('--host', 'wetten.overheid.nl').stderr).toContain('Bij --extern horen --host <site> en --alles.');
}, 180_000);
