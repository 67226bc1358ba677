import type { RegisterRij } from '../../src/content/schemas/register.ts';
import { Invoerfout } from './fout.ts';
import type { Formaat, Vulling } from './formaat.ts';
import { checkFormule, createZoeker, isAndereRegio } from './gemeente.ts';
import type { Herkend } from './herkennen.ts';
import { PEILDATUM_VAN_TABEL } from './cbs.ts';
import type { Tabel } from './tabel.ts';
import type { Stand } from './stand.ts';
import { choosePeriode, readPeriode } from './periode.ts';
import { isGeheim, merge } from './samenvoegen.ts';

/** Text per column of the register per code. */
type Waarden = Map<string, Map<string, string>>;
/** Cells per column per code or name of a gemeente. */
type Cellen = Map<string, Map<string, string[]>>;

export interface Gelezen {
	/** Columns of the register the file gives. */
	vul: readonly Vulling[];
	/** Only of gemeenten of the register that have a value in the file. */
	waarden: Waarden;
	/** Codes or names that are no row of the register. */
	onbekend: string[];
	rijen: number;
	peildatum: string | undefined;
	isVoorlopig: boolean;
	/** What a redacteur should know though it stops nothing. */
	opmerkingen: string[];
}

const getOrSet = <Key, Value>(map: Map<Key, Value>, key: Key, build: () => Value): Value => {
	const value = map.get(key) ?? build();
	map.set(key, value);
	return value;
};

function addCellen(cellen: Cellen, gemeente: string, id: string, nieuw: readonly string[]): void {
	const perKolom = getOrSet(cellen, gemeente, () => new Map<string, string[]>());
	getOrSet(perKolom, id, (): string[] => []).push(...nieuw);
}

/** The cells that one row gives to one column; none when the row is of another kind or says that it does not know. */
function listCellen(
	rij: readonly string[],
	vulling: Vulling,
	plek: Herkend['plek'],
	leeg: RegExp | undefined,
): string[] {
	const { uit, naast, waar = {} } = vulling;
	const isSoort = Object.entries(waar).every(([deel, patroon]) => patroon.test(rij[plek[deel] ?? -1] ?? ''));
	if (!isSoort) return [];
	const buur = naast ? rij.findIndex((cel) => naast.test(cel)) : -1;
	const plekken = naast ? (buur < 0 ? [] : [buur + 1]) : uit.map((deel) => plek[deel] ?? -1);
	const cellen = plekken.map((index) => rij[index] ?? '');
	return leeg !== undefined && cellen.some((cel) => leeg.test(cel)) ? [] : cellen;
}

/** @throws {Invoerfout} When a school stands in the file twice as the same kind, or has no code. */
function createDubbelcheck({ uniek = [] }: Formaat, plek: Herkend['plek']): (rij: readonly string[]) => void {
	const plekken = uniek.flatMap((deel) => plek[deel] ?? []);
	if (plekken.length === 0) return () => undefined;
	const gezien = new Set<string>();
	return (rij) => {
		const sleutel = plekken.map((index) => rij[index]).join(' ');
		if (rij[plekken[0] ?? -1] === '')
			throw new Invoerfout(`In het bestand staat een ${uniek[0]} zonder code. Download het opnieuw.`);
		if (gezien.has(sleutel))
			throw new Invoerfout(`De ${uniek[0]} ${sleutel} staat twee keer in het bestand. Download het opnieuw.`);
		gezien.add(sleutel);
	};
}

/** The cells of every region by period: one walk along the rows. */
function collectCellen(tabel: Tabel, { formaat, plek }: Herkend, vul: readonly Vulling[]) {
	const perPeriode = new Map<string, Cellen>();
	const checkDubbel = createDubbelcheck(formaat, plek);
	let rijen = 0;
	for (const rij of tabel.rijen) {
		rijen += 1;
		checkDubbel(rij);
		const gemeente = rij[plek['gemeente'] ?? -1] ?? '';
		if (isAndereRegio(gemeente)) continue;
		for (const vulling of vul) {
			const cellen = listCellen(rij, vulling, plek, formaat.leeg);
			if (cellen.length === 0) continue;
			const perGemeente = getOrSet(perPeriode, rij[plek['periode'] ?? -1] ?? '', (): Cellen => new Map());
			addCellen(perGemeente, gemeente, vulling.id, cellen);
		}
	}
	return { perPeriode, rijen };
}

