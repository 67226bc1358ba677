import type { AanZet } from '../../../content/schemas/inwonersvraag.ts';
import { listBeslissers, WIE_NAMEN, type Beslisser } from '../../taken/index.ts';

/** Reader's name of who can be next to act, as the subject of a sentence. */
export const AAN_ZET_NAMEN: Record<AanZet, string> = {
	...WIE_NAMEN,
	leerplichtambtenaar: 'de leerplichtambtenaar',
	vervoerder: 'de vervoerder',
	ggd: 'de GGD',
	inspectie: 'de Inspectie van het Onderwijs',
	medezeggenschapsraad: 'de medezeggenschapsraad',
	jeugdhulpaanbieder: 'de jeugdhulpaanbieder',
	zorgverzekeraar: 'de zorgverzekeraar',
	coa: 'het COA',
	politie: 'de politie',
};

/** The one group of deciders someone belongs to; `anderen` where the law does not divide raad and college. */
export function findOrgaan(wie: AanZet): Beslisser {
	const [orgaan = 'anderen', ...meer] = listBeslissers([wie]);
	return meer.length > 0 ? 'anderen' : orgaan;
}
