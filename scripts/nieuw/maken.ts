import { readFile } from 'node:fs/promises';
import { checkBestand } from '../../src/content/lezen/bestand.ts';
import { formatProbleem } from '../../src/content/lezen/probleem.ts';
import { CONTENT_SOORTEN, findSjabloon, type ContentSoort, type SoortNaam } from '../../src/content/lezen/soorten.ts';
import { readUitleg } from '../../src/content/lezen/sjabloon.ts';
import type { Probleem } from '../../src/content/lezen/yaml.ts';
import { buildJsonSchema, type JsonSchema } from '../../src/features/open-data/json-schema.ts';
import { readRegister } from '../jaarverantwoording/gemeente.ts';
import { writeSamen, type Nieuw } from '../jaarverantwoording/bestanden.ts';
import { Leesfout } from '../jaarverantwoording/limieten.ts';
import { checkVrijId } from './ids.ts';
import { listLijstRegels, listVeldRegels, type Opzet } from './onderdeel.ts';
import type { Opdracht } from './opdracht.ts';
import { findPlaats, type Plaats } from './plaats.ts';

/** What was made, for the author. */
export interface Gemaakt {
	/** Below content/. */
	paden: string[];
	/** What must still be filled in, as the content check says it. */
	teDoen: string[];
}

const readBestaand = (pad: string) => readFile(pad, 'utf8').catch(() => undefined);

function createOpzet(
	soort: SoortNaam,
	sjabloon: string,
	waarden: Plaats['waarden'],
	ook: readonly string[] = [],
): Opzet {
	const schema = buildJsonSchema(soort);
	const velden = ((schema.items as JsonSchema | undefined) ?? schema).properties ?? {};
	const { veldUitPad = '' }: ContentSoort = CONTENT_SOORTEN[soort];
	const passend = Object.entries(waarden).filter(([veld]) => veld in velden && veld !== veldUitPad);
	return {
		schema: (schema.items as JsonSchema | undefined) ?? schema,
		uitleg: readUitleg(sjabloon),
		waarden: Object.fromEntries(passend),
		ook,
	};
}

const UITLEG = (soort: SoortNaam) => `# Uitleg per veld: ${findSjabloon(soort)}`;

/** The text of the file with the new entry in it. */
function composeTekst(soort: SoortNaam, opzet: Opzet, oud: string | undefined): string {
	const { vorm }: ContentSoort = CONTENT_SOORTEN[soort];
	if (vorm === 'lijst') {
		// A list without entries is written as [], and nothing can follow that.
		const begin = (oud ?? `${UITLEG(soort)}\n`).replace(/^\[\]\s*$/m, '').trimEnd();
		return `${begin}\n\n${listLijstRegels(opzet).join('\n')}\n`;
	}
	const velden = [UITLEG(soort), '', ...listVeldRegels(opzet)].join('\n');
	return vorm === 'mdx'
		? `---\n${velden}\n---\n\n{/* Vul in: schrijf hier de tekst en haal deze regel weg. */}\n`
		: `${velden}\n`;
}

const isTeDoen = ({ tekst }: Probleem) => tekst.startsWith('vul in.');
const bytesVan = (tekst: string) => new TextEncoder().encode(tekst);

/** What the content check says of the new text and did not say of the old; anything but "fill in" is refused. */
function checkTekst(pad: string, tekst: string, oud: string | undefined): string[] {
	const problemen = (source: string) => checkBestand({ pad, bytes: bytesVan(source) }).problemen;
	const bekend = new Set(oud === undefined ? [] : problemen(oud).map((probleem) => formatProbleem(pad, probleem)));
	const nieuw = problemen(tekst).filter((probleem) => !bekend.has(formatProbleem(pad, probleem)));
	const fout = nieuw.find((probleem) => !isTeDoen(probleem));
	if (fout) throw new Leesfout(`Er is niets gemaakt. ${formatProbleem(pad, fout)}`);
	return nieuw.map((probleem) => formatProbleem(pad, probleem));
}

interface Deel {
	soort: SoortNaam;
	plaats: Plaats;
	ook?: readonly string[] | undefined;
}

/** One file as it will be. */
async function composeDeel(map: string, { soort, plaats, ook }: Deel): Promise<{ bestand: Nieuw; teDoen: string[] }> {
	const { pad, sjabloon, id, waarden } = plaats;
	const oud = await readBestaand(`${map}/${pad}`);
	if (oud !== undefined && id === undefined)
		throw new Leesfout(`content/${pad} bestaat al. Er is niets veranderd; pas dat bestand aan.`);
	if (id !== undefined) await checkVrijId(map, soort, id);
	const opzet = createOpzet(soort, await readFile(`${map}/${sjabloon}`, 'utf8'), waarden, ook);
	const tekst = composeTekst(soort, opzet, oud);
	return {
		bestand: { pad: `${map}/${pad}`, tekst, vervang: oud !== undefined },
		teDoen: checkTekst(pad, tekst, oud),
	};
}

/** Every "Weet jij?"-question has a line in the register of ids. */
function listDelen({ soort, ook }: Opdracht, plaats: Plaats): Deel[] {
	const delen: Deel[] = [{ soort, plaats, ook }];
	if (soort !== 'vragen') return delen;
	const sjabloon = findSjabloon('vraagIds').replace(/^content\//, '');
	return [...delen, { soort: 'vraagIds', plaats: { ...plaats, pad: CONTENT_SOORTEN.vraagIds.waar, sjabloon } }];
}

/**
 * Makes one new entry in a content folder: all its files, or none.
 *
 * @throws Leesfout with one line for the author.
 */
export async function makeNieuw(map: string, opdracht: Opdracht): Promise<Gemaakt> {
	const plaats = findPlaats(opdracht, await readRegister(map));
	const delen = listDelen(opdracht, plaats);
	const klaar = await Promise.all(delen.map((deel) => composeDeel(map, deel)));
	await writeSamen(klaar.map(({ bestand }) => bestand));
	return { paden: delen.map((deel) => deel.plaats.pad), teDoen: klaar.flatMap(({ teDoen }) => teDoen) };
}
