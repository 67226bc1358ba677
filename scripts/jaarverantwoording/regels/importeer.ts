import type { Opgave } from '../../../src/content/schemas/lea-vve-opgave.ts';
import {
	CIJFERS,
	type CijferNaam,
	type Onderwerp,
	type VraagVeld,
} from '../../../src/content/schemas/lea-vve-vragenlijst.ts';
import { findBlancoReden } from './bewijs.ts';
import { maskCijfers } from '../../../src/features/lea-vve/regels/afscherming.ts';
import { readCijfers, type GelezenCijfer, type GelezenCijfers } from './cijfers.ts';
import { readOnderwerpen, type Gezien } from './gezien.ts';
import { findBezwaar, chooseDatum, listTwijfel, type Opdracht } from './herkennen.ts';
import { divide, type Indeling } from './indeling.ts';
import { createOpgaven, type OpgavenVan } from './opgaven.ts';
import { listNakijkregels, type Nakijkregel } from './nakijken.ts';
import { listOntbrekend } from './ontbreekt.ts';
import { cleanPersoonsgegevens } from './privacy.ts';
import { dropRanden } from './randen.ts';
import { formatRegel, splitVragen, type Regel } from './woorden.ts';
import { listTegenspraak } from './tegenspraak.ts';
import { listVrijeTeksten, type VrijeTekst } from './vrije-tekst.ts';

/** One subject as it is written to the file. */
type OnderwerpVelden = Partial<Record<VraagVeld, Opgave | OpgavenVan['metAlle']>>;

/** The file as it is written, before the schema: only answers and figures, never words of the gemeente. */
export interface Jaarverantwoording {
	gemeente: string;
	jaar: number;
	bron: string;
	documentVan: string;
	cijfers?: { peildatum: string } & Record<CijferNaam, GelezenCijfer>;
	onderwerpen: Partial<Record<Onderwerp, OnderwerpVelden>>;
}

/** What the import has to tell the author beside the file. */
export interface Bevindingen {
	/** Whether ticks could be told from empty boxes. */
	zijnKruisjesLeesbaar: boolean;
	/** Why nothing was inferred, for a form that prints every question. */
	blanco: string | undefined;
	opgaven: OpgavenVan[];
	/** What the form certainly prints and the document does not have. */
	ontbrekend: string[];
	/** Per answer what the document shows, for the review sheet. */
	nakijken: Nakijkregel[];
	/** Figures that were masked. */
	afgeschermd: CijferNaam[];
	tegenspraak: string[];
	waarschuwingen: string[];
	weggelaten: { telefoonnummers: number; emailadressen: number };
	vrijeTeksten: VrijeTekst[];
}

export type Uitkomst = { jaarverantwoording: Jaarverantwoording; bevindingen: Bevindingen } | { fout: string };

function createCijfers(gelezen: GelezenCijfers | undefined): Jaarverantwoording['cijfers'] {
	if (gelezen?.peildatum === undefined) return undefined;
	return { peildatum: gelezen.peildatum, ...maskCijfers(gelezen.cijfers) };
}

/** The questions in the order of the questionnaire, with the table after the partners. */
function createVelden({ opgaven, metAlle }: OpgavenVan): OnderwerpVelden {
	const { overleg, partners, ...rest } = opgaven;
	return {
		...(overleg && { overleg }),
		...(partners && { partners }),
		...(metAlle.length > 0 && { metAlle }),
		...rest,
	};
}

function listAfgeschermd(gelezen: GelezenCijfers | undefined, cijfers: Jaarverantwoording['cijfers']): CijferNaam[] {
	if (!gelezen || !cijfers) return [];
	return CIJFERS.filter((naam) => cijfers[naam].antwoord !== gelezen.cijfers[naam].antwoord);
}

