import { GEWICHT } from '../afstelling.ts';
import { readGewicht, unpackGewicht, unpackStappen, type Zoekregister } from '../register.ts';
import { isNuttig, KORTSTE_DEEL, splitTeksten, stam } from '../taal/woorden.ts';

/** Where a term stands; read out when it is first asked for. */
export interface Plaatsen {
	/** Document -> weight, wherever the term stands. */
	read: () => ReadonlyMap<number, number>;
	/** The same for headings and search words only. */
	readKop: () => ReadonlyMap<number, number>;
	/** Search words that have the term, by number. */
	readZinnen: () => readonly number[];
	/** Documents that have it in their title. */
	readTitels: () => readonly number[];
	/** In how many places: to compare terms with each other. */
	aantal: number;
	/** Known well enough to offer it for a misspelt word. */
	isGangbaar: boolean;
}

/** The search words of all documents: the words that count in each, and its document. */
export interface Zinnen {
	lengte: readonly number[];
	document: readonly number[];
}

export function readZinnen({ zinnen }: Zoekregister): Zinnen {
	const [lengte, document]: [number[], number[]] = [[], []];
	zinnen.lengten.split(' ').forEach((lengten, nummer) => {
		for (const teken of lengten) {
			lengte.push(parseInt(teken, 36));
			document.push(nummer);
		}
	});
	return { lengte, document };
}

/** Documents that have a stem in their title, and in that of their page. */
interface Koppen {
	titel: number[];
	pagina: number[];
}

/** The headings of all documents. */
export interface Titels {
	/** Stems per document; stop words too, for a title is long or short with them. */
	stammen: string[][];
	/** The stems of those that may say what it is about. */
	nuttig: string[][];
	koppen: ReadonlyMap<string, Koppen>;
}

/** Stems of texts, each word looked at once. */
function listStammen(teksten: readonly string[]): Pick<Titels, 'stammen' | 'nuttig'> {
	const stamVan = new Map<string, string>();
	const read = (woord: string) => {
		const eerder = stamVan.get(woord);
		if (eerder !== undefined) return eerder;
		const nieuw = stam(woord);
		stamVan.set(woord, nieuw);
		return nieuw;
	};
	const gesplitst = splitTeksten(teksten);
	return {
		stammen: gesplitst.map((woorden) => [...new Set(woorden.map(read))]),
		nuttig: gesplitst.map((woorden) => [...new Set(woorden.filter(isNuttig).map(read))]),
	};
}

export function readTitels({ documenten }: Zoekregister): Titels {
	const koppen = new Map<string, Koppen>();
	const add = (stammen: readonly string[] = [], waar: keyof Koppen, nummer: number) => {
		for (const term of stammen) {
			const rij = koppen.get(term);
			if (rij) rij[waar].push(nummer);
			else koppen.set(term, { titel: [], pagina: [], [waar]: [nummer] });
		}
	};
	const titels = listStammen(documenten.map(([, titel]) => titel));
	const paginas = [...new Set(documenten.map(([, , pagina]) => pagina))];
	const { nuttig } = listStammen(paginas);
	const perPagina = new Map(paginas.map((pagina, plek) => [pagina, nuttig[plek]]));
	documenten.forEach(([, , pagina], nummer) => {
		add(titels.nuttig[nummer], 'titel', nummer);
		if (pagina) add(perPagina.get(pagina), 'pagina', nummer);
	});
	return { ...titels, koppen };
}

/** In so many places, a word is no slip of the finger. */
const GANGBAAR = 6;
/** A longer search word is a sentence, with words that nobody looks for. */
const KORTE_ZIN = 2;
const countStappen = (stappen: string) => (stappen === '' ? 0 : stappen.split(',').length);

/** One stem, as the register has it. */
class Term implements Plaatsen {
	#koppen: Koppen;
	#tekst: [stappen: string, gewichten: string];
	#zin: string;
	#zinnen: Zinnen;
	#kop: Map<number, number> | undefined;
	#alle: Map<number, number> | undefined;
	#inZinnen: number[] | undefined;
	#aantal: number | undefined;

	constructor(koppen: Koppen, tekst: [stappen: string, gewichten: string], zin: string, zinnen: Zinnen) {
		this.#koppen = koppen;
		this.#tekst = tekst;
		this.#zin = zin;
		this.#zinnen = zinnen;
	}

