import type { Gegeven } from '../../../content/schemas/gegeven.ts';
import { BOEKING, type Kolom, type RegisterRij } from '../../../content/schemas/register.ts';
import { formatMoment } from '../../../shared/dag.ts';
import { formatGetal } from '../../../shared/klein-aantal/aantal.ts';
import { capitalise } from '../../../shared/tekst.ts';
import { findKolom, type LokaalAntwoord, type Naslag } from './feiten.ts';
import { compareGeld, formatGeld, GELD_ZEGT_NIET, type Geldkolom } from './geld.ts';
import {
	findKinderverloop,
	findLandelijkeSchoolgrootte,
	findLandelijkVerloop,
	findSchoolgrootte,
	formatKinderverloop,
} from './kinderen.ts';
import { formatGemeentenaam } from './naam.ts';
import { formatRaad, MEERDERHEID_REGEL } from './raad.ts';
import { findOpmerking, formatRedenLeeg, formatRegisterwaarde } from './registerwaarde.ts';

type Lezer = (register: RegisterRij, naslag: Naslag) => LokaalAntwoord;

/** "3 locaties van scholen"; the words are plural, so one stands behind them: "Locaties van scholen: 1". */
const formatTelling = (waarde: string, wat: string) => (waarde === '1' ? `${capitalise(wat)}: 1` : `${waarde} ${wat}`);

const zonder = (kolom: Kolom, { code }: RegisterRij, { bronTitel }: Naslag): LokaalAntwoord => ({
	bekend: false,
	reden: formatRedenLeeg(kolom, code, bronTitel),
});

/** An answer with day and source of its column, and what to know of it here and everywhere. */
const metBron = (
	tekst: string,
	kolom: Kolom,
	{ code }: RegisterRij,
	{ bronTitel }: Naslag,
	erbij: readonly string[] = [],
): LokaalAntwoord => ({
	bekend: true,
	tekst,
	peildatum: formatMoment(kolom.peildatum),
	bron: bronTitel(kolom.bron),
	toelichting: [...erbij, findOpmerking(kolom, code), kolom.letOpEigen, kolom.boeking ? BOEKING : undefined].filter(
		(regel) => regel !== undefined,
	),
	uitleg: [],
});

/** The value of one column. */
const uitKolom =
	(naam: keyof RegisterRij): Lezer =>
	(register, naslag) => {
		const kolom = findKolom(naam, naslag);
		const waarde = formatRegisterwaarde(kolom, register);
		if (waarde === undefined) return zonder(kolom, register, naslag);
		const isGewoonNul = register[naam] === 0 && !findOpmerking(kolom, register.code);
		const nul = isGewoonNul && kolom.nul ? [kolom.nul] : [];
		return metBron(kolom.eenheid === 'tekst' ? waarde : formatTelling(waarde, kolom.wat), kolom, register, naslag, nul);
	};

/** An amount for each inhabitant, never without what stands beside it. */
const uitGeld =
	(naam: Geldkolom): Lezer =>
	(register, naslag) => {
		const kolom = findKolom(naam, naslag);
		const vergelijking = compareGeld(naam, register, naslag);
		if (!vergelijking) return zonder(kolom, register, naslag);
		const [zin = '', ...ernaast] = formatGeld(vergelijking, formatGemeentenaam(register));
		return metBron(zin, kolom, register, naslag, [...ernaast, GELD_ZEGT_NIET]);
	};

const leesKinderverloop: Lezer = (register, naslag) => {
	const kolom = findKolom('inwoners_0_14', naslag);
	const verloop = findKinderverloop(register);
	if (!verloop) return zonder(kolom, register, naslag);
	const landelijk = findLandelijkVerloop(naslag.register);
	const eerder = findKolom('inwoners_0_14_2024', naslag);
	return metBron(formatKinderverloop(verloop, landelijk, formatMoment(kolom.peildatum)), kolom, register, naslag, [
		`Het aantal van een jaar eerder komt uit ${naslag.bronTitel(eerder.bron)}. Eén jaar is nog geen trend.`,
	]);
};

