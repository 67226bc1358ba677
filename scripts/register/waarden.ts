import type { RegisterRij } from '../../src/content/schemas/register.ts';
import { formatSlug } from '../../src/shared/slug.ts';
import { Invoerfout, name } from './fout.ts';
import type { Doelkolom, Waarneming } from './formaat.ts';
import type { Herkend } from './herkennen.ts';
import type { Tabel } from './lezen.ts';
import { isGeheim, merge } from './samenvoegen.ts';

/** A row of the register as it stands in the file. */
export type Rij = Record<string, string>;
/** New text per code, per column. */
type Waarden = Map<string, Map<string, string>>;

export interface Gelezen {
	/** Columns of the register the file gives. */
	kolommen: readonly Doelkolom[];
	waarden: Waarden;
	/** Gemeenten that the file knows. */
	codes: Set<string>;
	/** Codes or names that are no row of the register. */
	onbekend: string[];
	/** Names of gemeenten that had schools or pupils of a kind and have no row for it in the file. */
	verdwenen: string[];
	peildatum: string | undefined;
	/** What a redacteur should know though it stops nothing. */
	opmerkingen: string[];
}

/** `2025JJ00` and `2025` are a year; anything else is not. */
const readJaar = (periode: string) => /^(\d{4})(?:JJ00)?$/.exec(periode.trim())?.[1];

/** One period: the one that was asked for, or the only one there is. */
function choosePeriode(waarnemingen: readonly Waarneming[], gevraagd: string | undefined): Waarneming[] {
	const periodes = [...new Set(waarnemingen.map(({ periode }) => periode))].sort();
	if (gevraagd !== undefined) {
		const gekozen = waarnemingen.filter(({ periode }) => readJaar(periode) === gevraagd);
		if (gekozen.length > 0) return gekozen;
		throw new Invoerfout(`Het jaar ${gevraagd} staat niet in het bestand. Er is: ${name(periodes.filter(Boolean))}.`);
	}
	if (periodes.length <= 1) return [...waarnemingen];
	throw new Invoerfout(
		`In het bestand staan meer perioden door elkaar: ${name(periodes)}. Kies er een, bijvoorbeeld: --jaar ${readJaar(periodes.at(-1) ?? '') ?? '2025'}.`,
	);
}

/** Finds the code for a code or a name; StatLine writes "Hengelo (O.)" where the register has it as another name. */
function createZoeker(register: readonly RegisterRij[]) {
	const codes = new Set(register.map(({ code }) => code));
	const opNaam = new Map(
		register.flatMap(({ code, naam, aliassen }) =>
			[naam, ...aliassen].map((deel) => [formatSlug(deel), code] as const),
		),
	);
	return (gemeente: string) => (codes.has(gemeente) ? gemeente : opNaam.get(formatSlug(gemeente)));
}

/** The cells of every gemeente by column, and what could not be placed. */
function group(waarnemingen: readonly Waarneming[], search: (gemeente: string) => string | undefined) {
	const cellen = new Map<string, Map<string, string[]>>();
	const onbekend = new Set<string>();
	for (const { gemeente, kolom, waarde } of waarnemingen) {
		const code = search(gemeente);
		if (code === undefined) {
			onbekend.add(gemeente === '' ? '(leeg)' : gemeente);
			continue;
		}
		const perKolom = cellen.get(code) ?? new Map<string, string[]>();
		perKolom.set(kolom, [...(perKolom.get(kolom) ?? []), waarde]);
		cellen.set(code, perKolom);
	}
	return { cellen, onbekend: [...onbekend].sort() };
}

function listWaarden(
	doel: readonly Doelkolom[],
	register: readonly RegisterRij[],
	cellen: Map<string, Map<string, string[]>>,
) {
	const waarden: Waarden = new Map();
	for (const { code } of register) {
		const perKolom = new Map<string, string>();
		for (const kolom of doel) {
			const gevonden = cellen.get(code)?.get(kolom.id);
			if (gevonden) perKolom.set(kolom.id, merge(kolom, code, gevonden));
			else perKolom.set(kolom.id, kolom.nulZonderRij ? '0' : '');
		}
		waarden.set(code, perKolom);
	}
	return waarden;
}

