import type { Opgave } from '../../../src/content/schemas/lea-vve-opgave.ts';
import {
	ANTWOORDEN,
	MET_ALLE_VAN,
	PARTNERS_VAN,
	VRAGEN_VAN,
	VRIJE_TEKST,
	listAntwoordenVan,
	type Onderwerp,
	type Partner,
	type VraagVeld,
} from '../../../src/content/schemas/lea-vve-vragenlijst.ts';
import { formatPartner } from '../../../src/features/lea-vve/regels/teksten.ts';
import { listBewijs, type Bewijs } from './bewijs.ts';
import { isMeerkeuze, type GezienOnderwerp, type GezieneVraag } from './gezien.ts';
import type { Gelezen } from './kruisjes.ts';

/** The answers of one subject, as they go into the file; `metAlle` holds the rows. */
export interface OpgavenVan {
	onderwerp: Onderwerp;
	opgaven: Partial<Record<VraagVeld, Opgave>>;
	metAlle: { partner: Partner; opgave: Opgave }[];
	/** Printed questions in which nothing was ticked. */
	nietIngevuld: VraagVeld[];
	/** Questions whose boxes or follow-ups contradict each other. */
	tegenstrijdig: VraagVeld[];
	/** Questions where a box was ticked whose label we do not know. */
	onherkend: VraagVeld[];
}

const ONLEESBAAR: Opgave = { herkomst: 'onleesbaar' };
const REST = 'Of nog iets anders is aangekruist, is niet leesbaar.';

/** What free text proves: the box beside it was ticked. */
function listTekstBewijs(vraag: VraagVeld, gezien: GezieneVraag | undefined): Bewijs | undefined {
	if (gezien?.tekst === undefined) return undefined;
	if (vraag === 'voldoendeAanbod') return { antwoord: 'nee', reden: 'Achter "Nee, want" is een reden ingevuld.' };
	return { antwoord: 'anders', reden: 'Bij Anders is tekst ingevuld.' };
}

/** The printed rows prove which kinds of partner were ticked; a row that is not there proves nothing. */
function inferPartners({ onderwerp, vragen, rijen }: GezienOnderwerp): Opgave | undefined {
	const anders = listTekstBewijs('partners', vragen.get('partners'));
	const soorten = new Set<Partner>([...rijen.keys(), ...(anders ? (['anders'] as const) : [])]);
	if (soorten.size === 0) return undefined;
	const namen = [...rijen.keys()].map(formatPartner).join(', ');
	const isAlles = PARTNERS_VAN[onderwerp].every((partner) => soorten.has(partner));
	const zinnen = [
		...(rijen.size > 0 ? [`De tabel "met alle?" drukt alleen aangekruiste soorten af. Hier staan: ${namen}.`] : []),
		...(anders ? [anders.reden] : []),
		...(isAlles ? [] : [REST]),
	];
	return {
		antwoord: PARTNERS_VAN[onderwerp].filter((partner) => soorten.has(partner)),
		herkomst: 'afgeleid',
		reden: zinnen.join(' '),
	};
}

/** What can be inferred for one question, when printed questions prove anything. */
function infer(onderwerp: GezienOnderwerp, vraag: VraagVeld, bewijs: Map<VraagVeld, Bewijs>): Opgave | undefined {
	if (vraag === 'partners') return inferPartners(onderwerp);
	const tekst = listTekstBewijs(vraag, onderwerp.vragen.get(vraag));
	const gevonden = bewijs.get(vraag) ?? tekst;
	if (!gevonden) return undefined;
	const { antwoord, reden } = gevonden;
	if (!isMeerkeuze(onderwerp.onderwerp, vraag) || vraag === 'afspraken')
		return { antwoord, herkomst: 'afgeleid', reden };
	return { antwoord: [antwoord], herkomst: 'afgeleid', reden: `${reden} ${REST}` };
}

/** Ticks on results say both whether there are agreements and about whom. */
function readResultaat(gelezen: Gelezen): { afspraken: Gelezen; over: Gelezen } {
	if (gelezen.stand !== 'gekozen') return { afspraken: gelezen, over: gelezen };
	const { antwoorden } = gelezen;
	const over = antwoorden.filter((antwoord) => ANTWOORDEN.resultaatOver.some((groep) => groep === antwoord));
	const ander = antwoorden.filter((antwoord) => !over.includes(antwoord) && antwoord !== 'ja');
	if (ander.length > 0 && over.length > 0)
		return { afspraken: { stand: 'tegenstrijdig' }, over: { stand: 'tegenstrijdig' } };
	if (ander.length > 1) return { afspraken: { stand: 'tegenstrijdig' }, over: { stand: 'onleesbaar' } };
	return {
		afspraken: { ...gelezen, antwoorden: [ander[0] ?? 'ja'] },
		over: over.length > 0 ? { ...gelezen, antwoorden: over } : { stand: 'onleesbaar' },
	};
}