const leesSchoolgrootte: Lezer = (register, naslag) => {
	const kolom = findKolom('leerlingen_bo', naslag);
	const school = findSchoolgrootte(register);
	if (!school) return zonder(kolom, register, naslag);
	const { gemiddeld, leerlingen, vestigingen } = school;
	const op = vestigingen === 1 ? '1 vestiging' : `${formatGetal(vestigingen)} vestigingen`;
	const tekst = `Gemiddeld ${formatGetal(gemiddeld)} leerlingen per vestiging van een basisschool (${formatGetal(leerlingen)} leerlingen op ${op}). In heel Nederland zijn het er ${formatGetal(findLandelijkeSchoolgrootte(naslag.register))}.`;
	const { peildatum } = findKolom('basisschoolvestigingen', naslag);
	return metBron(tekst, kolom, register, naslag, [
		`De vestigingen zijn geteld in ${formatMoment(peildatum)}. Een gemiddelde zegt niets over één school.`,
	]);
};

const leesRaad: Lezer = (register, naslag) => {
	const kolom = findKolom('raadszetels', naslag);
	const { raadszetels, lijsten_met_zetels: lijsten } = register;
	if (raadszetels === undefined || lijsten === undefined) return zonder(kolom, register, naslag);
	return metBron(formatRaad(raadszetels, lijsten), kolom, register, naslag, [MEERDERHEID_REGEL]);
};

/** The gegevens that come from the register, each with what reads it. */
export const LEZER_UIT_REGISTER: Partial<Record<Gegeven, Lezer>> = {
	inwoners: uitKolom('inwoners'),
	'inwoners-0-14': uitKolom('inwoners_0_14'),
	'kinderen-0-4': uitKolom('inwoners_0_4'),
	'kinderen-meer-of-minder': leesKinderverloop,
	'jongeren-15-19': uitKolom('inwoners_15_19'),
	'huishoudens-met-kinderen': uitKolom('huishoudens_met_kinderen'),
	doorstroompuntregio: uitKolom('rmc_regio'),
	arbeidsmarktregio: uitKolom('arbeidsmarktregio'),
	veiligheidsregio: uitKolom('veiligheidsregio'),
	basisscholen: uitKolom('basisschoolvestigingen'),
	'leerlingen-basisonderwijs': uitKolom('leerlingen_bo'),
	'leerlingen-per-vestiging': leesSchoolgrootte,
	'leerlingen-speciaal-basisonderwijs': uitKolom('leerlingen_sbo'),
	'scholen-voortgezet-onderwijs': uitKolom('vo_vestigingen'),
	'scholen-speciaal-basisonderwijs': uitKolom('sbo_vestigingen'),
	'scholen-speciaal-onderwijs': uitKolom('so_vso_vestigingen'),
	'schoolgebouwen-begroot': uitGeld('onderwijshuisvesting_per_inwoner_begr2026'),
	'schoolgebouwen-uitgegeven': uitGeld('onderwijshuisvesting_per_inwoner_jr2024'),
	'onderwijsbeleid-begroot': uitGeld('onderwijsbeleid_per_inwoner_begr2026'),
	'onderwijsbeleid-uitgegeven': uitGeld('onderwijsbeleid_per_inwoner_jr2024'),
	'jeugdhulp-uitgegeven': uitGeld('jeugdhulp_per_inwoner_jr2024'),
	'openbaar-onderwijs-uitgegeven': uitKolom('lasten_openbaar_basisonderwijs_jr2024'),
	'rijksbijdragen-onderwijs': uitKolom('rijksbijdragen_onderwijs_jr2024'),
	'maatstaf-onderwijsachterstand': uitKolom('maatstaf_onderwijsachterstand'),
	'uitkering-voorschoolse-peuters': uitKolom('uitkering_voorschoolse_peuters'),
	'uitkering-armoede-kinderen': uitKolom('uitkering_armoede_kinderen'),
	raadszetels: leesRaad,
};
