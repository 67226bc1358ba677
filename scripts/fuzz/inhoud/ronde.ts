import { listTeksten, type ProbleemInBestand } from '../../../src/content/relaties/inhoud.ts';
import type { ControleVanPad } from '../../../src/content/lezen/controle.ts';
import { createGeval, type Geval } from './geval.ts';
import type { Uitkomst } from '../telling.ts';
import { judgePagina } from './oordeel.ts';
import { judgeRegel } from './regelcontrole.ts';
import { checkWereld, type Wereld } from './wereld.ts';

/** So many cases share one check of the relations, which is the slow part; no two of them change one file. */
const PARTIJ = { metRegels: 40, zonderRegels: 12 };

const countRegels = (bytes: Uint8Array | undefined) => (bytes ? new TextDecoder().decode(bytes).split('\n').length : 1);
const padenVan = ({ pad, nieuw }: Geval) => [pad, ...nieuw.map((bestand) => bestand.pad)];
const heeftRegels = ({ nieuw }: Geval) => nieuw.some(({ problemen }) => problemen.length > 0);

/** Cases that already have a line go together, and those that may have none yet: what they cause is theirs alone. */
function* verdeel(gevallen: Iterable<Geval>): Generator<Geval[]> {
	const partijen = { metRegels: [] as Geval[], zonderRegels: [] as Geval[] };
	for (const geval of gevallen) {
		const soort = heeftRegels(geval) ? 'metRegels' : 'zonderRegels';
		const partij = partijen[soort];
		const bezet = new Set(partij.flatMap(padenVan));
		if (partij.length === PARTIJ[soort] || padenVan(geval).some((pad) => bezet.has(pad))) {
			yield partij;
			partijen[soort] = [];
		}
		partijen[soort].push(geval);
	}
	yield partijen.metRegels;
	yield partijen.zonderRegels;
}

const idsVan = (controles: readonly ControleVanPad[]) =>
	controles.flatMap(({ onderdelen }) => onderdelen.map(({ id }) => id)).join();

/** Lines of a case by itself. In a batch they can come of another case, so it is checked again alone when they matter. */
function findRegels(
	wereld: Wereld,
	geval: Geval,
	inPartij: readonly ProbleemInBestand[],
): readonly ProbleemInBestand[] {
	if (heeftRegels(geval))
		return geval.nieuw.flatMap(({ pad, problemen }) => problemen.map((probleem) => ({ pad, ...probleem })));
	const paden = padenVan(geval);
	const oud = wereld.controles.get(geval.pad);
	const isGenoemd = inPartij.some(({ pad }) => paden.includes(pad));
	const isAndersGenoemd = inPartij.length > 0 && idsVan(geval.nieuw) !== idsVan(oud ? [oud] : []);
	return isGenoemd || isAndersGenoemd ? checkWereld(wereld, [geval]).problemen : [];
}

type Nieuw = (tekst: string) => boolean;

/** What is wrong with the pages of a case without a line. */
async function judgePaginas({ bestanden, nieuw }: Geval, isNieuw: Nieuw): Promise<string[]> {
	const perBestand = nieuw.map(async (controle) => {
		const bytes = bestanden.find(({ pad }) => pad === controle.pad)?.bytes;
		if (!bytes) return [`een bestand dat niet te lezen is, geeft geen melding: ${controle.pad}`];
		return judgePagina(controle, bytes, isNieuw).catch((fout: unknown) => [`de bouw stopt: ${String(fout)}`]);
	});
	return (await Promise.all(perBestand)).flat();
}

async function judgeGeval(
	wereld: Wereld,
	geval: Geval,
	inPartij: readonly ProbleemInBestand[],
	isNieuw: Nieuw,
): Promise<Uitkomst> {
	const eigen = findRegels(wereld, geval, inPartij);
	const regels = [...eigen, ...inPartij.filter(({ pad }) => padenVan(geval).includes(pad))];
	const lengten = new Map(geval.bestanden.map(({ pad, bytes }) => [pad, countRegels(bytes)]));
	const fouten = regels.flatMap((regel) => judgeRegel(regel, lengten.get(regel.pad)));
	if (eigen.length === 0) fouten.push(...(await judgePaginas(geval, isNieuw)));
	return {
		nummer: geval.nummer,
		soort: geval.mutatie,
		wat: geval.pad,
		heeftMelding: eigen.length > 0,
		fouten: [...new Set(fouten)],
	};
}

const listAlleTeksten = ({ controles }: Wereld) =>
	[...controles.values()].flatMap(({ onderdelen }) =>
		onderdelen.flatMap(({ gegevens }) => listTeksten(gegevens).map(({ tekst }) => tekst)),
	);

function* createGevallen(wereld: Wereld, zaad: number, nummers: readonly number[]): Generator<Geval> {
	for (const nummer of nummers) yield createGeval(wereld, zaad, nummer);
}

/** Does the cases with these numbers. */
export async function* runGevallen(wereld: Wereld, zaad: number, nummers: readonly number[]): AsyncGenerator<Uitkomst> {
	const bekend = new Set(listAlleTeksten(wereld));
	for (const partij of verdeel(createGevallen(wereld, zaad, nummers))) {
		const { problemen } = checkWereld(wereld, partij);
		for (const geval of partij) yield await judgeGeval(wereld, geval, problemen, (tekst) => !bekend.has(tekst));
	}
}
