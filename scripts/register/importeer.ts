import { readFile } from 'node:fs/promises';
import { parse as parseCsv } from 'csv-parse/sync';
import { listGeldigeRijen } from '../../src/content/geldigheid.ts';
import { findHerzienVoor, formatMoment } from '../../src/shared/dag.ts';
import { formatSlug } from '../../src/shared/slug.ts';
import { checkBestand } from '../../src/content/lezen/bestand.ts';
import { formatProbleem } from '../../src/content/lezen/probleem.ts';
import type { Herindeling, Kolom, RegisterRij } from '../../src/content/schemas/register.ts';
import { readBestanden } from '../../src/content/lezen/map.ts';
import { Invoerfout, name } from './fout.ts';
import { recogniseFormaat, type Herkend } from './herkennen.ts';
import { readTabel } from './lezen.ts';
import { formatRegister, updateKolommen, writeSamen } from './schrijven.ts';
import { formatVerschil, listOntbrekend, listSprongen, listVerschillen, type Kolomverschil } from './verschil.ts';
import { readWaarden, type Gelezen, type Rij } from './waarden.ts';

/** What a redacteur asks beside the file. */
export interface Opdracht {
	/** Only show what would change. */
	proef: boolean;
	peildatum: string | undefined;
	bron: string | undefined;
	jaar: string | undefined;
	/** Number of gemeenten the file may have when it is not that of the register. */
	aantal: number | undefined;
	groteVerschillen: boolean;
	/** Names of gemeenten of which the last school closed. */
	nul: readonly string[];
}

/** The register as it lies on disk. */
interface Stand {
	pad: { csv: string; yaml: string };
	kolomnamen: string[];
	rijen: Rij[];
	yaml: string;
	/** Gemeenten that exist today; a row of a gemeente that ended is left alone. */
	register: RegisterRij[];
	kolommen: Map<string, Kolom>;
	bronnen: Set<string>;
}

/** @throws {Invoerfout} When the register itself has a mistake: that is repaired first. */
async function readStand(map: string, vandaag: string): Promise<Stand> {
	const pad = { csv: `${map}/register/gemeenten.csv`, yaml: `${map}/register/kolommen.yaml` };
	const controles = (await readBestanden(map, /^register\/|^bronnen\//)).map((bestand) => ({
		pad: bestand.pad,
		...checkBestand(bestand),
	}));
	const [fout] = controles.flatMap((controle) =>
		controle.problemen.map((probleem) => formatProbleem(controle.pad, probleem)),
	);
	if (fout !== undefined) throw new Invoerfout(`Het register zelf heeft een fout; herstel die eerst. ${fout}`);
	const van = <Soort>(naam: string) =>
		controles
			.filter(({ soort }) => soort === naam)
			.flatMap(({ onderdelen }) => onderdelen.map(({ gegevens }) => gegevens as Soort));
	const csv = await readFile(pad.csv, 'utf8');
	const rijen: Rij[] = parseCsv(csv, { columns: true, skip_empty_lines: true });
	return {
		pad,
		kolomnamen: Object.keys(rijen[0] ?? {}),
		rijen,
		yaml: await readFile(pad.yaml, 'utf8'),
		register: listGeldigeRijen(van<RegisterRij>('register'), van<Herindeling>('herindelingen'), vandaag),
		kolommen: new Map(van<Kolom>('kolommen').map((kolom) => [kolom.id, kolom])),
		bronnen: new Set(van<{ id: string }>('bronnen').map(({ id }) => id)),
	};
}

/** @throws {Invoerfout} When the file has another number of gemeenten and nobody said that this is right. */
function checkAantal({ codes, onbekend }: Gelezen, { register }: Stand, aantal: number | undefined): string[] {
	const inBestand = codes.size + onbekend.length;
	const ontbreekt = listOntbrekend(register, codes);
	const regels = [
		...(onbekend.length > 0 ? [`Niet in het register: ${name(onbekend, 8)}. Hiervoor is geen rij gemaakt.`] : []),
		...(ontbreekt.length > 0 ? [`Niet in het bestand: ${name(ontbreekt, 8)}.`] : []),
	];
	if (regels.length === 0) return [];
	const uitleg = `Het bestand heeft ${inBestand} gemeenten, het register ${register.length}. ${regels.join(' ')}`;
	if (aantal === inBestand) return regels;
	throw new Invoerfout(`${uitleg} Klopt dat, geef dan het aantal mee: --aantal ${inBestand}.`);
}

/** @throws {Invoerfout} When a gemeente that had schools is not in the file and nobody named it. */
function checkVerdwenen({ verdwenen }: Gelezen, nul: readonly string[]): void {
	const bevestigd = new Set(nul.map(formatSlug));
	const open = verdwenen.filter((naam) => !bevestigd.has(formatSlug(naam)));
	if (open.length === 0) return;
	throw new Invoerfout(
		`Niet in het bestand, terwijl er scholen waren: ${name(open, 20)}. Misschien is het bestand afgekapt: download het opnieuw. Is daar de laatste school echt dicht, noem elke gemeente dan: --nul "${name(open, 2)}".`,
	);
}

/** In a count of schools a gemeente without rows has none, so absence says nothing there. */
const heeftElkeGemeente = ({ kolommen }: Gelezen) => kolommen.some(({ nulZonderRij }) => !nulZonderRij);

