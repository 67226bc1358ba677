/**
 * The figures and reported answers a question may name. A local answer is derived from them by
 * `features/gemeenten/regels/lokaal-antwoord.ts` and never typed in per gemeente.
 */
export const GEGEVENS = [
	/** Register of gemeenten: people and schools (CBS and DUO). */
	'inwoners',
	'inwoners-0-14',
	'doorstroompuntregio',
	'basisscholen',
	'leerlingen-basisonderwijs',
	'leerlingen-speciaal-basisonderwijs',
	'scholen-voortgezet-onderwijs',
	'scholen-speciaal-basisonderwijs',
	'scholen-speciaal-onderwijs',
	'leerlingen-per-vestiging',
	'kinderen-0-4',
	'kinderen-meer-of-minder',
	'jongeren-15-19',
	'huishoudens-met-kinderen',
	/** Money of the gemeente (CBS Iv3 and gemeentefonds); amounts per inhabitant stand beside Nederland and gemeenten of the same size. */
	'schoolgebouwen-begroot',
	'schoolgebouwen-uitgegeven',
	'onderwijsbeleid-begroot',
	'onderwijsbeleid-uitgegeven',
	'openbaar-onderwijs-uitgegeven',
	'jeugdhulp-uitgegeven',
	'rijksbijdragen-onderwijs',
	'maatstaf-onderwijsachterstand',
	'uitkering-voorschoolse-peuters',
	'uitkering-armoede-kinderen',
	/** Council (Kiesraad) and regions (CBS and VWS). */
	'raadszetels',
	'arbeidsmarktregio',
	'veiligheidsregio',
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
