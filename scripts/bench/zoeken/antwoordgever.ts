import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BOEK_ADRES, type Antwoordenboek } from '../../../src/features/zoeken/antwoord/boek.ts';
import { startAntwoordbron } from '../../../src/features/zoeken/antwoord/bron.ts';
import { giveAntwoord } from '../../../src/features/zoeken/antwoord/geef.ts';
import { lijktVraag } from '../../../src/features/zoeken/antwoord/vraagvorm.ts';
import { startZoekmachine } from '../../../src/features/zoeken/rang/machine.ts';
import { REGISTER_ADRES, type Zoekregister } from '../../../src/features/zoeken/register.ts';
import { unpackVergelijking, type Bestand } from '../../../src/features/vergelijken/index.ts';
import type { Antwoordgever } from './antwoorden.ts';

const DAG = '2026-11-28';

/** Answers from what readers get, for a reader who chose no gemeente. */
export async function startAntwoordgever(dist: string): Promise<Antwoordgever> {
	const readJson = async <T>(pad: string) => JSON.parse(await readFile(join(dist, pad), 'utf8')) as T;
	const machine = startZoekmachine(await readJson<Zoekregister>(REGISTER_ADRES));
	const bron = startAntwoordbron(machine, await readJson<Antwoordenboek>(BOEK_ADRES));
	const { gemeenten } = unpackVergelijking(await readJson<Bestand>('vergelijken/gegevens.json'));
	return async (vraag) =>
		lijktVraag(vraag)
			? giveAntwoord(bron, vraag, {
					vandaag: DAG,
					gemeente: undefined,
					listGemeenten: () => Promise.resolve(gemeenten),
				})
			: undefined;
}