function listWaarschuwingen(indeling: Indeling, gezien: Gezien, cijfers: GelezenCijfers | undefined): string[] {
	const zwevend = indeling.merken.filter((merk) => merk.soort === 'zwevend').map(({ regel }) => regel + 1);
	return [
		...(zwevend.length > 0
			? [`Niet gebruikt, omdat niet duidelijk is bij welk onderwerp de vraag hoort: regel ${zwevend.join(', ')}.`]
			: []),
		...(cijfers && cijfers.peildatum === undefined
			? ['De cijfers zijn niet overgenomen, omdat er geen eenduidige peildatum bij staat.']
			: []),
		...(gezien.onderwerpen.some(({ onderwerp }) => onderwerp === 'aanbod') && !cijfers
			? ['Bij het aanbod zijn geen cijfers gevonden.']
			: []),
	];
}

const countWeggelaten = (tekst: string): Bevindingen['weggelaten'] => {
	const { telefoonnummers, emailadressen } = cleanPersoonsgegevens(tekst);
	return { telefoonnummers, emailadressen };
};

function createJaarverantwoording(
	{ slug, jaar }: Opdracht,
	documentVan: string,
	cijfers: Jaarverantwoording['cijfers'],
	opgaven: readonly OpgavenVan[],
): Jaarverantwoording {
	return {
		gemeente: slug,
		jaar,
		bron: `${slug}-jaarverantwoording-${jaar}`,
		documentVan,
		...(cijfers && { cijfers }),
		onderwerpen: Object.fromEntries(opgaven.map((van) => [van.onderwerp, createVelden(van)])),
	};
}

/**
 * Reads a filled-in questionnaire. Ticks count first; where they are lost only what the routing proves is inferred, and
 * the rest is `onleesbaar`.
 *
 * @param gelezen Lines of the document, headers and footers included.
 * @returns The file to write with what the author has to know, or one line that says why there is none.
 */
export function importBestand(gelezen: readonly Regel[], opdracht: Opdracht): Uitkomst {
	const randen = dropRanden(gelezen);
	const indeling = divide(splitVragen(randen.regels));
	const isZonderBladen = gelezen.every(({ pagina, y }) => pagina === 1 && y === undefined);
	const gezien = readOnderwerpen(indeling, isZonderBladen);
	const tekst = gelezen.map(formatRegel).join('\n');
	const fout = findBezwaar(indeling, gezien.herkend, randen, opdracht, tekst);
	if (fout !== undefined) return { fout };
	const datum = chooseDatum(randen, opdracht);
	if ('fout' in datum) return datum;
	const blanco = findBlancoReden(gezien.onderwerpen);
	const isBlanco = findBlancoReden(gezien.onderwerpen, false) !== undefined;
	const opgaven = gezien.onderwerpen.map((onderwerp) => createOpgaven(onderwerp, blanco === undefined, isBlanco));
	const gelezenCijfers = readCijfers(indeling, gezien.leeswijze);
	const cijfers = createCijfers(gelezenCijfers);
	return {
		jaarverantwoording: createJaarverantwoording(opdracht, datum.dag, cijfers, opgaven),
		bevindingen: {
			zijnKruisjesLeesbaar: gezien.leeswijze.isLeesbaar,
			blanco,
			opgaven,
			ontbrekend: listOntbrekend(gezien.onderwerpen, gelezenCijfers?.cijfers.nietBereikt.antwoord),
			nakijken: listNakijkregels(gezien, gelezenCijfers),
			afgeschermd: listAfgeschermd(gelezenCijfers, cijfers),
			tegenspraak: listTegenspraak(gezien, opgaven, gelezenCijfers, opdracht.jaar),
			waarschuwingen: [
				...listTwijfel(indeling, randen, opdracht, tekst),
				...listWaarschuwingen(indeling, gezien, gelezenCijfers),
			],
			weggelaten: countWeggelaten(tekst),
			vrijeTeksten: listVrijeTeksten(indeling, gezien.onderwerpen),
		},
	};
}
