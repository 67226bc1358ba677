import { eenmaal } from '../../../shared/eenmaal.ts';
import { unpackVergelijking, type Bestand } from '../../vergelijken/index.ts';
import type { Antwoord } from '../antwoord/antwoordvorm.ts';
import { BOEK_ADRES, BOEK_VERSIE, type Antwoordenboek } from '../antwoord/boek.ts';
import { startAntwoordbron } from '../antwoord/bron.ts';
import { giveAntwoord } from '../antwoord/geef.ts';
import { lijktVraag } from '../antwoord/vraagvorm.ts';
import type { Taken } from './berichten.ts';
import { fetchJson, loadMachine } from './ophalen.ts';
import { Verouderd } from './verouderd.ts';

/** Loaded with the first question: who types single words never pays for it. */
const loadBron = eenmaal(async () => {
	const [machine, boek] = await Promise.all([loadMachine(), fetchJson<Antwoordenboek>(BOEK_ADRES)]);
	// Neither file has the build in its name: a book of another build would say other things under the same titles.
	if (boek.versie !== BOEK_VERSIE || boek.teksten !== machine.register.teksten) throw new Verouderd(BOEK_ADRES);
	return startAntwoordbron(machine, boek);
});

/** Figures of all gemeenten: the same request for everybody. */
const fetchGemeenten = eenmaal(
	async () => unpackVergelijking(await fetchJson<Bestand>('/vergelijken/gegevens.json')).gemeenten,
);

/** Without a network there is no answer, as there are no excerpts. */
export async function answerVraag({ vraag, ...nu }: Taken['antwoord']['vraag']): Promise<Antwoord | undefined> {
	if (!lijktVraag(vraag)) return undefined;
	return giveAntwoord(await loadBron(), vraag, { ...nu, listGemeenten: fetchGemeenten });
}