function findPeildatum(gelezen: Gelezen, opdracht: Opdracht, { formaat }: Herkend, vandaag: string): string {
	const { peildatum: uitBestand } = gelezen;
	if (uitBestand !== undefined && opdracht.peildatum !== undefined && !uitBestand.startsWith(opdracht.peildatum)) {
		throw new Invoerfout(
			`Het bestand is van ${formatMoment(uitBestand)}, niet van ${formatMoment(opdracht.peildatum)}. Laat --peildatum weg.`,
		);
	}
	const peildatum = uitBestand ?? opdracht.peildatum;
	if (peildatum === undefined) {
		throw new Invoerfout(
			`In ${formaat.naam} staat geen datum. Geef mee wanneer is geteld, bijvoorbeeld: --peildatum ${vandaag.slice(0, 7)}.`,
		);
	}
	if (peildatum > vandaag)
		throw new Invoerfout(`De peildatum ${peildatum} moet nog komen. Kijk na of dit het goede bestand is.`);
	return peildatum;
}

/** @throws {Invoerfout} When a new year comes without a source of that year. */
function findBron(ids: readonly string[], peildatum: string, { bron }: Opdracht, { formaat }: Herkend, stand: Stand) {
	if (bron !== undefined) {
		if (stand.bronnen.has(bron)) return bron;
		throw new Invoerfout(`De bron "${bron}" staat niet in content/bronnen/. Voeg haar daar eerst toe.`);
	}
	const nu = stand.kolommen.get(ids[0] ?? '');
	if (!formaat.bronPerJaar || nu?.peildatum === peildatum) return undefined;
	throw new Invoerfout(
		`De bron van ${ids[0]} is nu ${nu?.bron}, van ${formatMoment(nu?.peildatum ?? '')}. Zet de bron van ${formatMoment(peildatum)} in content/bronnen/ en geef haar id mee: --bron ...`,
	);
}

const apply = ({ rijen }: Stand, { waarden }: Gelezen): Rij[] =>
	rijen.map((rij) => ({ ...rij, ...Object.fromEntries(waarden.get(rij['code'] ?? '') ?? []) }));

function checkSprongen(verschillen: readonly Kolomverschil[], magGroot: boolean): void {
	const [sprong] = magGroot ? [] : listSprongen(verschillen);
	if (!sprong?.totaal) return;
	const { oud, nieuw } = sprong.totaal;
	throw new Invoerfout(
		`Het totaal van ${sprong.kolom} gaat van ${oud} naar ${nieuw}. Kijk na of het bestand heel is; klopt het, voeg dan --grote-verschillen toe.`,
	);
}

/** @throws {Invoerfout} When the new text would not pass the check of the content. */
function checkNieuw(pad: string, text: string): void {
	const [probleem] = checkBestand({ pad, bytes: new TextEncoder().encode(text) }).problemen;
	if (probleem) throw new Invoerfout(`Het nieuwe register zou een fout hebben: ${formatProbleem(pad, probleem)}`);
}

/**
 * Reads a file of CBS or DUO into the register.
 *
 * @param map Absolute path of content/.
 * @param vandaag `JJJJ-MM-DD`.
 * @returns The lines for the redacteur.
 * @throws {Invoerfout} When anything is wrong; the register is then as it was.
 */
export async function importBestand(
	bytes: Uint8Array,
	opdracht: Opdracht,
	map: string,
	vandaag: string,
): Promise<string[]> {
	const tabel = readTabel(bytes);
	const herkend = recogniseFormaat(tabel);
	const stand = await readStand(map, vandaag);
	const gelezen = readWaarden(tabel, herkend, stand.register, opdracht.jaar);
	const meldingen =
		heeftElkeGemeente(gelezen) || gelezen.onbekend.length > 0 ? checkAantal(gelezen, stand, opdracht.aantal) : [];
	checkVerdwenen(gelezen, opdracht.nul);
	const peildatum = findPeildatum(gelezen, opdracht, herkend, vandaag);
	const ids = gelezen.kolommen.map(({ id }) => id);
	const metUitleg = ids.filter((id) => stand.kolommen.has(id));
	const bron = findBron(metUitleg, peildatum, opdracht, herkend, stand);
	const rijen = apply(stand, gelezen);
	const verschillen = listVerschillen(stand.rijen, rijen, ids);
	checkSprongen(verschillen, opdracht.groteVerschillen);
	const csv = formatRegister(stand.kolomnamen, rijen);
	const yaml = updateKolommen(stand.yaml, metUitleg, { peildatum, herzienVoor: findHerzienVoor(vandaag), bron });
	checkNieuw('register/gemeenten.csv', csv);
	checkNieuw('register/kolommen.yaml', yaml);
	if (!opdracht.proef) {
		await writeSamen([
			{ pad: stand.pad.csv, text: csv },
			{ pad: stand.pad.yaml, text: yaml },
		]);
	}
	return [
		`Gelezen als: ${herkend.formaat.naam}, ${tabel.rijen.length} rijen, peildatum ${peildatum}.`,
		...meldingen,
		...gelezen.opmerkingen,
		...verschillen.flatMap((verschil) => formatVerschil(verschil, rijen.length)),
		opdracht.proef
			? 'Proef: er is niets geschreven.'
			: 'Bijgewerkt: content/register/gemeenten.csv en kolommen.yaml. Draai nu npm run check:content.',
	];
}