/** Puts what the file calls by number, code or name on the code of the register. */
function placeCellen(cellen: Cellen, register: readonly RegisterRij[]): { perCode: Cellen; onbekend: string[] } {
	const search = createZoeker(register);
	const perCode: Cellen = new Map();
	const onbekend: string[] = [];
	for (const [gemeente, perKolom] of cellen) {
		checkFormule(gemeente, 'gemeente');
		const code = search(gemeente);
		if (code === undefined) onbekend.push(gemeente === '' ? '(leeg)' : gemeente.slice(0, 40));
		else for (const [id, waarden] of perKolom) addCellen(perCode, code, id, waarden);
	}
	return { perCode, onbekend: onbekend.sort() };
}

function listOpmerkingen(cellen: Cellen, isVoorlopig: boolean): string[] {
	const geheim = [...cellen.values()].flatMap((perKolom) => [...perKolom.values()].flat()).filter(isGeheim).length;
	return [
		...(isVoorlopig
			? ['Het zijn voorlopige cijfers. Dat komt bij elke kolom te staan, tot je een definitief bestand inleest.']
			: []),
		...(geheim > 0
			? [
					`${geheim} keer staat er "<5" of iets dergelijks; die leerlingen zijn niet meegeteld. Een gemeente met alleen zulke scholen krijgt "<5".`,
				]
			: []),
	];
}

/**
 * The values of one file per gemeente of the register. No row is made: what the register does not have is `onbekend`.
 *
 * @param kolomnamen Columns that the register has.
 * @param gevraagd Year to take from a file with several, `JJJJ`.
 * @throws {Invoerfout} On mixed periods, double rows and values that cannot be.
 */
export function readWaarden(
	tabel: Tabel,
	herkend: Herkend,
	{ register, kolomnamen }: Pick<Stand, 'register' | 'kolomnamen'>,
	gevraagd?: string,
): Gelezen {
	const { formaat, plek, jaar } = herkend;
	const heeftPeriode = 'periode' in plek;
	if (gevraagd !== undefined && !heeftPeriode && jaar === undefined)
		throw new Invoerfout(`In ${formaat.naam} staat geen jaar. Laat --jaar weg.`);
	const vul = formaat.vul.filter(
		({ id, uit, nieuw }) => (nieuw ?? kolomnamen.includes(id)) && uit.every((deel) => deel in plek),
	);
	const { perPeriode, rijen } = collectCellen(tabel, herkend, vul);
	if (perPeriode.size === 0)
		throw new Invoerfout(`In dit bestand (${formaat.naam}) staat geen enkele gemeente met een waarde.`);
	const gekozen = heeftPeriode ? choosePeriode(new Set(perPeriode.keys()), gevraagd) : '';
	const periode = readPeriode(gekozen);
	const { perCode, onbekend } = placeCellen(perPeriode.get(gekozen) ?? (new Map() as Cellen), register);
	const namen = new Map(register.map(({ code, naam }) => [code, naam]));
	const mergeAlle = (code: string, perKolom: Map<string, string[]>) =>
		vul.flatMap((vulling): [string, string][] => {
			const cellen = perKolom.get(vulling.id);
			return cellen ? [[vulling.id, merge(vulling, namen.get(code) ?? code, cellen)]] : [];
		});
	const heeftCel = (id: string) => [...perCode.values()].some((perKolom) => perKolom.has(id));
	return {
		vul: vul.filter(({ id, nieuw }) => !nieuw || heeftCel(id)),
		waarden: new Map([...perCode].map(([code, perKolom]) => [code, new Map(mergeAlle(code, perKolom))])),
		onbekend,
		rijen,
		peildatum: jaar ?? periode?.peildatum ?? PEILDATUM_VAN_TABEL[tabel.tabelnummer ?? ''],
		isVoorlopig: periode?.isVoorlopig ?? false,
		opmerkingen: listOpmerkingen(perCode, periode?.isVoorlopig ?? false),
	};
}
