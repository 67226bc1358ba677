import type { LeaVveCijfers } from '../../schemas/lea-vve.ts';
import { CIJFERS } from '../../schemas/lea-vve-vragenlijst.ts';
import type { CijferNaam } from '../../schemas/lea-vve-vragenlijst.ts';
import { formatAantalKinderen, formatGetal, isKleinAantal } from '../aantal.ts';

/** A reported figure as it may be shown, or why there is none. */
export type ToonbaarCijfer =
	| { aantal: number; geenGetal?: undefined }
	| { aantal?: undefined; geenGetal: 'onbekend' | 'afgeschermd' | 'onleesbaar' };
export type ToonbareCijfers = Record<CijferNaam, ToonbaarCijfer>;

function lees(cijfers: LeaVveCijfers, naam: CijferNaam): ToonbaarCijfer {
	const { antwoord } = cijfers[naam];
	if (antwoord === undefined) return { geenGetal: 'onleesbaar' };
	return typeof antwoord === 'number' ? { aantal: antwoord } : { geenGetal: antwoord };
}

const AFGESCHERMD: ToonbaarCijfer = { geenGetal: 'afgeschermd' };
const PEUTERS = ['doelgroeppeuters', 'bereikt', 'nietBereikt'] as const;

/** What follows by subtraction from the two others. */
function berekenRest(totaal: number | undefined, deel: number | undefined): number | undefined {
	return totaal === undefined || deel === undefined ? undefined : totaal - deel;
}

/**
 * The figures as they may be published: 1 to 4 children are masked, and so is what would give them away. Of the three
 * numbers that add up, a small part takes the other part along; a small total takes both parts along. Places are no
 * children and stay.
 */
export function schermAf(cijfers: LeaVveCijfers): ToonbareCijfers {
	const gelezen = Object.fromEntries(CIJFERS.map((naam) => [naam, lees(cijfers, naam)])) as ToonbareCijfers;
	const [totaal, bereikt, nietBereikt] = PEUTERS.map((naam) => gelezen[naam].aantal);
	const delen = [bereikt, nietBereikt, berekenRest(totaal, bereikt), berekenRest(totaal, nietBereikt)];
	const isTotaalKlein = isKleinAantal(totaal);
	const isDeelKlein = delen.some(isKleinAantal);
	const isDeelAfgeschermd = [gelezen.bereikt, gelezen.nietBereikt].some(({ geenGetal }) => geenGetal === 'afgeschermd');
	const som = berekenSom(bereikt, nietBereikt);
	return {
		...gelezen,
		doelgroeppeuters:
			isTotaalKlein || (isKleinAantal(som) && totaal === undefined) ? AFGESCHERMD : gelezen.doelgroeppeuters,
		...(isTotaalKlein || isDeelKlein || isDeelAfgeschermd || isKleinAantal(som)
			? { bereikt: AFGESCHERMD, nietBereikt: AFGESCHERMD }
			: {}),
	};
}

function berekenSom(bereikt: number | undefined, nietBereikt: number | undefined): number | undefined {
	return bereikt === undefined || nietBereikt === undefined ? undefined : bereikt + nietBereikt;
}

const GEEN_GETAL_TEKSTEN: Record<NonNullable<ToonbaarCijfer['geenGetal']>, string> = {
	onbekend: 'onbekend, volgens de gemeente',
	afgeschermd: 'niet getoond, omdat het om minder dan 5 kinderen gaat of dat eruit zou blijken',
	onleesbaar: 'niet leesbaar',
};

/** A figure in words: the number, or why it is not there. Places need no masking. */
export function formatToonbaar(naam: CijferNaam, cijfer: ToonbaarCijfer): string {
	if (cijfer.geenGetal) return GEEN_GETAL_TEKSTEN[cijfer.geenGetal];
	return naam === 'kindplaatsen' ? formatGetal(cijfer.aantal) : formatAantalKinderen(cijfer.aantal);
}
