import type { LeaVveCijfers } from '../../../content/schemas/lea-vve.ts';
import { CIJFERS } from '../../../content/schemas/lea-vve-vragenlijst.ts';
import type { CijferNaam } from '../../../content/schemas/lea-vve-vragenlijst.ts';
import { formatAantalKinderen, formatGetal } from '../../../shared/klein-aantal/aantal.ts';
import { listAfTeSchermen, type Tellingdeel } from '../../../shared/klein-aantal/telling.ts';

/** A reported figure as it may be shown, or why there is none. */
export type ToonbaarCijfer =
	| { aantal: number; geenGetal?: undefined }
	| { aantal?: undefined; geenGetal: 'niet-opgegeven' | 'onbekend' | 'afgeschermd' | 'onleesbaar' };
export type ToonbareCijfers = Record<CijferNaam, ToonbaarCijfer>;

function read(cijfers: LeaVveCijfers, naam: CijferNaam): ToonbaarCijfer {
	const opgave = cijfers[naam];
	if (!opgave) return { geenGetal: 'niet-opgegeven' };
	const { antwoord } = opgave;
	if (antwoord === undefined) return { geenGetal: 'onleesbaar' };
	return typeof antwoord === 'number' ? { aantal: antwoord } : { geenGetal: antwoord };
}

const AFGESCHERMD: ToonbaarCijfer = { geenGetal: 'afgeschermd' };
/** Which number of the telling a figure is: doelgroep = bereikt + niet bereikt, as the questionnaire defines them. */
const DEEL_VAN = { doelgroeppeuters: 'geheel', bereikt: 'deel', nietBereikt: 'rest' } as const satisfies Partial<
	Record<CijferNaam, Tellingdeel>
>;
const PEUTERS = Object.keys(DEEL_VAN) as (keyof typeof DEEL_VAN)[];

/**
 * The figures as they may be published: 1 to 4 children are masked, and so is what would give them away. Places are no
 * children and stay.
 */
export function schermAf(cijfers: LeaVveCijfers): ToonbareCijfers {
	const gelezen = Object.fromEntries(CIJFERS.map((naam) => [naam, read(cijfers, naam)])) as ToonbareCijfers;
	const { doelgroeppeuters, bereikt, nietBereikt } = gelezen;
	const telling = { geheel: doelgroeppeuters.aantal, deel: bereikt.aantal, rest: nietBereikt.aantal };
	const alAfgeschermd = PEUTERS.filter((naam) => gelezen[naam].geenGetal === 'afgeschermd');
	const dicht = listAfTeSchermen(telling, new Set(alAfgeschermd.map((naam) => DEEL_VAN[naam])));
	// What was no number keeps its own reason: it gives nothing away.
	const verborgen = PEUTERS.filter((naam) => dicht.has(DEEL_VAN[naam]) && gelezen[naam].aantal !== undefined);
	return { ...gelezen, ...Object.fromEntries(verborgen.map((naam) => [naam, AFGESCHERMD])) };
}

const GEEN_GETAL_TEKSTEN: Record<NonNullable<ToonbaarCijfer['geenGetal']>, string> = {
	'niet-opgegeven': 'niet opgegeven',
	onbekend: 'onbekend, volgens de gemeente',
	afgeschermd: 'niet getoond, omdat het om minder dan 5 kinderen gaat of dat eruit zou blijken',
	onleesbaar: 'niet leesbaar',
};

/** A figure in words: the number, or why it is not there. Places need no masking. */
export function formatToonbaar(naam: CijferNaam, cijfer: ToonbaarCijfer): string {
	if (cijfer.geenGetal) return GEEN_GETAL_TEKSTEN[cijfer.geenGetal];
	return naam === 'kindplaatsen' ? formatGetal(cijfer.aantal) : formatAantalKinderen(cijfer.aantal);
}
