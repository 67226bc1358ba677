import type { Onderwerp, VraagVeld } from '../../../src/content/schemas/lea-vve-vragenlijst.ts';
import { findVrijVeld } from '../../../src/features/lea-vve/regels/routing.ts';
import { ONDERWERP_NAMEN, VRAAG_NAMEN } from '../../../src/features/lea-vve/regels/teksten.ts';
import { CONTACT_ANKERS } from './ankers.ts';
import type { GezienOnderwerp } from './gezien.ts';
import type { Indeling, Toelichting } from './indeling.ts';
import { formatRegel, isLeeg, type Regel } from './woorden.ts';
import { cleanPersoonsgegevens } from './privacy.ts';
import { hasAnker, listWoorden } from './zoeken.ts';

/** The field in which the author's own summary of a text goes. */
interface Plek {
	/** Undefined for what was added at the end of the questionnaire. */
	onderwerp: Onderwerp | undefined;
	veld: VraagVeld | 'toelichting' | 'aanvulling';
}

/** Words of the gemeente: for the terminal only. */
export interface VrijeTekst extends Plek {
	naam: string;
	tekst: string;
}

function listBijVakjes({ onderwerp, vragen }: GezienOnderwerp): VrijeTekst[] {
	return [...vragen].flatMap(([vraag, { tekst }]) => {
		const veld = findVrijVeld(vraag);
		if (tekst === undefined || veld === undefined) return [];
		return [{ onderwerp, veld, naam: `${ONDERWERP_NAMEN[onderwerp]}, ${VRAAG_NAMEN[veld]}`, tekst }];
	});
}

/** Paragraphs: lines up to an empty one. */
function listAlineas(regels: readonly Regel[]): Regel[][] {
	const alineas: Regel[][] = [[]];
	for (const regel of regels) {
		if (isLeeg(regel)) alineas.push([]);
		else alineas.at(-1)?.push(regel);
	}
	return alineas.filter(({ length }) => length > 0);
}

/** The form's own invitation to explain runs to the end of its sentence. */
function dropUitnodiging(regels: readonly Regel[]): readonly Regel[] {
	const begin = regels.findIndex((regel) => !isLeeg(regel));
	if (begin < 0 || !/^(?:indien|als|hieronder)\b/i.test(formatRegel(regels[begin]))) return regels;
	const einde = regels.findIndex((regel, plek) => plek >= begin && formatRegel(regel).endsWith('.'));
	return einde >= begin && einde < begin + 3 ? regels.slice(einde + 1) : regels;
}

const isContact = (alinea: readonly Regel[]) => hasAnker(listWoorden(alinea), CONTACT_ANKERS);
const isIetsGezegd = (tekst: string) => /\p{L}{2}/u.test(tekst.replace(/\[[^\]]* weggelaten\]/g, ''));

function readToelichting({ onderwerp, regels }: Toelichting): VrijeTekst[] {
	const alineas = listAlineas(dropUitnodiging(regels)).filter(
		(alinea) => onderwerp !== undefined || !isContact(alinea),
	);
	const tekst = alineas.map((alinea) => alinea.map(formatRegel).join('\n')).join('\n\n');
	const naam = onderwerp ? `${ONDERWERP_NAMEN[onderwerp]}, toelichting` : 'Aanvulling aan het eind';
	return [{ onderwerp, veld: onderwerp ? 'toelichting' : 'aanvulling', naam, tekst }];
}

/** Signs that would steer the terminal instead of being shown, line ends excepted. */
const STUURTEKENS = /(?!\n)[\p{Cc}\p{Cf}]/gu;

/** All free text of the gemeente, without telephone numbers and e-mail addresses. */
export function listVrijeTeksten({ toelichtingen }: Indeling, onderwerpen: readonly GezienOnderwerp[]): VrijeTekst[] {
	return [...onderwerpen.flatMap(listBijVakjes), ...toelichtingen.flatMap(readToelichting)]
		.map((vrij) => ({ ...vrij, tekst: cleanPersoonsgegevens(vrij.tekst.replace(STUURTEKENS, '')).tekst.trim() }))
		.filter(({ tekst }) => isIetsGezegd(tekst));
}
