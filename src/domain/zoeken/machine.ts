import { zinStam, type Zoekregister } from './register.ts';
import { splitWoorden, stam } from './woorden.ts';

/** The register unpacked for searching; made once per page visit. */
export interface Zoekmachine {
	register: Zoekregister;
	termen: Map<string, number>;
	delen: Map<string, number>;
	gesorteerd: string[];
	woordgroepen: Map<string, string[]>;
	woordenlijst: string[];
	bekend: Set<string>;
	titels: Set<string>[];
	/** Full names of documents: title, title without what stands in brackets, and what stands in brackets. */
	namen: Map<string, number[]>;
}

export function startZoekmachine(register: Zoekregister): Zoekmachine {
	const gesorteerd = register.termen.split(' ');
	const woordgroepen = new Map<string, string[]>();
	for (const [woord, term] of register.woordgroepen)
		woordgroepen.set(woord, [...(woordgroepen.get(woord) ?? []), term]);
	const woordenlijst = register.woordenlijst.split(' ');
	return {
		register,
		gesorteerd,
		termen: new Map(gesorteerd.map((term, nummer) => [term, nummer])),
		delen: new Map(register.delen.split(' ').map((deel, nummer) => [deel, nummer])),
		woordgroepen,
		woordenlijst,
		bekend: new Set(woordenlijst.map(stam)),
		titels: register.documenten.map(([, titel]) => new Set(splitWoorden(titel).map(stam))),
		namen: listNamen(register),
	};
}

function listNamen({ documenten }: Zoekregister): Map<string, number[]> {
	const namen = new Map<string, number[]>();
	documenten.forEach(([, titel], nummer) => {
		const haakjes = /^(.*?)\s*\(([^)]+)\)$/.exec(titel);
		for (const naam of new Set([titel, haakjes?.[1], haakjes?.[2]].flatMap((deel) => (deel ? zinStam(deel) : [])))) {
			namen.set(naam, [...(namen.get(naam) ?? []), nummer]);
		}
	});
	return namen;
}
