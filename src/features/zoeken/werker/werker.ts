import { answerVraag } from './beantwoord.ts';
import type { Opdracht, Reactie, Taaknaam, Taken } from './berichten.ts';
import { fetchFragment, loadMachine } from './ophalen.ts';
import { buildUitkomst } from './uitkomst.ts';
import { Verouderd } from './verouderd.ts';

/** The search runs here, beside the page: typing never waits for it. */

const TAKEN: { [Naam in Taaknaam]: (vraag: Taken[Naam]['vraag']) => Promise<Taken[Naam]['antwoord']> } = {
	laad: async () => {
		await loadMachine();
		return null;
	},
	zoek: async ({ vraag, filters, meeste }) => buildUitkomst(await loadMachine(), vraag, filters, meeste),
	antwoord: answerVraag,
	fragment: async ({ nummer, stammen }) => {
		const { register } = await loadMachine();
		return fetchFragment(register, nummer, new Set(stammen));
	},
};

const perform = <Naam extends Taaknaam>({ taak, vraag }: Opdracht<Naam>) => TAKEN[taak](vraag);

async function answer(opdracht: Opdracht): Promise<Reactie> {
	const { volgnummer } = opdracht;
	try {
		return { volgnummer, antwoord: await perform(opdracht) };
	} catch (fout) {
		return { volgnummer, fout: fout instanceof Verouderd ? 'verouderd' : 'mislukt' };
	}
}

addEventListener('message', ({ data }: MessageEvent<Opdracht>) => {
	void answer(data).then((reactie) => postMessage(reactie));
});
