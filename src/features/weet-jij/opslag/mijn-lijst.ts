import { findVolgendePlek, listPuntvelden, type AgendapuntWijziging } from '../regels/agendapunt.ts';
import {
	AAN,
	nameStuk,
	readMijnLijst,
	splitStuknaam,
	type MijnLijst,
	type Raadstaak,
	type Staat,
	type Stuksoort,
	type Tekstvelden,
	type Vergadering,
} from '../regels/staat.ts';
import { buildStukken, planTerug, type Wijziging } from '../regels/samenvoegen.ts';
import { opslag, type Bewaard, type Opslag } from './opslag.ts';

const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';
/** A name that no other device makes as well: 32 signs, ten times. @public */
export const createId = () =>
	Array.from(crypto.getRandomValues(new Uint8Array(10)), (getal) => LETTERS[getal % LETTERS.length]).join('');

/** The texts of a change, with boxes as they are stored. */
function toTekst(waarden: Record<string, string | boolean | undefined>): Record<string, string> {
	const gevuld = Object.entries(waarden).filter(([, waarde]) => waarde !== undefined);
	return Object.fromEntries(
		gevuld.map(([naam, waarde]) => [naam, typeof waarde === 'boolean' ? (waarde ? AAN : '') : String(waarde)]),
	);
}

/**
 * The lists of one reader on this device: questions of all themes, what the raad decides, promises and meetings. Only its
 * own pages load it. Every change is stored at once and touches no other field.
 */
export class Lijsten {
	#opslag: Opslag;

	constructor(van: Opslag) {
		this.#opslag = van;
	}

	/** Every entry that can be taken along, with the time of each field; also what storage would not take. */
	readStaat(): Staat {
		const { winkel, stukken } = this.#opslag;
		// What an older version kept only becomes entries when something is read.
		stukken.read('');
		const namen = [...new Set([...winkel.list(), ...stukken.eigen.keys()])].filter(splitStuknaam);
		return new Map(namen.toSorted().map((naam) => [naam, stukken.get(naam)]));
	}

	read(): MijnLijst {
		return readMijnLijst(this.readStaat());
	}

	saveVraag(id: string, velden: Tekstvelden<'vraag'>): Bewaard {
		return this.#save('vraag', id, toTekst(velden));
	}

	saveTaak(id: string, velden: Partial<Raadstaak>): Bewaard {
		return this.#save('taak', id, toTekst({ ...velden }));
	}

	/** @returns Id of the new promise. */
	addToezegging(velden: Tekstvelden<'toezegging'>): string {
		const id = createId();
		this.saveToezegging(id, velden);
		return id;
	}

	saveToezegging(id: string, velden: Tekstvelden<'toezegging'>): Bewaard {
		return this.#save('toezegging', id, toTekst(velden));
	}

	/** @returns Id of the new meeting. */
	addVergadering(velden: Partial<Pick<Vergadering, 'naam' | 'datum'>>): string {
		const id = createId();
		this.saveVergadering(id, velden);
		return id;
	}

	saveVergadering(id: string, velden: Partial<Pick<Vergadering, 'naam' | 'datum' | 'gearchiveerd'>>): Bewaard {
		return this.#save('vergadering', id, toTekst({ ...velden }));
	}

	/**
	 * A second meeting with the same agenda, without a date.
	 *
	 * @returns its id; undefined when there is no such meeting.
	 */
	copyVergadering(id: string, naam: string): string | undefined {
		const bron = this.read().vergaderingen.find((vergadering) => vergadering.id === id);
		if (!bron) return undefined;
		const punten = bron.agendapunten.map((punt, plek) =>
			listPuntvelden(createId(), { naam: punt.naam, plek: String(plek), gekozen: punt.gekozen }),
		);
		const kopie = createId();
		this.#save('vergadering', kopie, Object.assign({ naam }, ...punten) as Record<string, unknown>);
		return kopie;
	}

	/** Adds an item at the end of the agenda of a meeting. @returns its id. */
	addAgendapunt(vergadering: string, punt: Omit<AgendapuntWijziging, 'plek'>): string {
		const id = createId();
		const plek = findVolgendePlek(this.#opslag.stukken.read(nameStuk('vergadering', vergadering)));
		this.saveAgendapunt(vergadering, id, { ...punt, plek });
		return id;
	}

	saveAgendapunt(vergadering: string, punt: string, wijziging: AgendapuntWijziging): Bewaard {
		return this.#save('vergadering', vergadering, listPuntvelden(punt, wijziging));
	}

	removeAgendapunt(vergadering: string, punt: string): Bewaard {
		return this.saveAgendapunt(vergadering, punt, { plek: '' });
	}

	/** Puts the items of a meeting in this order. */
	sortAgendapunten(vergadering: string, punten: readonly string[]): Bewaard {
		const plekken = punten.map((punt, plek) => listPuntvelden(punt, { plek: String(plek) }));
		return this.#save('vergadering', vergadering, Object.assign({}, ...plekken) as Record<string, unknown>);
	}

	/** Wipes one entry; wiping a question leaves the promises about it. */
	remove(soort: Stuksoort, id: string): Bewaard {
		return this.#clear([nameStuk(soort, id)]);
	}

	/** Takes in what was changed in another list; per field the last change counts. */
	apply(wijzigingen: readonly Wijziging[]): Bewaard {
		const stukken = [...buildStukken(wijzigingen)];
		const bewaard = stukken.map(([naam, stuk]) => this.#opslag.stukken.merge(naam, stuk));
		this.#opslag.refresh();
		return bewaard.includes('niet-bewaard') ? 'niet-bewaard' : 'bewaard';
	}

	/** Takes these changes back; what was changed after them stays. */
	undo(wijzigingen: readonly Wijziging[]): Bewaard {
		const { wissen, velden } = planTerug(wijzigingen, this.readStaat());
		const bewaard = [
			this.#clear(wissen),
			...[...velden].map(([naam, waarden]) => this.#opslag.stukken.save(naam, waarden)),
		];
		this.#opslag.refresh();
		return bewaard.includes('niet-bewaard') ? 'niet-bewaard' : 'bewaard';
	}

	/** Calls `show` when what is kept may have changed outside this page. @returns ends it. */
	follow(show: () => void): () => void {
		return this.#opslag.follow(show);
	}

	#save(soort: Stuksoort, id: string, velden: Record<string, unknown>): Bewaard {
		return this.#opslag.watch(() => this.#opslag.stukken.save(nameStuk(soort, id), velden));
	}

	#clear(namen: readonly string[]): Bewaard {
		return this.#opslag.watch(() => this.#opslag.stukken.clear(namen));
	}
}

export const lijsten = /* @__PURE__ */ new Lijsten(opslag);
