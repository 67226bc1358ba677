import type { Aantal } from '../../../content/schemas/lea-vve-opgave.ts';
import type { LeaVveJaar, OnderwerpOpgave } from '../../../content/schemas/lea-vve.ts';
import { ONDERWERPEN } from '../../../content/schemas/lea-vve-vragenlijst.ts';

/** Accountabilities to test the rules with; the content has real ones. */

const ja = { antwoord: 'ja', herkomst: 'aangekruist' } as const;

/** A subject on which everything the law asks was ticked with yes. */
export const createOnderwerp = (opgave: Partial<OnderwerpOpgave> = {}): OnderwerpOpgave => ({ metAlle: [], ...opgave });

/** A year in which every duty was reported as met, save what `anders` says. */
export function createJaar(anders: Partial<LeaVveJaar['onderwerpen']> = {}, cijfers?: LeaVveJaar['cijfers']) {
	const onderwerpen = Object.fromEntries(
		ONDERWERPEN.map((onderwerp) => [
			onderwerp,
			onderwerp === 'aanbod'
				? createOnderwerp()
				: createOnderwerp({ overleg: ja, afspraken: ja, vastgesteldeDefinitie: ja }),
		]),
	);
	return { onderwerpen: { ...onderwerpen, ...anders }, ...(cijfers ? { cijfers } : {}) };
}

const getal = (antwoord: Aantal) => ({ antwoord, herkomst: 'getal' }) as const;
export const createCijfers = (
	doelgroep: Aantal,
	plaatsen: Aantal,
	bereikt: Aantal,
	nietBereikt: Aantal,
): NonNullable<LeaVveJaar['cijfers']> => ({
	peildatum: '2024-01-01',
	doelgroeppeuters: getal(doelgroep),
	kindplaatsen: getal(plaatsen),
	bereikt: getal(bereikt),
	nietBereikt: getal(nietBereikt),
	toelichting: ['De monitor was nieuw.'],
	aanvullend: [],
});
