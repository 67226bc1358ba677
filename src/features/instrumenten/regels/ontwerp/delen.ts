import { OPEN } from '../tekst.ts';
import { formatOpsomming } from '../../../../shared/tekst.ts';
import type { Stof } from '../stof.ts';

/** Paragraphs with a white line between them. */
export const joinAlineas = (...alineas: readonly (string | readonly string[])[]): string =>
	alineas
		.flat()
		.filter((alinea) => alinea !== '')
		.join('\n\n');

export const formatGenummerd = (punten: readonly string[]): string =>
	punten.map((punt, plek) => `${plek + 1}. ${punt}`).join('\n');

export const formatPunten = (punten: readonly string[]): string => punten.map((punt) => `- ${punt}`).join('\n');

/** What a motie or an amendement states, the last one open; each ends as in a list within a sentence. */
export const formatOverwegingen = (punten: readonly string[]): string =>
	formatPunten([...punten, OPEN].map((punt) => `${punt};`));

/** What is known of the subject, as the rest of a sentence that begins with "dat": the law first, then what was found out. */
export const listConstateringen = ({ wet, vragen }: Stof): string[] => [
	...wet.map((zin) => `uit de wet volgt: ${zin}`),
	...vragen.flatMap(({ kern, bekend, notitie }) => [
		...bekend.map((zin) => `over de vraag ${kern} bekend is: ${zin}`),
		...(notitie ? [`is opgemerkt: ${notitie}`] : []),
	]),
];

/** The same as sentences of their own. */
export const listFeiten = ({ wet, vragen }: Stof): string[] => [
	...wet.map((zin) => `Uit de wet volgt: ${zin}.`),
	...vragen.flatMap(({ kern, bekend, notitie }) => [
		...bekend.map((zin) => `Over de vraag ${kern} is bekend: ${zin}.`),
		...(notitie ? [`Eigen notitie: ${notitie}.`] : []),
	]),
];

/** The place for who hands it in: a fractie, never a name. */
export const ONDERTEKENING = ['Ondertekening', `Namens de fractie ${OPEN}`, `Namens de fractie ${OPEN}`];

export const formatKop = ({ gemeente, dag, agendapunt }: Stof): string =>
	[`Gemeente: ${gemeente}`, `Vergadering van de raad op: ${dag}`, `Agendapunt: ${agendapunt}`].join('\n');

export const openRaad = ({ gemeente, dag }: Stof): string =>
	`De raad van de gemeente ${gemeente}, in vergadering bijeen op ${dag},`;

/** "artikel 155 lid 1 van de Gemeentewet", with more where it is known. */
export const formatGrondslagen = (...gronden: readonly string[]): string => `Grondslag: ${formatOpsomming(gronden)}`;
