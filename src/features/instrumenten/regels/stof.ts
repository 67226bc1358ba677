import { formatMoment } from '../../../shared/dag.ts';
import type { MijnLijst, Vraagnotitie } from '../../weet-jij/index.ts';
import { splitBron, type Bron } from './bron.ts';
import type { Bronvraag, Gegevens, Reglement } from './gegevens.ts';
import { askCollege, findKern, speakVanuitRaad } from './vraagzin.ts';
import { joinRegels, OPEN, trimEinde } from './tekst.ts';
import { formatOpsomming } from '../../../shared/tekst.ts';

/** The answer of the reader's gemeente to a question, as far as a draft can use it. */
type Lokaal = { bekend: true; tekst: string; peildatum: string; bron: string } | { bekend: false };

/** The gemeente of the reader; without one every place for it is left open. */
export interface Plaats {
	naam?: string | undefined;
	reglement?: Reglement | undefined;
	antwoorden?: Readonly<Record<string, Lokaal>> | undefined;
}

/** One question in a draft. */
export interface Stofvraag {
	/** "Kan het college aangeven of ...?" */
	vraag: string;
	/** "of ...", without a sign at its end. */
	kern: string;
	doorvraag: string;
	document: string;
	/** What is known as an answer: the figure, and what the reader found out, each with its source. */
	bekend: string[];
	/** What the reader noted beside it; empty when nothing, or when the notes stay out of the text. */
	notitie: string;
	/** The figure of the gemeente answers it: there is no need to ask. */
	isBeantwoord: boolean;
}

/** Everything a draft is made of. What is not known is an open place, never a guess. */
export interface Stof {
	/** "leerlingenvervoer en leerplicht". */
	onderwerp: string;
	gemeente: string;
	/** "3 december 2026". */
	dag: string;
	agendapunt: string;
	reglement: Reglement | undefined;
	vragen: Stofvraag[];
	/** What follows from the law, each with its article. */
	wet: string[];
}

/** "Het college legt" within a sentence; an abbreviation keeps its capitals. */
const beginKlein = (zin: string) => zin.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (letter) => letter.toLowerCase());

/** Two sentences as one, to stand behind "dat". */
const joinZinnen = (zinnen: string) =>
	zinnen
		.split(/(?<=\p{Ll}{3})\. (?=\p{Lu})/u)
		.map(beginKlein)
		.join('; ');

const formatBron = ({ bron, datum, gevraagdAan, gevraagdOp }: Vraagnotitie) => {
	const moment = formatMoment(joinRegels(datum || gevraagdOp));
	const wie = joinRegels(gevraagdAan);
	return [`bron: ${trimEinde(bron ?? '') || OPEN}`, moment, wie && `gevraagd aan ${wie}`].filter(Boolean).join('; ');
};

function listBekend(notitie: Vraagnotitie | undefined, lokaal: Lokaal | undefined): string[] {
	const antwoord = trimEinde(notitie?.antwoord ?? '');
	return [
		lokaal?.bekend
			? `${trimEinde(lokaal.tekst)} (peildatum: ${trimEinde(lokaal.peildatum)}; bron: ${trimEinde(lokaal.bron)})`
			: '',
		notitie && antwoord ? `${antwoord} (${formatBron(notitie)})` : '',
	].filter(Boolean);
}

function describeVraag(
	vraag: Bronvraag,
	lijst: Pick<MijnLijst, 'vragen'>,
	plaats: Plaats,
	metNotities: boolean,
): Stofvraag {
	return {
		vraag: askCollege(vraag.vraag),
		kern: findKern(vraag.vraag),
		doorvraag: speakVanuitRaad(joinRegels(vraag.doorvraag)),
		document: `${vraag.document.naam} (bij ${vraag.document.houder})`,
		bekend: listBekend(lijst.vragen[vraag.id], plaats.antwoorden?.[vraag.id]),
		notitie: metNotities ? trimEinde(lijst.vragen[vraag.id]?.notitie ?? '') : '',
		isBeantwoord: plaats.antwoorden?.[vraag.id]?.bekend ?? false,
	};
}

const findOnderwerp = (vragen: readonly Bronvraag[], { themas }: Gegevens) => {
	const titels = themas.filter((thema) => thema.vragen.some((vraag) => vragen.includes(vraag)));
	return formatOpsomming(titels.map(({ titel }) => beginKlein(titel)));
};

/** The meeting of a source, with the items on which the questions stand. */
function findVergadering(
	bron: Bron,
	lijst: Pick<MijnLijst, 'vergaderingen'>,
	vragen: readonly Bronvraag[],
	themas: readonly string[],
) {
	const { soort, id } = splitBron(bron);
	const vergadering = soort === 'vergadering' ? lijst.vergaderingen.find((een) => een.id === id) : undefined;
	const punten = (vergadering?.agendapunten ?? []).filter(
		({ gekozen }) =>
			vragen.some((vraag) => gekozen.vragen.includes(vraag.id)) ||
			gekozen.themas.some((thema) => themas.includes(thema)),
	);
	return {
		dag: formatMoment(joinRegels(vergadering?.datum)) || OPEN,
		agendapunt: formatOpsomming(punten.map(({ naam }) => trimEinde(naam)).filter(Boolean)) || OPEN,
	};
}

/**
 * Joins the questions that were picked with what the register, the gemeente and the reader know of them.
 *
 * @param vragen Those of `bron` that the reader picked.
 * @param metNotities Notes are for the reader alone, unless the reader wants them in the text.
 */
export function gatherStof(
	bron: Bron,
	vragen: readonly Bronvraag[],
	gegevens: Gegevens,
	lijst: Pick<MijnLijst, 'vragen' | 'vergaderingen'>,
	plaats: Plaats,
	metNotities: boolean,
): Stof {
	const taken = [...new Set(vragen.flatMap((vraag) => vraag.taken))];
	const themas = gegevens.themas.filter((thema) => thema.vragen.some((vraag) => vragen.includes(vraag)));
	return {
		onderwerp: findOnderwerp(vragen, gegevens) || OPEN,
		gemeente: plaats.naam ?? OPEN,
		...findVergadering(
			bron,
			lijst,
			vragen,
			themas.map(({ id }) => id),
		),
		reglement: plaats.reglement,
		vragen: vragen.map((vraag) => describeVraag(vraag, lijst, plaats, metNotities)),
		wet: taken.flatMap((id) => {
			const feit = gegevens.feiten[id];
			return feit ? [`${joinZinnen(trimEinde(feit.zin))} (${feit.grond})`] : [];
		}),
	};
}
