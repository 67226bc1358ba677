import { checkBestand } from '../../src/content/lezen/bestand.ts';
import { formatProbleem } from '../../src/content/lezen/probleem.ts';
import { findHerzienVoor } from '../../src/shared/dag.ts';
import { checkOnbekend, checkOuder, checkSprongen, findBron, findPeildatum } from './controle.ts';
import { Invoerfout } from './fout.ts';
import { recogniseFormaat, type Herkend } from './herkennen.ts';
import { readTabel } from './lezen.ts';
import type { Opdracht } from './opdracht.ts';
import { formatRegister, updateKolommen, writeSamen } from './schrijven.ts';
import { readStand, type Rij, type Stand } from './stand.ts';
import { applyWaarden } from './verlies.ts';
import { formatVerschil, listVerschillen } from './verschil.ts';
import { readWaarden, type Gelezen } from './waarden.ts';

/** Columns that have a description or get one; a code has none. */
const listBeschreven = ({ vul }: Gelezen, kolommen: ReadonlyMap<string, unknown>) =>
	vul.filter(({ id, nieuw }) => kolommen.has(id) || nieuw);

/** What an author wrote beside figures of another day does not move along with them. */
function listNalezen(ids: readonly string[], peildatum: string, { kolommen }: Stand): string[] {
	const oud = ids.filter((id) => {
		const kolom = kolommen.get(id);
		if (!kolom || kolom.peildatum === peildatum) return false;
		return Boolean(kolom.letOp ?? kolom.landelijk) || kolom.opmerkingen.length > 0;
	});
	if (oud.length === 0) return [];
	return [`Lees in kolommen.yaml na of letOp, landelijk en opmerkingen nog kloppen bij: ${oud.join(', ')}.`];
}

/** @throws {Invoerfout} When the new text would not pass the check of the content. */
function checkNieuw(pad: string, text: string, rijen: readonly Rij[] = []): void {
	const [probleem] = checkBestand({ pad, bytes: new TextEncoder().encode(text) }).problemen;
	if (!probleem) return;
	const gemeente = rijen[probleem.regel - 2]?.['naam'];
	const waar =
		gemeente === undefined ? formatProbleem(pad, probleem) : `bij ${gemeente}, ${probleem.veld}: ${probleem.tekst}`;
	throw new Invoerfout(`Met dit bestand krijgt het register een fout: ${waar}`);
}

/** What reading a file would do: the new texts, and the lines for the redacteur. */
interface Plan {
	bestanden: { pad: string; text: string }[];
	regels: string[];
}

function planTeksten(
	{ stand, gelezen, rijen, herkend }: { stand: Stand; gelezen: Gelezen; rijen: Rij[]; herkend: Herkend },
	opdracht: Opdracht,
	vandaag: string,
) {
	const beschreven = listBeschreven(gelezen, stand.kolommen);
	const beschrevenIds = beschreven.map(({ id }) => id);
	const peildatum = findPeildatum(gelezen, opdracht, herkend, vandaag);
	const bron = findBron(beschrevenIds, peildatum, opdracht, herkend, stand);
	const kolommen = new Set([...stand.kolomnamen, ...gelezen.vul.map(({ id }) => id)]);
	const csv = formatRegister([...kolommen], rijen);
	const yaml = updateKolommen(stand.yaml, beschreven, {
		bron,
		peildatum,
		herzienVoor: findHerzienVoor(vandaag),
		voorlopig: gelezen.isVoorlopig || undefined,
	});
	checkNieuw('register/gemeenten.csv', csv, rijen);
	checkNieuw('register/kolommen.yaml', yaml);
	return { csv, yaml, peildatum };
}

/** @throws {Invoerfout} When anything is wrong. */
async function planImport(bytes: Uint8Array, opdracht: Opdracht, map: string, vandaag: string): Promise<Plan> {
	const tabel = readTabel(bytes);
	const herkend = recogniseFormaat(tabel, opdracht.jaar);
	const stand = await readStand(map, vandaag);
	const gelezen = readWaarden(tabel, herkend, stand, opdracht.jaar);
	const ids = gelezen.vul.map(({ id }) => id);
	// An older or a cut-off file lacks gemeenten too, so its age is said first, and its date last.
	checkOuder(ids, gelezen.peildatum ?? opdracht.peildatum ?? vandaag, stand, opdracht.ouder);
	const meldingen = checkOnbekend(gelezen, stand, opdracht.aantal);
	const rijen = applyWaarden(stand.rijen, stand.register, gelezen, opdracht);
	const { csv, yaml, peildatum } = planTeksten({ stand, gelezen, rijen, herkend }, opdracht, vandaag);
	const verschillen = listVerschillen(stand.rijen, rijen, ids);
	checkSprongen(verschillen, opdracht.groteVerschillen);
	return {
		bestanden: [
			{ pad: stand.pad.csv, text: csv },
			{ pad: stand.pad.yaml, text: yaml },
		],
		regels: [
			`Gelezen als: ${herkend.formaat.naam}, ${gelezen.rijen} rijen, peildatum ${peildatum}.`,
			...meldingen,
			...gelezen.opmerkingen,
			...listNalezen(ids, peildatum, stand),
			...verschillen.flatMap((verschil) => formatVerschil(verschil, rijen.length)),
		],
	};
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
	const { bestanden, regels } = await planImport(bytes, opdracht, map, vandaag);
	if (opdracht.proef) return [...regels, 'Proef: er is niets geschreven.'];
	await writeSamen(bestanden);
	return [...regels, 'Bijgewerkt: content/register/gemeenten.csv en kolommen.yaml. Draai nu npm run check:content.'];
}
