import type { Cijfer } from '../../../content/schemas/cijfer.ts';
import type { LeaVveJaar } from '../../../content/schemas/lea-vve.ts';
import { CIJFERS } from '../../../content/schemas/lea-vve-vragenlijst.ts';
import type { CijferNaam } from '../../../content/schemas/lea-vve-vragenlijst.ts';
import { formatGetal } from '../../../shared/klein-aantal/aantal.ts';
import { formatToonbaar, readToonbaar, type ToonbaarCijfer } from '../../lea-vve/index.ts';
import { formatMoment } from '../../../shared/dag.ts';
import type { Bronzoeker, Cel, Herkomst } from './cel.ts';

/** What a gemeente reported on voorschoolse educatie in one year, in words that may be published. */
export interface VveOpgave {
	jaar: number;
	herkomst: Herkomst;
	cellen: Record<CijferNaam, Cel>;
	/** The gemeente's own explanation: it stands on the same screen as the figures. */
	toelichting: readonly string[];
}

/** A figure as it may be published, or why there is none. */
function buildCel(naam: CijferNaam, cijfer: ToonbaarCijfer): Cel {
	const tekst = formatToonbaar(naam, cijfer);
	return cijfer.geenGetal ? { tekst: 'geen getal', klein: tekst } : { tekst };
}

/** The reported figures of one accountability; undefined when the document holds none. */
export function buildOpgave(
	{ jaar, bron, cijfers }: Pick<LeaVveJaar, 'jaar' | 'bron' | 'cijfers'>,
	zoekBron: Bronzoeker,
): VveOpgave | undefined {
	if (!cijfers) return undefined;
	const toonbaar = readToonbaar(cijfers);
	return {
		jaar,
		herkomst: { moment: formatMoment(cijfers.peildatum), bron: zoekBron(bron).titel },
		cellen: {
			doelgroeppeuters: buildCel('doelgroeppeuters', toonbaar.doelgroeppeuters),
			kindplaatsen: buildCel('kindplaatsen', toonbaar.kindplaatsen),
			bereikt: buildCel('bereikt', toonbaar.bereikt),
			nietBereikt: buildCel('nietBereikt', toonbaar.nietBereikt),
		},
		toelichting: cijfers.toelichting,
	};
}

/** A row of the reported figures with the national one beside it. */
export interface OpgaveRij {
	id: CijferNaam;
	label: string;
	landelijk: Cel;
	/** Of the national figure; absent where there is none. */
	herkomst?: Herkomst | undefined;
}

const LABELS: Record<CijferNaam, { label: string; reeks?: string }> = {
	doelgroeppeuters: { label: 'Doelgroeppeuters', reeks: 'doelgroepkinderen' },
	kindplaatsen: { label: 'Kindplaatsen met voorschoolse educatie', reeks: 'voorschoolse plaatsen' },
	bereikt: { label: 'Bereikte doelgroeppeuters', reeks: 'bereikte doelgroepkinderen' },
	nietBereikt: { label: 'Niet bereikte doelgroeppeuters' },
};

function findNieuwste(cijfers: readonly Cijfer[], reeks: string | undefined): Cijfer | undefined {
	return cijfers
		.filter((cijfer) => cijfer.reeks === reeks && cijfer.waarde !== undefined)
		.sort((a, b) => b.periode.localeCompare(a.periode))[0];
}

/** The rows of the reported figures; the newest national figure has its own year, so it never shares a peildatum. */
export function buildOpgaveRijen(cijfers: readonly Cijfer[], zoekBron: Bronzoeker): OpgaveRij[] {
	return CIJFERS.map((id) => {
		const { label, reeks } = LABELS[id];
		const cijfer = findNieuwste(cijfers, reeks);
		if (cijfer?.waarde === undefined)
			return { id, label, landelijk: { tekst: 'niet gevonden', klein: 'geen landelijk aantal' } };
		return {
			id,
			label,
			landelijk: { tekst: formatGetal(cijfer.waarde), klein: 'niet van alle gemeenten' },
			herkomst: { moment: formatMoment(cijfer.periode), bron: zoekBron(cijfer.bron.bron).titel },
		};
	});
}
