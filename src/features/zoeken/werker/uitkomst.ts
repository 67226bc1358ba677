import { searchInRegister, type Vondst } from '../rang/antwoord.ts';
import type { Filters } from '../rang/filters.ts';
import type { Zoekmachine } from '../rang/machine.ts';
import { formatGemis, formatRedenen } from '../rang/resultaat.ts';
import type { Treffer, Uitkomst } from './berichten.ts';
import { cutFragment } from './ophalen.ts';

function buildTreffer(
	{ register }: Zoekmachine,
	{ nummer, dekking, via }: Vondst,
	stammen: ReadonlySet<string>,
	vraag: string,
): Treffer[] {
	const document = register.documenten[nummer];
	if (!document) return [];
	const [adres, titel, pagina, soort] = document;
	return [
		{
			nummer,
			dekking,
			adres,
			titel,
			pagina: pagina || undefined,
			soort: register.soorten[soort] ?? '',
			redenen: formatRedenen(via, vraag),
			fragment: cutFragment(register, nummer, stammen),
		},
	];
}

/** A reason stands with the best result it holds for: under every next one it says nothing new. */
function tellRedenenOnce(treffers: readonly Treffer[]): Treffer[] {
	const gezegd = new Set<string>();
	return treffers.map(({ redenen = [], ...treffer }) => {
		const nieuw = redenen.filter((reden) => !gezegd.has(reden));
		nieuw.forEach((reden) => gezegd.add(reden));
		return { ...treffer, redenen: nieuw };
	});
}

/** The best result is a gemeente that lacks a good part of the query. */
const MEESTE_DEKKING = 0.8;
function lijktPlaats({ register }: Zoekmachine, beste: Vondst | undefined): boolean {
	const soort = beste && register.soorten[register.documenten[beste.nummer]?.[3] ?? -1];
	return beste !== undefined && soort === 'Gemeente' && beste.dekking < MEESTE_DEKKING;
}

const listThemas = ({ register: { documenten, soorten } }: Zoekmachine) =>
	documenten.flatMap(([adres, titel, pagina, soort]) =>
		soorten[soort] === 'Thema' && !pagina ? [{ adres, titel }] : [],
	);

/**
 * Searches the register and writes out what the page shows of it.
 *
 * @param meeste As many results as the page shows.
 */
export function buildUitkomst(machine: Zoekmachine, vraag: string, filters: Filters, meeste: number): Uitkomst {
	const { vondsten, stammen, bedoeld, nabij, telFilters, ...gemis } = searchInRegister(machine, vraag, filters);
	const isLeeg = vondsten.length === 0;
	const heeftKeuze = Object.values(filters).some(Boolean);
	return {
		vraag,
		filters,
		stammen,
		bedoeld,
		nabij,
		telFilters,
		totaal: vondsten.length,
		treffers: tellRedenenOnce(
			vondsten.slice(0, meeste).flatMap((vondst) => buildTreffer(machine, vondst, new Set(stammen), vraag)),
		),
		zonderKeuze: isLeeg && heeftKeuze ? searchInRegister(machine, vraag).vondsten.length : 0,
		gemis: formatGemis(gemis, vondsten.length),
		lijktPlaats: lijktPlaats(machine, vondsten[0]),
		themas: listThemas(machine),
		teksten: machine.register.teksten,
	};
}