	get aantal() {
		const { titel, pagina } = this.#koppen;
		return (this.#aantal ??= titel.length + pagina.length + this.#tekst[1].length + countStappen(this.#zin));
	}

	get isGangbaar() {
		if (this.#koppen.titel.length > 0 || this.aantal >= GANGBAAR) return true;
		return this.readZinnen().some((zin) => (this.#zinnen.lengte[zin] ?? 0) <= KORTE_ZIN);
	}

	readTitels() {
		return this.#koppen.titel;
	}

	readZinnen() {
		return (this.#inZinnen ??= unpackStappen(this.#zin));
	}

	readKop() {
		return (this.#kop ??= this.#weighKop());
	}

	read() {
		return (this.#alle ??= this.#weighAlle());
	}

	#weighKop(): Map<number, number> {
		const kop = new Map<number, number>();
		const add = (nummer: number, gewicht: number) => kop.set(nummer, (kop.get(nummer) ?? 0) + gewicht);
		for (const nummer of this.#koppen.titel) add(nummer, GEWICHT.titel);
		for (const nummer of this.#koppen.pagina) add(nummer, GEWICHT.pagina);
		const trefwoorden = new Map<number, number>();
		for (const zin of this.readZinnen()) {
			const nummer = this.#zinnen.document[zin] ?? -1;
			// A word of a longer phrase says less than a word that stands alone.
			const gewicht = GEWICHT.trefwoorden / Math.sqrt(this.#zinnen.lengte[zin] ?? 1);
			trefwoorden.set(nummer, Math.max(gewicht, trefwoorden.get(nummer) ?? 0));
		}
		for (const [nummer, gewicht] of trefwoorden) add(nummer, gewicht);
		return kop;
	}

	#weighAlle(): Map<number, number> {
		const [stappen, gewichten] = this.#tekst;
		const alle = new Map(this.readKop());
		unpackStappen(stappen).forEach((nummer, plek) =>
			alle.set(nummer, (alle.get(nummer) ?? 0) + unpackGewicht(readGewicht(gewichten.charCodeAt(plek)))),
		);
		return alle;
	}
}

/** Everything the register says of each stem. */
export function readTermen(
	register: Zoekregister,
	stammen: readonly string[],
	{ koppen }: Titels,
	zinnen: Zinnen,
): Map<string, Plaatsen> {
	const stappen = register.plaatsen.stappen.split(' ');
	const gewichten = register.plaatsen.gewichten.split(' ');
	const inZinnen = register.zinnen.stappen.split(' ');
	return new Map(
		stammen.map((term, plek) => [
			term,
			new Term(
				koppen.get(term) ?? { titel: [], pagina: [] },
				[stappen[plek] ?? '', gewichten[plek] ?? ''],
				inZinnen[plek] ?? '',
				zinnen,
			),
		]),
	);
}

/** Parts of compounds -> the stems of those compounds. */
export function listSamenstellingen(vormen: readonly string[], stammen: readonly string[]): Map<string, string[]> {
	const delen = new Map<string, string[]>();
	vormen.forEach((vorm, plek) => {
		if (!vorm.includes('|')) return;
		for (const deel of vorm.split('|').filter(({ length }) => length >= KORTSTE_DEEL)) {
			const sleutel = stam(deel);
			const samen = delen.get(sleutel);
			if (samen) samen.push(stammen[plek] ?? '');
			else delen.set(sleutel, [stammen[plek] ?? '']);
		}
	});
	return delen;
}

/** The places of a part: those of all compounds with it. Parts of words in running text would find too much. */
export class Deel implements Plaatsen {
	#rijen: Plaatsen[];
	#kop: Map<number, number> | undefined;
	readonly isGangbaar = false;

	constructor(rijen: Plaatsen[]) {
		this.#rijen = rijen;
	}

	get aantal() {
		return this.#rijen.reduce((som, { aantal }) => som + aantal, 0);
	}

	readTitels() {
		return this.#rijen.flatMap((rij) => rij.readTitels());
	}

	readZinnen() {
		return this.#rijen.flatMap((rij) => rij.readZinnen());
	}

	read() {
		return this.readKop();
	}

	readKop() {
		if (this.#kop) return this.#kop;
		this.#kop = new Map<number, number>();
		for (const rij of this.#rijen)
			for (const [nummer, gewicht] of rij.readKop())
				this.#kop.set(nummer, Math.max(gewicht, this.#kop.get(nummer) ?? 0));
		return this.#kop;
	}
}
