import { readAntwoord, type Antwoord } from './antwoorden.ts';
import { readWaarden, type Stuk } from './stuk.ts';
import { groupPunten, type Agendapunt } from './agendapunt.ts';

/** Everything of one reader that can be taken along: entries by their name, such as "vraag:vervoer-bso". */
export type Staat = ReadonlyMap<string, Stuk>;

/** Kinds of entries; the name of an entry is its kind, a colon and an id. */
export const STUKSOORTEN = ['vraag', 'taak', 'toezegging', 'vergadering'] as const;
export type Stuksoort = (typeof STUKSOORTEN)[number];

/** The fields of each kind that hold one text; a field that was emptied is an empty text. A meeting also has agenda items. */
export const TEKSTVELDEN = {
	vraag: ['stand', 'antwoord', 'notitie', 'bron', 'datum', 'gevraagdAan', 'gevraagdOp', 'nagekeken'],
	taak: ['vinkje', 'laatst'],
	toezegging: ['vraag', 'onderwerp', 'wat', 'wie', 'opWelkeVergadering', 'voorWanneer', 'ingelostOp'],
	vergadering: ['naam', 'datum', 'gearchiveerd'],
} as const satisfies Record<Stuksoort, readonly string[]>;
export type Tekstvelden<Soort extends Stuksoort> = Partial<Record<(typeof TEKSTVELDEN)[Soort][number], string>>;

/** What a box that was ticked is stored as; an empty text is a box that is not. */
export const AAN = 'ja';

/** One question on "Mijn lijst". `datum` is the day of the answer, `gevraagdAan` a function, never a name. */
export interface Vraagnotitie extends Antwoord {
	bron?: string;
	datum?: string;
	gevraagdAan?: string;
	gevraagdOp?: string;
	/** Day on which the reader said that the answer still holds. */
	nagekeken?: string;
	/** Last change of any field, in milliseconds since 1970: a question reworded after it asks for a second look. */
	gewijzigd: number;
}

/** One taak on the list of what the raad decides. */
export interface Raadstaak {
	vinkje: boolean;
	/** When the raad decided it for the last time, as the reader wrote it. */
	laatst: string;
}

/** What was promised to the raad. Days are `JJJJ-MM-DD`; an empty text is unknown, or not yet. */
export interface Toezegging {
	id: string;
	/** Id of the question it is about; empty when it is about something else. */
	vraag: string;
	/** What it is about when it is no question of this site. */
	onderwerp: string;
	wat: string;
	/** Function of who promised it, such as "de wethouder onderwijs". */
	wie: string;
	opWelkeVergadering: string;
	voorWanneer: string;
	ingelostOp: string;
}

export interface Vergadering {
	id: string;
	naam: string;
	datum: string;
	gearchiveerd: boolean;
	agendapunten: Agendapunt[];
}

/** Everything a reader keeps, as the pages show it. Ids that the site does not know any more stay in it. */
export interface MijnLijst {
	vragen: Record<string, Vraagnotitie>;
	taken: Record<string, Raadstaak>;
	toezeggingen: Toezegging[];
	vergaderingen: Vergadering[];
}

export const nameStuk = (soort: Stuksoort, id: string) => `${soort}:${id}`;

/** Kind and id of an entry; undefined for what is not taken along, such as a form. */
export function splitStuknaam(naam: string): { soort: Stuksoort; id: string } | undefined {
	const soort = STUKSOORTEN.find((begin) => naam.startsWith(`${begin}:`));
	const id = soort ? naam.slice(soort.length + 1) : '';
	return soort && id ? { soort, id } : undefined;
}

function readTeksten<Soort extends Stuksoort>(soort: Soort, waarden: Record<string, unknown>) {
	const teksten = TEKSTVELDEN[soort].flatMap((naam) => {
		const waarde = Object.hasOwn(waarden, naam) ? waarden[naam] : undefined;
		return typeof waarde === 'string' ? [[naam, waarde] as const] : [];
	});
	return Object.fromEntries(teksten) as Tekstvelden<Soort>;
}

/** Last change of any field, in milliseconds since 1970; 0 when there is none. */
const findLaatsteTijd = ({ velden }: Stuk): number =>
	Math.max(0, ...Object.values(velden).map((veld) => (veld as { tijd: number }).tijd));

/** A question as the pages show it. */
export function readVraag(stuk: Stuk): Vraagnotitie {
	const waarden = readWaarden(stuk);
	const { stand: _stand, ...teksten } = readTeksten('vraag', waarden);
	return { ...teksten, ...readAntwoord(waarden), gewijzigd: findLaatsteTijd(stuk) };
}

function readTaak(stuk: Stuk): Raadstaak {
	const { vinkje, laatst = '' } = readTeksten('taak', readWaarden(stuk));
	return { vinkje: vinkje === AAN, laatst };
}

const LEGE_TOEZEGGING = /* @__PURE__ */ Object.fromEntries(
	TEKSTVELDEN.toezegging.map((naam) => [naam, '']),
) as Required<Tekstvelden<'toezegging'>>;

function readVergadering(id: string, stuk: Stuk): Vergadering {
	const waarden = readWaarden(stuk);
	const { naam = '', datum = '', gearchiveerd } = readTeksten('vergadering', waarden);
	return { id, naam, datum, gearchiveerd: gearchiveerd === AAN, agendapunten: groupPunten(waarden) };
}

const hasInhoud = ({ velden }: Stuk) => Object.keys(velden).length > 0;
/** Without a date last. */
const compareDag = (een: string, ander: string) => (een || '9999').localeCompare(ander || '9999');

/** What the pages show of everything that is kept; what this version does not understand is left out, and stays stored. */
export function readMijnLijst(staat: Staat): MijnLijst {
	const listSoort = (gezocht: Stuksoort) =>
		[...staat].flatMap(([naam, stuk]) => {
			const deel = splitStuknaam(naam);
			return deel?.soort === gezocht && hasInhoud(stuk) ? [[deel.id, stuk] as const] : [];
		});
	return {
		vragen: Object.fromEntries(listSoort('vraag').map(([id, stuk]) => [id, readVraag(stuk)])),
		taken: Object.fromEntries(listSoort('taak').map(([id, stuk]) => [id, readTaak(stuk)])),
		toezeggingen: listSoort('toezegging')
			.map(([id, stuk]) => ({ ...LEGE_TOEZEGGING, ...readTeksten('toezegging', readWaarden(stuk)), id }))
			.toSorted((een, ander) => compareDag(een.voorWanneer, ander.voorWanneer) || een.id.localeCompare(ander.id)),
		vergaderingen: listSoort('vergadering')
			.map(([id, stuk]) => readVergadering(id, stuk))
			.toSorted((een, ander) => compareDag(een.datum, ander.datum) || een.id.localeCompare(ander.id)),
	};
}
