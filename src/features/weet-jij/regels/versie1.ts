import { isBlok, parseJson } from './stuk.ts';

/** Where version 1 kept things: all answers in one text, and one form. */
export const BRONNEN_VAN_1 = ['antwoorden', 'zelfcheck-lea-vve'] as const;
export type Bron = (typeof BRONNEN_VAN_1)[number];

type Waarden = Record<string, unknown>;

export const nameVraag = (id: string) => `vraag:${id}`;
export const nameFormulier = (naam: string) => `formulier:${naam}`;

/** The block of version 1 in which the answers, or the fields of the form, stand. */
const HOUDER = { antwoorden: 'vragen', 'zelfcheck-lea-vve': 'velden' } as const satisfies Record<Bron, string>;

function parseVersie1(bron: Bron, text: string): { alles: Waarden; inhoud: Waarden } | undefined {
	const alles = parseJson(text);
	const inhoud = isBlok(alles) && alles['versie'] === 1 ? alles[HOUDER[bron]] : undefined;
	return isBlok(alles) && isBlok(inhoud) ? { alles, inhoud } : undefined;
}

/**
 * What version 1 kept, by the name of the entry that holds it from now on; whatever stood there goes along.
 *
 * @returns undefined when the text is not of version 1.
 */
export function splitVersie1(bron: Bron, text: string): Map<string, Waarden> | undefined {
	const inhoud = parseVersie1(bron, text)?.inhoud;
	if (!inhoud || bron !== 'antwoorden') return inhoud && new Map([[nameFormulier(bron), inhoud]]);
	return new Map(
		Object.entries(inhoud).flatMap(([id, waarden]) => (isBlok(waarden) ? [[nameVraag(id), waarden]] : [])),
	);
}

/**
 * What stays of the text of version 1 once an entry holds its part.
 *
 * @returns undefined when nothing stays.
 */
export function cutVersie1(bron: Bron, text: string, naam: string): string | undefined {
	const gelezen = parseVersie1(bron, text);
	if (!gelezen) return text;
	const { alles, inhoud } = gelezen;
	const isDeel = (id: string) => naam === (bron === 'antwoorden' ? nameVraag(id) : nameFormulier(bron));
	const blijft = Object.entries(inhoud).filter(([id]) => !isDeel(id));
	const isLeeg = blijft.length === 0 && Object.keys(alles).length === 2;
	return isLeeg ? undefined : JSON.stringify({ ...alles, [HOUDER[bron]]: Object.fromEntries(blijft) });
}
