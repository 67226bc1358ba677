import { type CijferNaam, MET_ALLE_VAN } from '../../../src/content/schemas/lea-vve-vragenlijst.ts';
import { isKleinAantal } from '../../../src/shared/klein-aantal/aantal.ts';
import { CIJFER_NAMEN, formatPartner, ONDERWERP_NAMEN } from '../../../src/features/lea-vve/regels/teksten.ts';
import type { GelezenCijfer, GelezenCijfers } from './cijfers.ts';
import type { Gezien } from './gezien.ts';
import type { OpgavenVan } from './opgaven.ts';

type Getallen = Partial<Record<CijferNaam, number>>;

const readGetal = ({ antwoord }: GelezenCijfer) => (typeof antwoord === 'number' ? antwoord : undefined);
/** A number of children in a message, where it may be named. */
const show = (...getallen: number[]) => (getallen.some(isKleinAantal) ? '' : ` (${getallen.join(' en ')})`);

function compareMeer(getallen: Getallen, groot: CijferNaam, klein: CijferNaam, tekst: string): string[] {
	const [meer, minder] = [getallen[groot], getallen[klein]];
	return meer === undefined || minder === undefined || meer <= minder ? [] : [`${tekst}${show(meer, minder)}.`];
}

/** A row that says "<5" beside two numbers that leave none, or five and more. */
function listOnderVijf(
	{ doelgroeppeuters, bereikt, nietBereikt }: Getallen,
	teksten: GelezenCijfers['teksten'],
): string[] {
	const over: Getallen = {
		...(doelgroeppeuters !== undefined && nietBereikt !== undefined && { bereikt: doelgroeppeuters - nietBereikt }),
		...(doelgroeppeuters !== undefined && bereikt !== undefined && { nietBereikt: doelgroeppeuters - bereikt }),
	};
	return (Object.keys(over) as CijferNaam[])
		.filter((naam) => /[<≤]\s?5\b/.test(teksten[naam] ?? '') && !isKleinAantal(over[naam]))
		.map((naam) => `${CIJFER_NAMEN[naam]}: minder dan 5 past niet bij de andere twee aantallen.`);
}

function listBijCijfers({ cijfers, peildatum, teksten }: GelezenCijfers, jaar: number): string[] {
	const getallen: Getallen = {};
	for (const [naam, cijfer] of Object.entries(cijfers) as [CijferNaam, GelezenCijfer][]) {
		const getal = readGetal(cijfer);
		if (getal !== undefined) getallen[naam] = getal;
	}
	const { doelgroeppeuters: totaal, bereikt, nietBereikt } = getallen;
	const isSomAnders =
		totaal !== undefined && bereikt !== undefined && nietBereikt !== undefined && bereikt + nietBereikt !== totaal;
	return [
		...(isSomAnders
			? [
					`bereikte en niet bereikte peuters zijn samen niet het aantal doelgroeppeuters${show(bereikt, nietBereikt, totaal)}.`,
				]
			: []),
		...listOnderVijf(getallen, teksten),
		...compareMeer(getallen, 'bereikt', 'kindplaatsen', 'er zijn meer bereikte peuters dan kindplaatsen'),
		...compareMeer(getallen, 'bereikt', 'doelgroeppeuters', 'er zijn meer bereikte peuters dan doelgroeppeuters'),
		...compareMeer(
			getallen,
			'nietBereikt',
			'doelgroeppeuters',
			'er zijn meer niet bereikte peuters dan doelgroeppeuters',
		),
		...(peildatum && Math.abs(Number(peildatum.slice(0, 4)) - jaar) > 1
			? [`de peildatum ${peildatum} ligt ver van het jaar ${jaar}.`]
			: []),
	];
}

/** Kinds that were ticked and have no row in the printed table. */
function listZonderRij({ opgaven, metAlle, onderwerp }: OpgavenVan, isTabelGedrukt: boolean): string[] {
	if (opgaven.partners?.herkomst !== 'aangekruist' || !isTabelGedrukt) return [];
	const aangekruist = opgaven.partners.antwoord as string[];
	return MET_ALLE_VAN[onderwerp]
		.filter((partner) => aangekruist.includes(partner) && !metAlle.some((rij) => rij.partner === partner))
		.map(
			(partner) =>
				`${ONDERWERP_NAMEN[onderwerp]}: ${formatPartner(partner)} is aangekruist, maar staat niet in de tabel "met alle?".`,
		);
}

/** Everything in the document that does not agree with itself, in plain Dutch; numbers of 1 to 4 children are not named. */
export function listTegenspraak(
	gezien: Gezien,
	opgaven: readonly OpgavenVan[],
	cijfers: GelezenCijfers | undefined,
	jaar: number,
): string[] {
	const metTabel = new Set(
		gezien.onderwerpen.filter(({ vragen }) => vragen.has('metAlle')).map(({ onderwerp }) => onderwerp),
	);
	const isRedenBijNul =
		cijfers?.cijfers.nietBereikt.antwoord === 0 &&
		gezien.onderwerpen.some(({ vragen }) => vragen.has('redenPeutersNietBereikt'));
	return [
		...(cijfers ? [...cijfers.meldingen, ...listBijCijfers(cijfers, jaar)] : []),
		...(isRedenBijNul
			? ['er is gevraagd waarom peuters niet zijn bereikt, maar het aantal niet bereikte peuters is 0.']
			: []),
		...opgaven.flatMap((van) => listZonderRij(van, metTabel.has(van.onderwerp))),
		...gezien.vreemdeRijen.map(
			({ onderwerp, partner }) =>
				`${ONDERWERP_NAMEN[onderwerp]}: een rij voor ${formatPartner(partner)} hoort niet in deze tabel en is overgeslagen.`,
		),
	];
}
