/**
 * The figures and reported answers a question may name. A local answer is derived from them by
 * `features/gemeenten/regels/lokaal-antwoord.ts` and never typed in per gemeente.
 */
export const GEGEVENS = [
	/** Register of gemeenten (CBS and DUO). */
	'inwoners',
	'inwoners-0-14',
	'doorstroompuntregio',
	'basisscholen',
	'leerlingen-basisonderwijs',
	'leerlingen-speciaal-basisonderwijs',
	'scholen-voortgezet-onderwijs',
	'scholen-speciaal-basisonderwijs',
	'scholen-speciaal-onderwijs',
	/** Yearly LEA/vve accountability of the gemeente. */
	'lea-overleg-integratie',
	'lea-overleg-segregatie',
	'lea-overleg-inschrijving',
	'lea-partners',
	'lea-meetbare-doelen',
	've-doelgroeppeuters',
	've-kindplaatsen',
	've-bereikt',
	've-niet-bereikt',
	've-redenen-niet-bereikt',
	've-doelgroepdefinitie',
	've-toeleiding',
	've-doorgaande-lijn',
	've-resultaatafspraken',
	'oab-andere-instrumenten',
] as const;
export type Gegeven = (typeof GEGEVENS)[number];
