import { ALLEEN_AFGELEID, type VraagVeld } from '../../../src/content/schemas/lea-vve-vragenlijst.ts';
import { ROUTING } from '../../../src/features/lea-vve/regels/routing.ts';
import { ONDERWERP_NAMEN, VRAAG_NAMEN } from '../../../src/features/lea-vve/regels/teksten.ts';
import type { GezienOnderwerp } from './gezien.ts';
import { listFeitenNa } from './passen.ts';

/** An answer that a printed follow-up question proves. */
export interface Bewijs {
	antwoord: string;
	/** Plain Dutch, for the author and the reader. */
	reden: string;
}

/** What a printed follow-up asks of an earlier answer. */
interface Eis {
	vervolg: VraagVeld;
	na: VraagVeld;
	bij: readonly string[];
}

/** The answers that must have come before a printed question, back to the first of the subject. */
function listEisen(vervolg: VraagVeld): Eis[] {
	const eisen: Eis[] = [];
	for (let stap = ROUTING[vervolg]; stap; stap = ROUTING[stap.na]) eisen.push({ vervolg, ...stap });
	return eisen;
}

const listAlleEisen = ({ vragen }: GezienOnderwerp): Eis[] => [...vragen.keys()].flatMap(listEisen);
const listZekereEisen = ({ vragen }: GezienOnderwerp): Eis[] =>
	[...vragen].filter(([, { isBewijs }]) => isBewijs).flatMap(([vraag]) => listEisen(vraag));

/** The one answer that fits: the only one, or the name for "one of these". */
const chooseAntwoord = (bij: readonly string[]): string | undefined =>
	bij.length === 1 ? bij[0] : bij.find((antwoord) => ALLEEN_AFGELEID.includes(antwoord));

const VERVOLG_TEKSTEN: Partial<Record<VraagVeld, string>> = {
	partners: 'met welke soorten partners is overlegd',
	metAlle: 'of met alle partijen is overlegd',
	meetbareDoelen: 'of de afspraken meetbare doelen hebben',
	redenGeenDoelen: 'waarom er geen meetbare doelen zijn',
	doelenBereikt: 'in hoeverre de doelen zijn bereikt',
	redenDoelenNietBereikt: 'waarom doelen niet of maar voor een deel zijn bereikt',
	redenGeenAfspraken: 'waarom er geen afspraken waren',
	elementen: 'uit welke kenmerken de definitie bestaat',
};
const GEVOLG_TEKSTEN: Record<string, string> = {
	ja: 'Die vraag volgt alleen op ja.',
	nee: 'Die vraag volgt alleen op nee.',
	geen: 'Die vraag volgt alleen op geen.',
	'allemaal-of-deels': 'Die vraag volgt alleen als er meetbare doelen zijn.',
	'niet-alle': 'Die vraag volgt alleen als niet alle doelen zijn bereikt.',
};

const formatReden = (vervolg: VraagVeld, antwoord: string) =>
	`De vraag ${VERVOLG_TEKSTEN[vervolg] ?? VRAAG_NAMEN[vervolg]}, staat afgedrukt. ${GEVOLG_TEKSTEN[antwoord] ?? `Die vraag volgt alleen op ${antwoord}.`}`;

/** What the printed follow-up questions of one subject prove. */
export function listBewijs(onderwerp: GezienOnderwerp): Map<VraagVeld, Bewijs> {
	const bewijs = new Map<VraagVeld, Bewijs>();
	for (const { vervolg, na, bij } of listZekereEisen(onderwerp)) {
		const antwoord = chooseAntwoord(bij);
		if (antwoord === undefined || bewijs.has(na) || na === 'partners' || na.startsWith('reden')) continue;
		bewijs.set(na, { antwoord, reden: formatReden(vervolg, antwoord) });
	}
	return bewijs;
}

const naam = (vraag: VraagVeld) => `"${VRAAG_NAMEN[vraag]}"`;

/** Two printed questions that cannot both follow. */
function findUitsluiting(onderwerp: GezienOnderwerp): string | undefined {
	const eisen = listAlleEisen(onderwerp);
	for (const een of eisen) {
		const ander = eisen.find(({ na, bij }) => na === een.na && !bij.some((antwoord) => een.bij.includes(antwoord)));
		if (ander) return `de vragen ${naam(een.vervolg)} en ${naam(ander.vervolg)} staan allebei afgedrukt`;
	}
	return undefined;
}

/** A printed question that the ticked answer before it rules out. */
export function listTegenAntwoorden(onderwerp: GezienOnderwerp): { na: VraagVeld; vervolg: VraagVeld }[] {
	return listAlleEisen(onderwerp).filter(({ na, bij }) => {
		const aangekruist = onderwerp.vragen.get(na)?.aangekruist;
		const bekend = aangekruist && listFeitenNa(onderwerp.onderwerp, na, aangekruist).get(na);
		return bekend?.some((antwoord) => !bij.includes(antwoord)) ?? false;
	});
}

const formatTegenAntwoord = (onderwerp: GezienOnderwerp): string | undefined => {
	const [eerste] = listTegenAntwoorden(onderwerp);
	return eerste && `bij ${naam(eerste.na)} is iets anders aangekruist dan de vraag ${naam(eerste.vervolg)} vraagt`;
};

/** Why a document prints questions whatever was answered: branches that exclude each other stand side by side. */
export function findBlancoReden(onderwerpen: readonly GezienOnderwerp[], isOokTegen = true): string | undefined {
	for (const onderwerp of onderwerpen) {
		const reden = findUitsluiting(onderwerp) ?? (isOokTegen ? formatTegenAntwoord(onderwerp) : undefined);
		if (reden) return `bij ${ONDERWERP_NAMEN[onderwerp.onderwerp]}: ${reden}`;
	}
	return undefined;
}
