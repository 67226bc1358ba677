import type { MijnLijst, Vergadering } from '../../weet-jij/index.ts';
import { listPuntvragen, nameVergadering } from '../../weet-jij/later.ts';
import type { ZaalGegevens, ZaalVraag } from './gegevens.ts';
import type { Keuze } from './keuze.ts';

/** One screen: one question, under one agenda item or theme. */
export interface Scherm {
	/** The same as long as the question stays under this item. */
	sleutel: string;
	vraag: ZaalVraag;
}

/** An agenda item or a theme with its screens, of which there may be none. */
export interface Groep {
	naam: string;
	schermen: Scherm[];
}

export interface Lijst {
	titel: string;
	/** Name of the meeting, for a promise that is made there; empty when it is no meeting. */
	vergadering: string;
	groepen: Groep[];
	/** How many chosen questions are on this site no more. */
	weg: number;
}

/** Why there is nothing to go through. */
export type Reden = 'adres' | 'vergadering' | 'thema' | 'geen-vragen' | 'niets-uitzoeken';

const buildGroep = (id: string, naam: string, vragen: readonly ZaalVraag[]): Groep => ({
	naam,
	schermen: vragen.map((vraag) => ({ sleutel: `${id}/${vraag.id}`, vraag })),
});

function buildVergadering(vergadering: Vergadering, gegevens: ZaalGegevens): Lijst {
	const { agendapunten } = vergadering;
	const bekend = new Set(gegevens.vragen.map(({ id }) => id));
	const titel = nameVergadering(vergadering);
	return {
		titel,
		vergadering: titel,
		groepen: agendapunten.map((punt, index) => {
			const naam = [`Agendapunt ${index + 1}`, punt.naam.trim()].filter(Boolean).join(': ');
			return buildGroep(punt.id, naam, listPuntvragen(punt.gekozen, gegevens.vragen, gegevens.inwonersvragen));
		}),
		weg: agendapunten.flatMap(({ gekozen }) => gekozen.vragen).filter((id) => !bekend.has(id)).length,
	};
}

function buildUitzoeken({ themas, vragen }: ZaalGegevens, { vragen: bewaard }: MijnLijst): Lijst {
	const open = new Set(Object.keys(bewaard).filter((id) => bewaard[id]?.stand === 'uitzoeken'));
	const groepen = themas
		.map(({ id, titel }) =>
			buildGroep(
				id,
				titel,
				vragen.filter((vraag) => vraag.thema === id && open.has(vraag.id)),
			),
		)
		.filter(({ schermen }) => schermen.length > 0);
	const weg = open.size - countSchermen({ groepen });
	return { titel: 'Uit te zoeken', vergadering: '', groepen, weg };
}

export const listSchermen = ({ groepen }: Pick<Lijst, 'groepen'>): Scherm[] =>
	groepen.flatMap(({ schermen }) => schermen);
const countSchermen = (lijst: Pick<Lijst, 'groepen'>) => listSchermen(lijst).length;

function buildThema(thema: string, { themas, vragen }: ZaalGegevens): Lijst | undefined {
	const titel = themas.find(({ id }) => id === thema)?.titel;
	if (titel === undefined) return undefined;
	const eigen = vragen.filter((vraag) => vraag.thema === thema);
	return { titel, vergadering: '', groepen: [buildGroep(thema, titel, eigen)], weg: 0 };
}

/** What a reader goes through, or why there is nothing. */
export function buildLijst(keuze: Keuze | undefined, gegevens: ZaalGegevens, mijn: MijnLijst): Lijst | Reden {
	if (!keuze) return 'adres';
	if (keuze.soort === 'thema') return buildThema(keuze.id, gegevens) ?? 'thema';
	if (keuze.soort === 'uitzoeken') {
		const lijst = buildUitzoeken(gegevens, mijn);
		return lijst.groepen.length > 0 ? lijst : 'niets-uitzoeken';
	}
	const vergadering = mijn.vergaderingen.find(({ id }) => id === keuze.id);
	if (!vergadering) return 'vergadering';
	const lijst = buildVergadering(vergadering, gegevens);
	return countSchermen(lijst) > 0 ? lijst : 'geen-vragen';
}
