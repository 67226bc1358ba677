import { formatGemeentenaam } from '../gemeenten/regels/naam.ts';
import { readWaarden, type VergelijkGemeente } from './regels/gegevens.ts';
import { buildRijen, type Bronzoeker } from './regels/landelijk.ts';
import { buildOpgave, buildOpgaveRijen } from './regels/opgave.ts';
import type { Vergelijking } from './regels/tabel.ts';
import { getBronnen, getCijfers, getGemeenten, getKolommen, type Gemeente } from '../../content/queries.ts';

function buildGemeente({ register, leaVve }: Gemeente, zoekBron: Bronzoeker): VergelijkGemeente {
	const naam = formatGemeentenaam(register);
	const andere = [register.naam, ...register.aliassen].filter((ander) => ander !== naam);
	return {
		slug: register.slug,
		namen: [naam, ...new Set(andere)],
		provincie: register.provincie,
		waarden: readWaarden(register),
		opgave: leaVve.map((jaar) => buildOpgave(jaar, zoekBron)).find((opgave) => opgave !== undefined),
	};
}

async function readVergelijking(): Promise<Vergelijking> {
	const bronnen = await getBronnen();
	const findBron: Bronzoeker = (id) => {
		const bron = bronnen.get(id);
		if (!bron) throw new Error(`Bron "${id}" staat niet in content/bronnen/.`);
		return bron;
	};
	const cijfers = await getCijfers();
	const gemeenten = (await getGemeenten()).map((gemeente) => buildGemeente(gemeente, findBron));
	return {
		gemeenten,
		rijen: buildRijen(gemeenten, await getKolommen(), cijfers, findBron),
		opgaveRijen: buildOpgaveRijen(cijfers, findBron),
	};
}

let vergelijking: Promise<Vergelijking> | undefined;
/** The comparison of all gemeenten, made once per build. */
export const getVergelijking = () => (vergelijking ??= readVergelijking());
