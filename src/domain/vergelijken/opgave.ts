import type { Cijfer } from '../../schemas/cijfer.ts';
import type { LeaVveJaar } from '../../schemas/lea-vve.ts';
import { formatAantalKinderen, formatGetal, isKleineGroep } from '../aantal.ts';
import { formatMoment } from '../versheid.ts';
import type { Cel } from './gegevens.ts';
import type { Bronzoeker, Herkomst } from './landelijk.ts';

export const OPGAVEN = ['doelgroeppeuters', 'kindplaatsen', 'bereikt', 'nietBereikt'] as const;
export type Opgavenaam = (typeof OPGAVEN)[number];

/** What a gemeente reported on voorschoolse educatie in one year, in words that may be published. */
export interface VveOpgave {
	jaar: number;
	herkomst: Herkomst;
	cellen: Record<Opgavenaam, Cel>;
	/** The gemeente's own explanation: it stands on the same screen as the figures. */
	toelichting: readonly string[];
}

const isKlein = (aantal: number | undefined) => aantal !== undefined && isKleineGroep(aantal);
const VERRAADT: Cel = { tekst: 'niet te geven', klein: 'anders is een klein aantal kinderen te herleiden' };

function buildAantal(aantal: number | undefined, format: (aantal: number) => string): Cel {
	if (aantal === undefined) return { tekst: 'niet leesbaar', klein: 'in het stuk dat wij hebben' };
	return { tekst: format(aantal) };
}

/** Children reached and not reached add up to the doelgroep: where one of them is small, the other would give it away. */
function maskBereik(totaal: number | undefined, deel: number | undefined, ander: number | undefined): Cel {
	if (isKlein(totaal)) return VERRAADT;
	const rest = totaal === undefined || deel === undefined ? undefined : totaal - deel;
	const isHerleidbaar = isKlein(ander) || isKlein(rest);
	return isHerleidbaar && !isKlein(deel) && deel !== undefined ? VERRAADT : buildAantal(deel, formatAantalKinderen);
}

/** The reported figures of one accountability; undefined when the document holds none. */
export function buildOpgave(
	{ jaar, bron, cijfers }: Pick<LeaVveJaar, 'jaar' | 'bron' | 'cijfers'>,
	zoekBron: Bronzoeker,
): VveOpgave | undefined {
	if (!cijfers) return undefined;
	const totaal = cijfers.doelgroeppeuters.antwoord;
	const bereikt = cijfers.bereikt.antwoord;
	const nietBereikt = cijfers.nietBereikt.antwoord;
	return {
		jaar,
		herkomst: { moment: formatMoment(cijfers.peildatum), bron: zoekBron(bron).titel },
		cellen: {
			doelgroeppeuters: buildAantal(totaal, formatAantalKinderen),
			kindplaatsen: buildAantal(cijfers.kindplaatsen.antwoord, formatGetal),
			bereikt: maskBereik(totaal, bereikt, nietBereikt),
			nietBereikt: maskBereik(totaal, nietBereikt, bereikt),
		},
		toelichting: cijfers.toelichting,
	};
}

/** A row of the reported figures with the national one beside it. */
export interface OpgaveRij {
	id: Opgavenaam;
	label: string;
	landelijk: Cel;
	/** Of the national figure; absent where there is none. */
	herkomst?: Herkomst | undefined;
}

const LABELS: Record<Opgavenaam, { label: string; reeks?: string }> = {
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
	return OPGAVEN.map((id) => {
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