/** How a question was read; who the agreements on results are about stands in the boxes of the question before it. */
function findGelezen({ onderwerp, vragen }: GezienOnderwerp, vraag: VraagVeld): Gelezen | undefined {
	const eigen = vragen.get(vraag === 'resultaatOver' ? 'afspraken' : vraag)?.gelezen;
	if (onderwerp !== 'resultaten' || !eigen || !['afspraken', 'resultaatOver'].includes(vraag)) return eigen;
	const { afspraken, over } = readResultaat(eigen);
	return vraag === 'afspraken' ? afspraken : over;
}

/** A box of another subject can be on a form of another year. */
const isToegestaan = (onderwerp: Onderwerp, vraag: VraagVeld, antwoorden: readonly string[]): boolean =>
	antwoorden.every((antwoord) => listAntwoordenVan(onderwerp, vraag).includes(antwoord));

/** The answer to one question, or undefined when it stays away. */
function createOpgave(onderwerp: GezienOnderwerp, vraag: VraagVeld, afgeleid: Opgave | undefined): Opgave | undefined {
	const gelezen = findGelezen(onderwerp, vraag);
	if (gelezen?.stand === 'gekozen') {
		const { antwoorden } = gelezen;
		if (!isToegestaan(onderwerp.onderwerp, vraag, antwoorden)) return ONLEESBAAR;
		const isLijst = isMeerkeuze(onderwerp.onderwerp, vraag) && vraag !== 'afspraken';
		return { antwoord: isLijst ? antwoorden : antwoorden[0], herkomst: 'aangekruist' };
	}
	if (gelezen?.stand === 'tegenstrijdig') return ONLEESBAAR;
	if (gelezen?.stand === 'niets') return afgeleid ? ONLEESBAAR : undefined;
	return afgeleid ?? (gelezen ? ONLEESBAAR : undefined);
}

const createRij = (gelezen: Gelezen): Opgave =>
	gelezen.stand === 'gekozen' ? { antwoord: gelezen.antwoorden[0], herkomst: 'aangekruist' } : ONLEESBAAR;

const isVeld = (vraag: VraagVeld) => vraag !== 'metAlle' && !(VRIJE_TEKST as readonly string[]).includes(vraag);

/** Whom the agreements are about is only asked when there are any. */
const isNodig = (vraag: VraagVeld, opgaven: OpgavenVan['opgaven']) =>
	vraag !== 'resultaatOver' || !['nee', 'onbekend'].includes(String(opgaven.afspraken?.antwoord));

/** Notes for the author what was odd about one question. */
function note(uit: OpgavenVan, vraag: VraagVeld, gelezen: Gelezen | undefined, isAfgeleid: boolean): void {
	if (gelezen?.stand === 'tegenstrijdig') uit.tegenstrijdig.push(vraag);
	if (gelezen?.stand === 'niets') (isAfgeleid ? uit.tegenstrijdig : uit.nietIngevuld).push(vraag);
	if (gelezen?.stand !== 'gekozen') return;
	if (gelezen.isOnvolledig || !isToegestaan(uit.onderwerp, vraag, gelezen.antwoorden)) uit.onherkend.push(vraag);
}

/**
 * The answers of one subject: what was ticked, else what a printed follow-up proves, else onleesbaar. A question that was
 * not printed and not proven stays away.
 *
 * @param isBlanco Whether the document prints questions whatever was answered, so that nothing is inferred.
 */
export function createOpgaven(gezien: GezienOnderwerp, isBlanco: boolean): OpgavenVan {
	const { onderwerp } = gezien;
	const bewijs = isBlanco ? new Map<VraagVeld, Bewijs>() : listBewijs(gezien);
	const uit: OpgavenVan = { onderwerp, opgaven: {}, metAlle: [], nietIngevuld: [], tegenstrijdig: [], onherkend: [] };
	for (const vraag of VRAGEN_VAN[onderwerp].filter(isVeld)) {
		const afgeleid = isBlanco ? undefined : infer(gezien, vraag, bewijs);
		const opgave = isNodig(vraag, uit.opgaven) ? createOpgave(gezien, vraag, afgeleid) : undefined;
		if (opgave) uit.opgaven[vraag] = opgave;
		note(uit, vraag, findGelezen(gezien, vraag), afgeleid !== undefined);
	}
	uit.metAlle = MET_ALLE_VAN[onderwerp].flatMap((partner) => {
		const gelezen = gezien.rijen.get(partner);
		return gelezen ? [{ partner, opgave: createRij(gelezen) }] : [];
	});
	return uit;
}
