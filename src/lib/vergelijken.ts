import { formatGemeentenaam } from '../domain/gemeentenaam.ts';
import { maskWaarden, type VergelijkGemeente } from '../domain/vergelijken/gegevens.ts';
import { buildRijen, type Bronzoeker } from '../domain/vergelijken/landelijk.ts';
import { buildOpgave, buildOpgaveRijen } from '../domain/vergelijken/opgave.ts';
import type { Vergelijking } from '../domain/vergelijken/tabel.ts';
import { getBronnen, getCijfers, getGemeenten, getKolommen, type Gemeente } from './content.ts';

function buildGemeente({ register, leaVve }: Gemeente, zoekBron: Bronzoeker): VergelijkGemeente {
	const naam = formatGemeentenaam(register);
	const andere = [register.naam, ...register.aliassen].filter((ander) => ander !== naam);
	return {
		slug: register.slug,
		namen: [naam, ...new Set(andere)],
		provincie: register.provincie,
		waarden: maskWaarden(register),
		opgave: leaVve.map((jaar) => buildOpgave(jaar, zoekBron)).find((opgave) => opgave !== undefined),
	};
}

async function readVergelijking(): Promise<Vergelijking> {
	const bronnen = await getBronnen();
	const zoekBron: Bronzoeker = (id) => {
		const bron = bronnen.get(id);
		if (!bron) throw new Error(`Bron "${id}" staat niet in content/bronnen/.`);
		return bron;
	};
	const cijfers = await getCijfers();
	const gemeenten = (await getGemeenten()).map((gemeente) => buildGemeente(gemeente, zoekBron));
	return {
		gemeenten,
		rijen: buildRijen(gemeenten, await getKolommen(), cijfers, zoekBron),
		opgaveRijen: buildOpgaveRijen(cijfers, zoekBron),
	};
}

let vergelijking: Promise<Vergelijking> | undefined;
/** The comparison of all gemeenten, made once per build. */
export const getVergelijking = () => (vergelijking ??= readVergelijking());