/** An absent row means none, but only for a gemeente that had none: a file that was cut off has absent rows too. */
const listVerdwenen = (
	doel: readonly Doelkolom[],
	register: readonly RegisterRij[],
	cellen: Map<string, Map<string, string[]>>,
) =>
	register
		.filter((rij) =>
			doel.some(({ id, nulZonderRij }) => {
				const oud = rij[id as keyof RegisterRij];
				return nulZonderRij && oud !== undefined && oud !== 0 && !cellen.get(rij.code)?.has(id);
			}),
		)
		.map(({ naam }) => naam);

/** @throws {Invoerfout} When fewer people live in a gemeente than children. */
function checkKinderen(waarden: Waarden): void {
	for (const [code, perKolom] of waarden) {
		const [alle, jong] = [perKolom.get('inwoners'), perKolom.get('inwoners_0_14')];
		if (alle && jong && Number(jong) > Number(alle)) {
			throw new Invoerfout(
				`Bij ${code} zijn er meer kinderen (${jong}) dan inwoners (${alle}). Kijk de kolommen van het bestand na.`,
			);
		}
		if (alle === '0') throw new Invoerfout(`Bij ${code} staan 0 inwoners. Kijk het bestand na.`);
	}
}

/** @throws {Invoerfout} When a school stands in the file twice as the same kind, or has no code. */
function checkVestigingen({ rijen }: Tabel, { vestiging, soort }: Record<string, string>): void {
	if (vestiging === undefined) return;
	const gezien = new Set<string>();
	for (const rij of rijen) {
		const code = rij[vestiging] ?? '';
		if (code === '') throw new Invoerfout('In het bestand staat een vestiging zonder code. Download het opnieuw.');
		const sleutel = `${code} ${soort === undefined ? '' : (rij[soort] ?? '')}`;
		if (gezien.has(sleutel))
			throw new Invoerfout(`De vestiging ${code} staat twee keer in het bestand. Download het opnieuw.`);
		gezien.add(sleutel);
	}
}

/**
 * The values of one file per gemeente of the register. No row is made: what the register does not have is `onbekend`.
 *
 * @param jaar Year to take from a file with several, `JJJJ`.
 * @throws {Invoerfout} On mixed periods, double rows and values that cannot be.
 */
export function readWaarden(
	tabel: Tabel,
	{ formaat, kolom }: Herkend,
	register: readonly RegisterRij[],
	jaar?: string,
): Gelezen {
	checkVestigingen(tabel, kolom);
	const periodeKolom = kolom[formaat.periode ?? ''];
	const alle = tabel.rijen.flatMap((rij) =>
		formaat
			.read(rij, kolom)
			.map((item) => ({ ...item, periode: periodeKolom === undefined ? '' : (rij[periodeKolom] ?? '') })),
	);
	const gekozen = choosePeriode(alle, formaat.periode === undefined ? undefined : jaar);
	if (gekozen.length === 0)
		throw new Invoerfout(`In dit bestand (${formaat.naam}) staat geen enkele gemeente met een waarde.`);
	const { cellen, onbekend } = group(gekozen, createZoeker(register));
	const waarden = listWaarden(formaat.doel, register, cellen);
	checkKinderen(waarden);
	const geheim = gekozen.filter(({ waarde }) => isGeheim(waarde)).length;
	const periode = readJaar(gekozen[0]?.periode ?? '');
	return {
		kolommen: formaat.doel,
		waarden,
		codes: new Set(cellen.keys()),
		onbekend,
		verdwenen: listVerdwenen(formaat.doel, register, cellen),
		peildatum: formaat.findPeildatum?.(tabel, kolom) ?? (periode === undefined ? undefined : `${periode}-01-01`),
		opmerkingen:
			geheim > 0
				? [
						`${geheim} keer staat er "<5" of iets dergelijks; die leerlingen zijn niet meegeteld. Een gemeente met alleen zulke scholen krijgt "<5".`,
					]
				: [],
	};
}
