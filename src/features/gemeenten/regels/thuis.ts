import type { RegisterRij } from '../../../content/schemas/register.ts';
import { formatMoment } from '../../../shared/dag.ts';
import { formatEuro } from '../../../shared/euro.ts';
import { formatGetal, formatInwonersdeel } from '../../../shared/klein-aantal/aantal.ts';
import { findKolom, type Naslag } from './feiten.ts';
import { findNederland, type Geldkolom } from './geld.ts';
import { computeJongDeel, computeLandelijkJongDeel } from './kinderen.ts';
import { findOpmerking, formatRegisterwaarde } from './registerwaarde.ts';

/** A figure of the first page: what it counts, of when, by whom, and Nederland beside it. */
export interface Thuisrij {
	label: string;
	moment: string;
	/** Title of the source. */
	bron: string;
	nederland: string;
}

/** `/gemeenten/thuis.json`: the same for every reader, so that no server sees which gemeente is theirs. */
export interface Thuisbestand {
	/** By address the values in the order of the rows; a star says that her own page tells more of it. */
	gemeenten: Record<string, string[]>;
	/** Ids of the questions that can be answered. */
	vragen: string[];
}

const GEEN = 'geen cijfer';
const GELD = [
	['Schoolgebouwen, per inwoner', 'onderwijshuisvesting_per_inwoner_begr2026'],
	['Onderwijsbeleid en leerlingzaken, per inwoner', 'onderwijsbeleid_per_inwoner_begr2026'],
] as const satisfies readonly (readonly [string, Geldkolom])[];
const KINDEREN = 'inwoners_0_14';

const formatDeel = (aantal: string, deel: number | undefined) =>
	deel === undefined ? aantal : `${aantal} (${formatInwonersdeel(deel)})`;

/** What stands beside the reader's gemeente, whichever that is. */
export function buildThuisrijen(naslag: Naslag): Thuisrij[] {
	const herkomst = (naam: keyof RegisterRij, wat: string) => {
		const { peildatum, bron } = findKolom(naam, naslag);
		return { moment: `${wat}${formatMoment(peildatum)}`, bron: naslag.bronTitel(bron) };
	};
	const kinderen = naslag.landelijk.get(findKolom(KINDEREN, naslag).landelijk ?? '')?.waarde;
	return [
		...GELD.map(([label, naam]) => {
			const bedrag = findNederland(findKolom(naam, naslag), naslag);
			return {
				label,
				...herkomst(naam, 'begroting '),
				nederland: bedrag === undefined ? GEEN : formatEuro(bedrag),
			};
		}),
		{
			label: 'Kinderen tot 15 jaar, deel van de inwoners',
			...herkomst(KINDEREN, ''),
			nederland:
				kinderen === undefined ? GEEN : formatDeel(formatGetal(kinderen), computeLandelijkJongDeel(naslag.register)),
		},
	];
}

function formatWaarde(naam: keyof RegisterRij, rij: RegisterRij, naslag: Naslag): string {
	const kolom = findKolom(naam, naslag);
	const waarde = formatRegisterwaarde(kolom, rij) ?? GEEN;
	const tekst = naam === KINDEREN ? formatDeel(waarde, computeJongDeel(rij)) : waarde;
	return findOpmerking(kolom, rij.code) ? `${tekst}*` : tekst;
}

export const buildThuisbestand = (
	register: readonly RegisterRij[],
	vragen: readonly { id: string }[],
	naslag: Naslag,
): Thuisbestand => ({
	gemeenten: Object.fromEntries(
		register.map((rij) => [
			rij.slug,
			[...GELD.map(([, naam]) => naam), KINDEREN].map((naam) => formatWaarde(naam as keyof RegisterRij, rij, naslag)),
		]),
	),
	vragen: vragen.map(({ id }) => id),
});
