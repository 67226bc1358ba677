import { existsSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { HOSTS, type HostSoort } from '../../hosting/proef/hosts.ts';
import { isInstalled } from '../../hosting/proef/program.ts';
import { formatGetal } from '../tabel.ts';
import { metBrowser, metServer } from '../zoeken/browser.ts';
import { measureHost } from './belasten.ts';
import { recordBezoeken, type Bezoek } from './opname.ts';
import { KAAL_PAD, startKaal } from './kaal.ts';
import { buildMengsel, findGemiddelde } from './mengsel.ts';
import { formatPlan } from './plan.ts';
import { formatSchijf, measureSchijf } from './schijf.ts';
import { formatVerslag, type Reeks } from './lastverslag.ts';

/**
 * Puts load on the built site under the hosts of this machine, beside nginx with one bare file, in turn:
 * `npm run bench:last -- [--keer 3] [--seconden 5] [--alle]`. Without --alle only nginx is tried. The load generator
 * is wrk: one that needs more of the processor than nginx would measure itself.
 */
const ROOT = resolve(import.meta.dirname, '../../..');
const DIST = resolve(ROOT, 'dist');
const MEESTE = { keer: 20, seconden: 60 };

interface Opdracht {
	keer: number;
	seconden: number;
	alle: boolean;
}

function readOpdracht(): Opdracht | undefined {
	try {
		const { values } = parseArgs({
			options: {
				keer: { type: 'string', default: '3' },
				seconden: { type: 'string', default: '5' },
				alle: { type: 'boolean', default: false },
			},
		});
		const [keer, seconden] = [Number(values.keer), Number(values.seconden)];
		const past = (getal: number, meeste: number) => Number.isInteger(getal) && getal >= 1 && getal <= meeste;
		return past(keer, MEESTE.keer) && past(seconden, MEESTE.seconden)
			? { keer, seconden, alle: values.alle }
			: undefined;
	} catch {
		return undefined;
	}
}

async function measureReeks(
	soort: HostSoort,
	bezoeken: readonly Bezoek[],
	{ keer, seconden }: Opdracht,
): Promise<Reeks> {
	const host = await soort.start(DIST);
	const reeks: Reeks = { naam: soort.naam, site: [], kaal: [] };
	try {
		const vragen = await buildMengsel(host.url, bezoeken);
		const bytes = findGemiddelde(vragen);
		console.error(`${soort.naam}: ${vragen.length} verzoeken, gemiddeld ${formatGetal(bytes)} bytes`);
		const kaal = soort.naam.startsWith('nginx')
			? await startKaal(bytes, soort.achterProxy ? 'http' : 'https')
			: undefined;
		try {
			for (let beurt = 0; beurt < keer; beurt += 1) {
				reeks.site.push(await measureHost(host, vragen, seconden));
				if (kaal) reeks.kaal.push(await measureHost(kaal, [{ pad: KAAL_PAD, headers: {} }], seconden));
			}
		} finally {
			await kaal?.stop();
		}
	} finally {
		await host.stop();
	}
	return reeks;
}

async function measureAlle(opdracht: Opdracht): Promise<string> {
	const bezoeken = await metServer(DIST, (url) => metBrowser((browser) => recordBezoeken(browser, url)));
	const soorten = HOSTS.filter(({ naam, installed }) => installed && (opdracht.alle || naam.startsWith('nginx')));
	const reeksen: Reeks[] = [];
	for (const soort of soorten) reeksen.push(await measureReeks(soort, bezoeken, opdracht));
	const machine = `${cpus().length} rekenkernen, belasting vooraf ${formatGetal(loadavg()[0] ?? 0, 1)}`;
	return [
		`${machine}; ${opdracht.keer} beurten van ${opdracht.seconden} seconden, mediaan`,
		formatVerslag(reeksen),
		formatPlan(bezoeken),
		formatSchijf(measureSchijf(ROOT)),
	].join('\n\n');
}

const opdracht = readOpdracht();
if (!opdracht) {
	console.error(`--keer is een getal van 1 tot en met ${MEESTE.keer}, --seconden van 1 tot en met ${MEESTE.seconden}.`);
	process.exitCode = 2;
} else if (!existsSync(DIST)) {
	console.error('Er is nog geen gebouwde site. Draai eerst: npm run build.');
	process.exitCode = 2;
} else if (HOSTS.every(({ naam, installed }) => !naam.startsWith('nginx') || !installed)) {
	console.error('Hiervoor is nginx nodig: apt install nginx libnginx-mod-http-brotli-static.');
	process.exitCode = 2;
} else if (!isInstalled('wrk')) {
	console.error('Hiervoor is wrk nodig: apt install wrk.');
	process.exitCode = 2;
} else console.log(await measureAlle(opdracht));
