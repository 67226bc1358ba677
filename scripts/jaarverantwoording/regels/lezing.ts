import type { Onderwerp, VraagVeld } from '../../../src/content/schemas/lea-vve-vragenlijst.ts';
import { dropLeeg, isTekst, isVakje, listBrokken, type Brok, type VakjeBrok } from './brokken.ts';
import { findLabels, isMeerkeuze, listDrukvolgordes } from './formulier.ts';
import { listLabels, type Label } from './labels.ts';
import type { Vakje } from './vakjes.ts';
import { formatRegel, type Regel } from './woorden.ts';

/** A box with the answer beside it. */
export interface Optie {
	vakje: Vakje;
	antwoord: string;
	/** The printed lines of the label. */
	tekst: string;
}

/** What two readings say of the boxes below a question. */
export interface Lezing {
	/** Every box with its answer, when both readings agree; nothing otherwise. */
	opties: Optie[];
	/** Whether the labels are those of the form, in its order. */
	isVanFormulier: boolean;
	/** Marks without empty boxes: whether a list is complete cannot be seen. */
	isZonderLeeg: boolean;
	/** Why the boxes cannot be read, in plain Dutch. */
	twijfel: string | undefined;
}

interface Blad {
	regels: readonly Regel[];
	brokken: readonly Brok[];
	labels: readonly Label[];
}

const hasRegel = (label: Label, regel: number) => label.brokken.some((brok) => brok.regel === regel);

/** The label in whose lines the middle of a box falls; undefined when there are none or two. */
function findOpHoogte({ regels, labels }: Blad, vakje: VakjeBrok): Label | undefined {
	const { y, pagina } = regels[vakje.regel] ?? {};
	if (y === undefined) return undefined;
	const raak = labels.filter(({ brokken }) => {
		const eigen = brokken.map(({ regel }) => regels[regel]).filter((regel) => regel?.pagina === pagina);
		const hoogtes = eigen.flatMap((regel) => (regel?.y === undefined ? [] : [regel.y]));
		return hoogtes.length > 0 && Math.min(...hoogtes) < y && y < Math.max(...hoogtes);
	});
	return raak.length === 1 ? raak[0] : undefined;
}

/** A box alone on its line of a text belongs to a label that goes on around it. */
function findErom({ labels }: Blad, { regel }: VakjeBrok): Label | undefined {
	return labels.find((label) => hasRegel(label, regel - 1) && hasRegel(label, regel + 1));
}

/** First reading, by place: the label on the line of the box, or around it. */
function findBijPlaats(blad: Blad, vakje: VakjeBrok): Label | undefined {
	const opRegel = blad.brokken.filter((brok) => brok.regel === vakje.regel);
	const teksten = opRegel.filter(isTekst);
	if (teksten.length === 0)
		return blad.regels[vakje.regel]?.y === undefined ? findErom(blad, vakje) : findOpHoogte(blad, vakje);
	const [eerste, laatste] = [opRegel[0], opRegel.at(-1)];
	// A line that starts and ends with text, or with boxes, does not say which belongs to which.
	if (!eerste || !laatste || isVakje(eerste) === isVakje(laatste)) return undefined;
	const buur = opRegel[opRegel.indexOf(vakje) + (isVakje(eerste) ? 1 : -1)];
	return buur && blad.labels.find(({ brokken }) => brokken.some((brok) => brok === buur));
}

const OP_PLAATS = 'een vakje staat niet duidelijk bij een van de antwoorden';
const formatLabel = ({ regels }: Blad, label: Label | undefined): string =>
	[...new Set(label?.brokken.map(({ regel }) => regel))].map((regel) => formatRegel(regels[regel])).join(' ');

/** Second reading, by order: the boxes of the question, counted, against the boxes of the form. */
function compareLezingen(blad: Blad, vakjes: readonly VakjeBrok[], labels: readonly Label[]): Optie[] | undefined {
	const opties = vakjes.map(({ vakje }, plek) => ({
		vakje,
		antwoord: labels[plek]?.antwoord ?? '',
		tekst: formatLabel(blad, labels[plek]),
	}));
	const isEens = vakjes.every((vakje, plek) => findBijPlaats(blad, vakje) === labels[plek]);
	return isEens ? opties : undefined;
}

/** One mark before the first words of a label, where only ticks were printed: the labels are counted instead. */
function readZonderLeeg(blad: Blad, vakje: VakjeBrok, labels: readonly Label[]): Optie[] | undefined {
	const plek = labels.findIndex(({ brokken }) => brokken[0]?.regel === vakje.regel);
	const label = labels[plek];
	const isVooraan = blad.brokken.find(({ regel }) => regel === vakje.regel) === vakje;
	if (!label || !isVooraan || findBijPlaats(blad, vakje) !== label) return undefined;
	return labels.map((ander) => ({
		vakje: ander === label ? vakje.vakje : 'leeg',
		antwoord: ander.antwoord ?? '',
		tekst: formatLabel(blad, ander),
	}));
}

const refuse = (twijfel: string, isVanFormulier: boolean): Lezing => ({
	opties: [],
	isVanFormulier,
	isZonderLeeg: false,
	twijfel,
});

/** The labels of a form, in its order, and whether others follow; what stands after "anders" is text of the gemeente. */
function chooseLabels(alle: readonly Label[], onderwerp: Onderwerp, vraag: VraagVeld) {
	const bekend = alle.filter(({ antwoord }) => antwoord !== undefined);
	const volgorde = listDrukvolgordes(onderwerp, vraag).find((lijst) =>
		lijst.every((antwoord, plek) => bekend[plek]?.antwoord === antwoord),
	);
	if (!volgorde) return undefined;
	const isMeer = bekend.length > volgorde.length && volgorde.at(-1) !== 'anders';
	return { labels: bekend.slice(0, volgorde.length), isMeer };
}

/** Reads the boxes below one question in two ways; any difference is a doubt. */
export function readLezing(onderwerp: Onderwerp, vraag: VraagVeld, alle: readonly Regel[]): Lezing {
	const regels = dropLeeg(alle);
	const brokken = listBrokken(regels);
	const blad: Blad = { regels, brokken, labels: listLabels(brokken, findLabels(onderwerp, vraag)) };
	const gekozen = chooseLabels(blad.labels, onderwerp, vraag);
	const vakjes = brokken.filter(isVakje);
	if (!gekozen) return refuse('de antwoorden zijn niet die van het formulier, of er ontbreekt er een', false);
	const { labels, isMeer } = gekozen;
	if (isMeer) return refuse('onder de vraag staan ook antwoorden van een andere vraag', true);
	if (vakjes.length === 0) return refuse('er zijn geen vakjes te zien', true);
	const [enige, tweede] = vakjes;
	const isZonderLeeg = vakjes.every(({ vakje }) => vakje === 'vinkje' || vakje === 'kruis');
	if (isZonderLeeg && enige && !tweede && !isMeerkeuze(onderwerp, vraag)) {
		const opties = readZonderLeeg(blad, enige, labels);
		return opties ? { opties, isVanFormulier: true, isZonderLeeg, twijfel: undefined } : refuse(OP_PLAATS, true);
	}
	if (vakjes.length !== labels.length)
		return refuse(`er zijn ${vakjes.length} vakjes te zien en ${labels.length} antwoorden`, true);
	const opties = compareLezingen(blad, vakjes, labels);
	return opties ? { opties, isVanFormulier: true, isZonderLeeg: false, twijfel: undefined } : refuse(OP_PLAATS, true);
}
