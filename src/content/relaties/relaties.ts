import { checkAndereNamen, checkNaamInEenLijst } from './begrippen.ts';
import { checkBronVanCijfer, checkOuderdom } from './cijfers.ts';
import { checkDocumentNaJaar, checkPeildatumRegister, checkPeriodePraktijk, checkToekomst } from './datums.ts';
import { checkGemeenteGelijkAanRegister, checkKolommen, checkMappenGemeenten } from './gemeenten.ts';
import { checkKomendeHerindelingen, checkKringen, checkOpvolgers, checkOudeNamen } from './herindelingen.ts';
import type { Inhoud, ProbleemInBestand } from './inhoud.ts';
import {
	checkAfleidbareAantallen,
	checkBronLeaVve,
	checkJaarLeaVve,
	checkKleineAantallen,
	checkLegeOpgave,
} from './lea-vve.ts';
import { checkLinks } from './links.ts';
import { checkBronAchterTaak, checkGelezenGrondslag, checkOngelezenTaak } from './taken.ts';
import { checkAantalVragen, checkLengteTitels, checkThemasCompleet, checkVolgorde } from './themas.ts';
import {
	checkUniekeCodes,
	checkUniekeGemeentenamen,
	checkUniekeIds,
	checkUniekeInwonersvragen,
	checkUniekeTermen,
	checkUniekeTitels,
} from './unieke-namen.ts';
import { checkRaadszetels } from './raadszetels.ts';
import { checkVerwijzingen } from './verwijzingen.ts';
import { checkVerdwenenVragen, checkVraagIds } from './vraag-ids.ts';
import { checkFamilieIsGeenBegrip, checkParenZoektaal } from './zoektaal.ts';

/** Every rule between entries; a rule sees all content and knows nothing of the others. */
const REGELS: readonly ((inhoud: Inhoud, vandaag: string) => ProbleemInBestand[])[] = [
	checkVerwijzingen,
	checkLinks,
	checkUniekeIds,
	checkUniekeCodes,
	checkUniekeTitels,
	checkUniekeTermen,
	checkAndereNamen,
	checkNaamInEenLijst,
	checkUniekeGemeentenamen,
	checkUniekeInwonersvragen,
	checkThemasCompleet,
	checkVolgorde,
	checkAantalVragen,
	checkVraagIds,
	checkVerdwenenVragen,
	checkLengteTitels,
	checkBronAchterTaak,
	checkOngelezenTaak,
	checkGelezenGrondslag,
	checkMappenGemeenten,
	checkGemeenteGelijkAanRegister,
	checkJaarLeaVve,
	checkLegeOpgave,
	checkBronLeaVve,
	checkKleineAantallen,
	checkAfleidbareAantallen,
	checkKolommen,
	checkRaadszetels,
	checkOpvolgers,
	checkKringen,
	checkKomendeHerindelingen,
	checkOudeNamen,
	checkPeriodePraktijk,
	checkPeildatumRegister,
	checkDocumentNaJaar,
	checkToekomst,
	checkBronVanCijfer,
	checkOuderdom,
	checkFamilieIsGeenBegrip,
	checkParenZoektaal,
];

/**
 * Checks what no single entry can know: references, unique names, completeness, order of dates, privacy of small numbers.
 * Orphaned vragen need no rule of their own: their theme and taken must exist.
 *
 * @param vandaag Day of the check as `JJJJ-MM-DD`.
 */
export const checkRelaties = (inhoud: Inhoud, vandaag: string): ProbleemInBestand[] =>
	REGELS.flatMap((check) => check(inhoud, vandaag));
