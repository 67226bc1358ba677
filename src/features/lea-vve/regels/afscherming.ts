import type { LeaVveCijfers } from '../../../content/schemas/lea-vve.ts';
import { CIJFERS, type CijferNaam } from '../../../content/schemas/lea-vve-vragenlijst.ts';
import {
	AFGESCHERMD,
	calculatePercentage,
	formatAantalKinderen,
	formatGetal,
	isAfgeschermd,
	type OpenAantal,
} from '../../../shared/klein-aantal/aantal.ts';
import { maskTelling } from '../../../shared/klein-aantal/telling.ts';

/** A reported figure as it may be shown, or why there is none. */
export type ToonbaarCijfer =
	| { aantal: number; geenGetal?: undefined }
	| { aantal?: undefined; geenGetal: 'niet-opgegeven' | 'onbekend' | typeof AFGESCHERMD | 'onleesbaar' };
export type ToonbareCijfers = Record<CijferNaam, ToonbaarCijfer>;
/** The four figures as they were reported. */
type Cijfers = Pick<LeaVveCijfers, CijferNaam>;

function read(cijfers: Cijfers, naam: CijferNaam): ToonbaarCijfer {
	const opgave = cijfers[naam];
	if (!opgave) return { geenGetal: 'niet-opgegeven' };
	const { antwoord } = opgave;
	if (antwoord === undefined) return { geenGetal: 'onleesbaar' };
	return typeof antwoord === 'number' ? { aantal: antwoord } : { geenGetal: antwoord };
}

/** What a figure is in the telling: a number, masked, or nothing that gives a number away. */
const toOpenAantal = ({ aantal, geenGetal }: ToonbaarCijfer) => (geenGetal === AFGESCHERMD ? geenGetal : aantal);
/** The figure after masking; what was no number keeps its own reason. */
const toToonbaar = (cijfer: ToonbaarCijfer, open: OpenAantal | undefined): ToonbaarCijfer =>
	isAfgeschermd(open) ? { geenGetal: AFGESCHERMD } : cijfer;

/**
 * The figures as they may be published: 1 to 4 children are masked, and so is what would give them away. Places are no
 * children and stay. Doelgroep = bereikt + niet bereikt, as the questionnaire defines them.
 */
export function readToonbaar(cijfers: Cijfers): ToonbareCijfers {
	const gelezen = Object.fromEntries(CIJFERS.map((naam) => [naam, read(cijfers, naam)])) as ToonbareCijfers;
	const { doelgroeppeuters, bereikt, nietBereikt } = gelezen;
	const { geheel, deel, rest } = maskTelling({
		geheel: toOpenAantal(doelgroeppeuters),
		deel: toOpenAantal(bereikt),
		rest: toOpenAantal(nietBereikt),
	});
	return {
		...gelezen,
		doelgroeppeuters: toToonbaar(doelgroeppeuters, geheel),
		bereikt: toToonbaar(bereikt, deel),
		nietBereikt: toToonbaar(nietBereikt, rest),
	};
}

/** The reported figures as they may stand in a file. */
export function maskCijfers<Opgaven extends Cijfers>(cijfers: Opgaven): Opgaven {
	const toonbaar = readToonbaar(cijfers);
	const dicht = CIJFERS.filter(
		(naam) => cijfers[naam]?.antwoord !== undefined && isAfgeschermd(toonbaar[naam].geenGetal),
	);
	return {
		...cijfers,
		...Object.fromEntries(dicht.map((naam) => [naam, { ...cijfers[naam], antwoord: AFGESCHERMD }])),
	};
}

/** Share of the doelgroeppeuters in whole percents, where it may be given. */
export function calculateAandeel(cijfers: Cijfers | undefined, naam: 'bereikt' | 'nietBereikt'): number | undefined {
	const toonbaar = cijfers && readToonbaar(cijfers);
	const [deel, geheel] = [toonbaar?.[naam].aantal, toonbaar?.doelgroeppeuters.aantal];
	return deel === undefined || geheel === undefined ? undefined : calculatePercentage(deel, geheel);
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
