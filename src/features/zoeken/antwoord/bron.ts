import type { Zoekmachine } from '../rang/machine.ts';
import type { Antwoordenboek, Begriprij, Inwonersrij, Kalenderrij, Taakrij } from './boek.ts';
import { createOnderwerp, type Onderwerp } from './overeenkomst.ts';

/** The book unpacked for answering, beside the search machine it belongs to; made once per visit. */
export interface Antwoordbron {
	boek: Antwoordenboek;
	machine: Zoekmachine;
	/** Everything that a question may be about. */
	onderwerpen: Onderwerp[];
	/** By address. */
	titels: ReadonlyMap<string, string>;
	taken: ReadonlyMap<string, Taakrij>;
	kalender: ReadonlyMap<string, Kalenderrij>;
	inwonersvragen: ReadonlyMap<string, Inwonersrij>;
	/** By id. */
	begrippen: ReadonlyMap<string, Begriprij>;
}

const formatTaakAdres = (id: string) => `/taken/${id}/`;
const formatDatumAdres = (id: string) => `/kalender/#${id}`;
const formatInwonersAdres = (plek: string) => `/inwoners/${plek}`;
export const formatBegripAdres = (id: string) => `/begrippen/#${id}`;
export const readBegripId = (adres: string) => /^\/begrippen\/#(.+)$/.exec(adres)?.[1] ?? '';

/** What of the book has a place in this register, with the search words of its taken for a date. */
function listOnderwerpen({ taken, kalender, inwonersvragen }: Antwoordenboek, titels: ReadonlyMap<string, string>) {
	const create = (...[deel, zinnen, verwant]: [Pick<Onderwerp, 'adres' | 'soort'>, string[], string[]]) => {
		const titel = titels.get(deel.adres);
		return titel === undefined ? [] : [createOnderwerp(deel, titel, zinnen, verwant)];
	};
	const woordenVan = new Map(taken.map(([id, , , , , , , ...woorden]) => [id, woorden]));
	return [
		...taken.flatMap(([id, , , , , , , ...woorden]) =>
			create({ adres: formatTaakAdres(id), soort: 'taak' }, woorden, [id]),
		),
		...kalender.map(([id, , wat, , , , bij]) =>
			createOnderwerp(
				{ adres: formatDatumAdres(id), soort: 'kalender' },
				wat,
				bij.flatMap((taak) => woordenVan.get(taak) ?? []),
				bij,
			),
		),
		...inwonersvragen.flatMap(([plek, , , , bij, ...ook]) =>
			create({ adres: formatInwonersAdres(plek), soort: 'inwonersvraag' }, ook, bij),
		),
	];
}

export function startAntwoordbron(machine: Zoekmachine, boek: Antwoordenboek): Antwoordbron {
	const titels = new Map(machine.register.documenten.map(([adres, titel]) => [adres, titel]));
	return {
		boek,
		machine,
		titels,
		onderwerpen: listOnderwerpen(boek, titels),
		taken: new Map(boek.taken.map((rij) => [formatTaakAdres(rij[0]), rij])),
		kalender: new Map(boek.kalender.map((rij) => [formatDatumAdres(rij[0]), rij])),
		inwonersvragen: new Map(boek.inwonersvragen.map((rij) => [formatInwonersAdres(rij[0]), rij])),
		begrippen: new Map(boek.begrippen.map((rij) => [rij[0], rij])),
	};
}
