import {
	CIJFERS,
	MET_ALLE_VAN,
	type CijferNaam,
	type Onderwerp,
	type Partner,
	type VraagVeld,
} from '../../../src/content/schemas/lea-vve-vragenlijst.ts';
import { listDrukvolgordes } from '../../jaarverantwoording/regels/formulier.ts';
import { listGedrukt } from '../../jaarverantwoording/regels/volgorde.ts';
import type { Invulling, OnderwerpInvulling } from './invulling.ts';
import type { Toeval } from './toeval.ts';
import { CIJFERNAMEN, KOLOMMEN, KOPPEN, LABELS, OVER, RESULTAAT, RIJNAMEN, ZINNEN } from './woordkeus.ts';

/** A box as it is printed: ticked, open, or lost on the way. */
export type Teken = 'aan' | 'uit' | 'weg';

/** A part of a document, before anyone sets it. */
export type Deel =
	| { soort: 'kop' | 'vraag' | 'tekst' | 'vrij'; tekst: string }
	| { soort: 'optie'; vraag: VraagVeld; teken: Teken; tekst: string }
	| { soort: 'tabelkop'; cellen: readonly string[] }
	| { soort: 'rij'; partner: Partner; tekst: string; tekens: Teken[] }
	| { soort: 'cijfer'; naam: CijferNaam; tekst: string; waarde: string; teken: Teken }
	| { soort: 'wit' };

export interface Stuk {
	delen: Deel[];
	jaar: number;
}

const WIT: Deel = { soort: 'wit' };

function listOpties(invulling: OnderwerpInvulling, vraag: VraagVeld, isOnbekend: boolean): Deel[] {
	const { onderwerp, antwoorden, teksten } = invulling;
	const volgordes = listDrukvolgordes(onderwerp, vraag);
	const volgorde = (isOnbekend ? volgordes[0] : volgordes.at(-1)) ?? [];
	const labels = onderwerp === 'resultaten' && vraag === 'afspraken' ? RESULTAAT : (LABELS[vraag] ?? {});
	const gekozen = antwoorden[vraag] ?? [];
	return volgorde.flatMap((antwoord): Deel[] => {
		const optie: Deel = {
			soort: 'optie',
			vraag,
			teken: gekozen.includes(antwoord) ? 'aan' : 'uit',
			tekst: labels[antwoord] ?? antwoord,
		};
		const isVrij = antwoord === 'anders' || (vraag === 'voldoendeAanbod' && antwoord === 'nee');
		const tekst = isVrij ? teksten[vraag] : undefined;
		return tekst === undefined ? [optie] : [optie, { soort: 'vrij', tekst }];
	});
}

function listRijen({ onderwerp, rijen }: OnderwerpInvulling, isAlles: boolean): Deel[] {
	const partners = MET_ALLE_VAN[onderwerp].filter((partner) => isAlles || rijen[partner] !== undefined);
	const kolommen = ['met-alle', 'niet-met-alle', 'onbekend'];
	return [
		{ soort: 'tabelkop', cellen: KOLOMMEN },
		...partners.map((partner): Deel => ({
			soort: 'rij',
			partner,
			tekst: RIJNAMEN[partner] ?? '',
			tekens: kolommen.map((kolom) => (kolom === rijen[partner] ? 'aan' : 'uit')),
		})),
	];
}

function listCijfers({ cijfers, jaar }: Invulling, isMetPunt: boolean): Deel[] {
	const write = (aantal: number) => (isMetPunt ? aantal.toLocaleString('nl-NL') : String(aantal));
	return [
		{ soort: 'tekst', tekst: 'De onderstaande vragen gaan over aantallen peuters en plekken op de peildatum.' },
		{ soort: 'tabelkop', cellen: ['Aantal', 'Onbekend'] },
		...CIJFERS.map((naam): Deel => {
			const waarde = cijfers[naam];
			return {
				soort: 'cijfer',
				naam,
				tekst: `Op 1-1-${jaar} bedroeg het ${CIJFERNAMEN[naam]}`,
				waarde: waarde === 'onbekend' ? '' : write(waarde),
				teken: waarde === 'onbekend' ? 'aan' : 'uit',
			};
		}),
		WIT,
	];
}

/** Subjects whose forms have no box "onbekend" beside yes and no. */
const ZONDER_ONBEKEND: readonly Onderwerp[] = ['doelgroepdefinitie', 'toeleiding', 'doorgaande-lijn', 'resultaten'];

/** How a document is printed. */
interface Druk {
	isMetPunt: boolean;
	/** Whether every question is printed, also those that were not asked. */
	isAlles: boolean;
}

function listVraag(
	invulling: Invulling,
	van: OnderwerpInvulling,
	vraag: VraagVeld,
	{ isMetPunt, isAlles }: Druk,
): Deel[] {
	const zin = ZINNEN[vraag]?.(OVER[van.onderwerp], invulling.jaar) ?? '';
	return [
		{ soort: 'vraag', tekst: zin },
		...(vraag.startsWith('reden') ? [{ soort: 'tekst', tekst: 'Meerdere antwoorden mogelijk.' } as const] : []),
		...(vraag === 'metAlle'
			? listRijen(van, isAlles)
			: listOpties(van, vraag, !ZONDER_ONBEKEND.includes(van.onderwerp))),
		WIT,
		...(vraag === 'voldoendeAanbod' ? listCijfers(invulling, isMetPunt) : []),
	];
}

function listOnderwerp(invulling: Invulling, van: OnderwerpInvulling, druk: Druk): Deel[] {
	return [
		{ soort: 'kop', tekst: KOPPEN[van.onderwerp] },
		{ soort: 'tekst', tekst: 'Bij dit onderwerp gaat het om wat de gemeente met anderen bespreekt en afspreekt.' },
		WIT,
		...listGedrukt(van.onderwerp)
			.filter((vraag) => druk.isAlles || van.antwoorden[vraag] !== undefined)
			.flatMap((vraag) => listVraag(invulling, van, vraag, druk)),
		{ soort: 'tekst', tekst: `Dit waren alle vragen over ${OVER[van.onderwerp]}.` },
		{ soort: 'tekst', tekst: 'Indien gewenst kunt u hieronder iets toelichten.' },
		...(van.toelichting === undefined ? [] : [{ soort: 'vrij', tekst: van.toelichting } as const]),
		WIT,
	];
}

/** The parts of a whole document, from its title to its end. */
export function createStuk(invulling: Invulling, toeval: Toeval, isAlles = false): Stuk {
	const druk = { isMetPunt: toeval.isRaak(0.5), isAlles };
	return {
		jaar: invulling.jaar,
		delen: [
			{ soort: 'kop', tekst: `Jaarverantwoording LEA/vve ${invulling.jaar}` },
			{ soort: 'tekst', tekst: 'Ingevuld door de gemeente Proefstad' },
			WIT,
			...invulling.onderwerpen.flatMap((van) => listOnderwerp(invulling, van, druk)),
			{ soort: 'tekst', tekst: 'Alle vragen zijn nu beantwoord.' },
		],
	};
}
