import {
	MET_ALLE_VAN,
	ONDERWERPEN,
	type Onderwerp,
	type VraagVeld,
} from '../../../src/content/schemas/lea-vve-vragenlijst.ts';
import { ONDERWERP_NAMEN, VRAAG_NAMEN } from '../../../src/features/lea-vve/regels/teksten.ts';
import type { GezienOnderwerp } from './gezien.ts';
import { listFeitenNa } from './passen.ts';
import { isGevraagd, listGedrukt } from './volgorde.ts';

const naam = (onderwerp: Onderwerp, vraag: VraagVeld) => `${ONDERWERP_NAMEN[onderwerp]}, ${VRAAG_NAMEN[vraag]}`;

/** Questions that the form prints beside what was printed and answered, and that are not there. */
function listBijOnderwerp({ onderwerp, vragen }: GezienOnderwerp): string[] {
	const feiten = new Map(
		[...vragen].flatMap(([vraag, { gelezen }]) => [
			...listFeitenNa(onderwerp, vraag, gelezen.stand === 'gekozen' ? gelezen.antwoorden : undefined),
		]),
	);
	return listGedrukt(onderwerp)
		.filter((vraag) => !vragen.has(vraag) && isGevraagd(onderwerp, vraag, feiten))
		.map((vraag) => naam(onderwerp, vraag));
}

/** The table "met alle?" follows on partners that have a row in it; where these cannot be read, it may be gone. */
function isTabelWeg({ onderwerp, vragen }: GezienOnderwerp): boolean {
	const gelezen = vragen.get('partners')?.gelezen;
	if (!gelezen || gelezen.stand === 'gekozen' || vragen.has('metAlle')) return false;
	return MET_ALLE_VAN[onderwerp].length > 0;
}

/** Why peuters are not reached is asked when there are any. */
const isRedenWeg = ({ onderwerp, vragen }: GezienOnderwerp, nietBereikt: unknown): boolean =>
	onderwerp === 'aanbod' && nietBereikt !== 0 && !vragen.has('redenPeutersNietBereikt');

/** Which rows the table has follows from the kinds that were ticked. */
function isRijMisschienWeg({ vragen }: GezienOnderwerp): boolean {
	const gelezen = vragen.get('partners')?.gelezen;
	return vragen.has('metAlle') && gelezen?.stand !== 'gekozen';
}

function listMisschienWeg(gezien: GezienOnderwerp, nietBereikt: unknown): string[] {
	return [
		...(isRijMisschienWeg(gezien) ? [`${naam(gezien.onderwerp, 'metAlle')}: misschien een rij`] : []),
		...(isTabelWeg(gezien) ? [naam(gezien.onderwerp, 'metAlle')] : []),
		...(isRedenWeg(gezien, nietBereikt) ? [naam(gezien.onderwerp, 'redenPeutersNietBereikt')] : []),
	];
}

/**
 * Everything that the form prints and that is missing, in plain Dutch.
 *
 * @param nietBereikt The number of peuters that are not reached, when it can be read.
 */
export function listOntbrekend(onderwerpen: readonly GezienOnderwerp[], nietBereikt: unknown): string[] {
	const weg = ONDERWERPEN.filter((onderwerp) => !onderwerpen.some((gezien) => gezien.onderwerp === onderwerp));
	return [
		...weg.map((onderwerp) => `${ONDERWERP_NAMEN[onderwerp]}: geen enkele vraag`),
		...onderwerpen.flatMap(listBijOnderwerp),
		...onderwerpen.flatMap((gezien) => listMisschienWeg(gezien, nietBereikt)),
	];
}
