import { capitalise } from '../../../../shared/tekst.ts';
import type { Stof, Stofvraag } from '../stof.ts';
import { OPEN } from '../tekst.ts';
import { formatGenummerd, formatGrondslagen, formatPunten, joinAlineas, listFeiten, ONDERTEKENING } from './delen.ts';

const LEGE_VRAAG: Stofvraag = {
	vraag: OPEN,
	kern: OPEN,
	doorvraag: '',
	document: OPEN,
	bekend: [],
	notitie: '',
	isBeantwoord: false,
};

const listVragen = ({ vragen }: Stof) => (vragen.length > 0 ? vragen : [LEGE_VRAAG]);

/** What was answered is not asked: then only what one asks next. */
const askVraag = ({ vraag, doorvraag, isBeantwoord }: Stofvraag): string[] =>
	isBeantwoord && doorvraag ? [doorvraag] : [vraag, doorvraag].filter(Boolean);

/** A question with what the answerer needs to look it up, line by line under it. */
function formatMetContext({ vraag, document, bekend, notitie }: Stofvraag): string {
	return [
		vraag,
		`Waar het kan staan: ${document}.`,
		...bekend.map((zin) => `Al bekend: ${zin}.`),
		...(notitie ? [`Eigen notitie: ${notitie}.`] : []),
	].join('\n   ');
}

/** Questions after facts only, for the griffie to pass on. */
export function draftTechnischeVragen(stof: Stof): string {
	const vragen = stof.vragen.length > 0 ? stof.vragen.map(formatMetContext) : [OPEN];
	return joinAlineas(
		`Technische vragen over ${stof.onderwerp}`,
		[
			'Aan: de griffie',
			`Van: fractie ${OPEN}`,
			`Bij agendapunt: ${stof.agendapunt}`,
			`Vergadering op: ${stof.dag}`,
		].join('\n'),
		'Wil je deze vragen doorzetten naar de organisatie? Het gaat om feiten. Kan een vraag niet op tijd worden beantwoord, dan horen we graag wanneer wel.',
		'Vragen',
		formatGenummerd(vragen),
		stof.wet.length > 0 ? 'Wat de wet zegt' : '',
		formatPunten(stof.wet.map((zin) => `${capitalise(zin)}.`)),
	);
}

/** Short enough to say aloud. */
export function draftMondelingeVraag(stof: Stof): string {
	const vragen = listVragen(stof);
	const [bekend = ''] = listFeiten({ ...stof, wet: [] });
	const hoeveel = vragen.length === 1 ? 'een vraag' : `${vragen.length} vragen`;
	return joinAlineas(
		`Mondelinge vraag over ${stof.onderwerp}`,
		[`Vergadering op: ${stof.dag}`, `Van: fractie ${OPEN}`].join('\n'),
		'Voorzitter,',
		`Ik heb ${hoeveel} aan het college over ${stof.onderwerp}. De aanleiding is ${OPEN}`,
		bekend,
		formatGenummerd(vragen.map((vraag) => askVraag(vraag)[0] ?? OPEN)),
		'Ik hoor graag het antwoord van het college.',
	);
}

/** The rule of the own raad where somebody read it; else its place is open, and the page says so. */
function describeReglement({ reglement }: Stof): { grond: string; termijn: string } {
	const artikel = reglement?.artikel ?? OPEN;
	return {
		grond: `artikel ${artikel} van het reglement van orde van de raad`,
		termijn: reglement
			? `Termijn voor het antwoord: ${reglement.termijnDagen} dagen (${reglement.adres})`
			: `Termijn voor het antwoord: ${OPEN}`,
	};
}

export function draftSchriftelijkeVragen(stof: Stof): string {
	const { grond, termijn } = describeReglement(stof);
	const feiten = listFeiten(stof);
	return joinAlineas(
		`Schriftelijke vragen over ${stof.onderwerp}`,
		[
			`Aan: het college van de gemeente ${stof.gemeente}`,
			`Van: fractie ${OPEN}`,
			`Datum: ${OPEN}`,
			formatGrondslagen('artikel 155 lid 1 van de Gemeentewet', grond),
			termijn,
		].join('\n'),
		'Inleiding',
		`De aanleiding voor deze vragen is ${OPEN}`,
		feiten.length > 0 ? 'Wij gaan uit van het volgende:' : '',
		formatPunten(feiten),
		'Vragen',
		formatGenummerd(listVragen(stof).flatMap(askVraag)),
		ONDERTEKENING,
	);
}
