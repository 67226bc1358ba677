import {
	ALLEEN_AFGELEID,
	CIJFERS,
	listAntwoordenVan,
	MET_ALLE_VAN,
	ONDERWERPEN,
	type CijferNaam,
	type Onderwerp,
	type Partner,
	type VraagVeld,
} from '../../../src/content/schemas/lea-vve-vragenlijst.ts';
import { isMeerkeuze } from '../../jaarverantwoording/regels/formulier.ts';
import { listGedrukt } from '../../jaarverantwoording/regels/volgorde.ts';
import { ROUTING } from '../../../src/features/lea-vve/regels/routing.ts';
import type { Toeval } from './toeval.ts';

/** What a made-up gemeente ticked about one subject; a question that was not asked stays away. */
export interface OnderwerpInvulling {
	onderwerp: Onderwerp;
	antwoorden: Partial<Record<VraagVeld, string[]>>;
	rijen: Partial<Record<Partner, string>>;
	/** Text after "anders" or "nee, want", per question. */
	teksten: Partial<Record<VraagVeld, string>>;
	toelichting: string | undefined;
}

/** The truth of one document. */
export interface Invulling {
	jaar: number;
	onderwerpen: OnderwerpInvulling[];
	/** A number, or the box "onbekend". */
	cijfers: Record<CijferNaam, number | 'onbekend'>;
}

const TEKSTEN = [
	'de bibliotheek en het jongerenwerk',
	'er loopt een proef in twee kernen',
	'een klein overleg met ouders',
];
const TOELICHTINGEN = [
	'Wij werken samen aan een taalaanpak. Daarin doen alle kernen mee.',
	'In deze gemeente ging het dit jaar vooral over de nieuwe school. Nee, niet over geld.',
	'Ja, dit onderwerp staat elk jaar op de agenda.',
];

function listKeuzes(onderwerp: Onderwerp, vraag: VraagVeld): string[] {
	if (onderwerp === 'resultaten' && vraag === 'afspraken') return ['kleuters-met-ve', 'alle-kleuters', 'nee'];
	return listAntwoordenVan(onderwerp, vraag).filter((antwoord) => !ALLEEN_AFGELEID.includes(antwoord));
}

function answer(onderwerp: Onderwerp, vraag: VraagVeld, toeval: Toeval): string[] {
	const keuzes = listKeuzes(onderwerp, vraag);
	if (onderwerp === 'resultaten' && vraag === 'afspraken')
		return toeval.isRaak(0.5) ? ['nee'] : toeval.enkele(keuzes.slice(0, 2));
	if (isMeerkeuze(onderwerp, vraag)) return toeval.enkele(keuzes);
	// Most answers are yes, so that most questions are asked.
	return [toeval.isRaak(0.5) ? (keuzes[0] ?? '') : toeval.kies(keuzes)];
}

function isGevraagd(vraag: VraagVeld, antwoorden: OnderwerpInvulling['antwoorden'], onderwerp: Onderwerp): boolean {
	const stap = ROUTING[vraag];
	if (!stap) return true;
	const gegeven = antwoorden[stap.na] ?? [];
	if (onderwerp === 'resultaten' && stap.na === 'afspraken')
		return gegeven.includes('nee') === stap.bij.includes('nee');
	return gegeven.some((antwoord) => stap.bij.includes(antwoord));
}

function fillOnderwerp(onderwerp: Onderwerp, toeval: Toeval, isAllesBereikt: boolean): OnderwerpInvulling {
	const uit: OnderwerpInvulling = { onderwerp, antwoorden: {}, rijen: {}, teksten: {}, toelichting: undefined };
	for (const vraag of listGedrukt(onderwerp)) {
		if (!isGevraagd(vraag, uit.antwoorden, onderwerp) || (vraag === 'redenPeutersNietBereikt' && isAllesBereikt))
			continue;
		const gegeven = vraag === 'metAlle' ? [] : answer(onderwerp, vraag, toeval);
		uit.antwoorden[vraag] = gegeven;
		if (gegeven.includes('anders') || (vraag === 'voldoendeAanbod' && gegeven.includes('nee')))
			uit.teksten[vraag] = toeval.kies(TEKSTEN);
	}
	const partners = MET_ALLE_VAN[onderwerp].filter((partner) => uit.antwoorden.partners?.includes(partner));
	for (const partner of uit.antwoorden.metAlle ? partners : [])
		uit.rijen[partner] = toeval.kies(['met-alle', 'niet-met-alle', 'onbekend']);
	// The form asks this only about kinds that were ticked.
	if (partners.length === 0) delete uit.antwoorden.metAlle;
	if (toeval.isRaak(0.4)) uit.toelichting = toeval.kies(TOELICHTINGEN);
	return uit;
}

function fillCijfers(toeval: Toeval): Invulling['cijfers'] {
	const doelgroeppeuters = 20 + toeval.geheel(2500);
	const nietBereikt = toeval.isRaak(0.2) ? 0 : 5 + toeval.geheel(Math.floor(doelgroeppeuters / 3));
	const bereikt = doelgroeppeuters - nietBereikt;
	const cijfers = { doelgroeppeuters, kindplaatsen: bereikt + toeval.geheel(40), bereikt, nietBereikt };
	const onbekend = toeval.isRaak(0.25) ? toeval.kies(CIJFERS) : undefined;
	return { ...cijfers, ...(onbekend && { [onbekend]: 'onbekend' }) };
}

/** A questionnaire filled in by chance along its routing. */
export function fill(toeval: Toeval): Invulling {
	const cijfers = fillCijfers(toeval);
	return {
		jaar: 2022 + toeval.geheel(4),
		cijfers,
		onderwerpen: ONDERWERPEN.map((onderwerp) => fillOnderwerp(onderwerp, toeval, cijfers.nietBereikt === 0)),
	};
}
