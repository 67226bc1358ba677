import { parseArgs } from 'node:util';
import { checkContent } from '../../../../src/content/lezen/controle.ts';
import { CONTENT_MAP, readBestanden } from '../../../../src/content/lezen/map.ts';
import { readVandaag } from '../../../../src/shared/dag.ts';
import { listAdressen } from './adressen.ts';
import { Geheugen } from './geheugen.ts';
import { Hosts } from './hosts.ts';
import { runRonde } from './ronde.ts';
import { formatVerslag } from './linkverslag.ts';

const PAUZE = 2_000;
const TIMEOUT = 20_000;
const LANGSTE_WACHT = 120_000;
const GEHEUGEN = '.cache/links-extern.json';

interface Opties {
	/** Only addresses of this host. */
	host: string | undefined;
	alles: boolean;
}

/** @returns undefined when the arguments are wrong. */
function readOpties(args: readonly string[]): Opties | undefined {
	try {
		const { values } = parseArgs({
			args: [...args],
			options: { extern: { type: 'boolean' }, host: { type: 'string' }, alles: { type: 'boolean', default: false } },
		});
		return { host: values.host, alles: values.alles };
	} catch {
		return undefined;
	}
}

/** Who asks, so that an owner of a site can say something about it. */
export const createUserAgent = (contact: string | null | undefined) =>
	`Raadswijzer-Onderwijs-linkcontrole/1.0${contact ? ` (+${contact})` : ''}`;

/** Asks other sites whether what content links to is still there. Informs only: a site that is down fails nothing. */
export async function checkExtern(args: readonly string[]): Promise<void> {
	const opties = readOpties(args);
	if (!opties) {
		console.error(
			'Bij --extern horen alleen --host <site> en --alles, bijvoorbeeld: --extern --host wetten.overheid.nl.',
		);
		process.exitCode = 1;
		return;
	}
	const { inhoud } = checkContent(await readBestanden(CONTENT_MAP), readVandaag());
	const uitgave = inhoud.uitgave[0]?.gegevens;
	const adressen = listAdressen(inhoud).filter(
		({ adres }) => opties.host === undefined || new URL(adres).host === opties.host,
	);
	if (adressen.length === 0) {
		console.error(
			`In content/ staat geen adres van "${opties.host ?? ''}". Schrijf alleen de naam van de site, bijvoorbeeld: --host wetten.overheid.nl.`,
		);
		process.exitCode = 1;
		return;
	}
	const geheugen = new Geheugen(GEHEUGEN);
	await geheugen.read();
	const manieren = {
		hosts: new Hosts(PAUZE),
		userAgent: createUserAgent(uitgave?.adres ?? uitgave?.broncode),
		timeout: TIMEOUT,
		langsteWacht: LANGSTE_WACHT,
	};
	const bevonden = await runRonde(adressen, geheugen, manieren, (gedaan, totaal) => {
		if (gedaan % 50 === 0) console.error(`${gedaan} van de ${totaal} adressen gevraagd`);
	});
	console.log(formatVerslag(bevonden, Date.now(), opties.alles));
	const overgeslagen = inhoud.afgekeurd.length;
	if (overgeslagen > 0) console.log(`Niet gevraagd: ${overgeslagen} met een fout. Draai eerst npm run check:content.`);
}
