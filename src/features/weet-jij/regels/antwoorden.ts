/** What a reader can say of a question. */
export const STANDEN = ['weet-ik', 'uitzoeken', 'nvt'] as const;
export type Stand = (typeof STANDEN)[number];
export const STAND_NAMEN: Record<Stand, string> = {
	'weet-ik': 'Dit weet ik',
	uitzoeken: 'Uitzoeken',
	nvt: 'Niet van toepassing',
};

/** The fields a reader fills in at one question. */
export const VELDEN = ['stand', 'antwoord', 'notitie'] as const;
type Veldnaam = (typeof VELDEN)[number];

/** What a reader keeps at one question; a field that was emptied is an empty text. Texts are as typed, of any length. */
export type Antwoord = Partial<Record<Veldnaam, string>>;

/** Answers of one reader by permanent question id. */
export type Antwoorden = Record<string, Antwoord>;

const isStand = (value: unknown): value is Stand => STANDEN.some((stand) => stand === value);

/** The answer in the stored values of a question; what this version does not know is left out here, and stays stored. */
export function readAntwoord({ stand, antwoord, notitie }: Record<string, unknown>): Antwoord {
	return {
		...(isStand(stand) ? { stand } : {}),
		...(typeof antwoord === 'string' ? { antwoord } : {}),
		...(typeof notitie === 'string' ? { notitie } : {}),
	};
}

/** A typed text longer than this, in characters, may break over two sheets of paper. */
const LANG = 700;
export const isLang = ({ antwoord = '', notitie = '' }: Antwoord): boolean => antwoord.length + notitie.length > LANG;

/** What was typed before the kept text could be shown is added to it: neither replaces the other. */
export function joinTeksten(bewaard: string, getypt: string): string {
	if (!bewaard.trim() || getypt.includes(bewaard)) return getypt;
	return bewaard.includes(getypt) ? bewaard : `${bewaard}\n${getypt}`;
}

/** What was ticked and typed before the kept answer could be shown. */
export function addVroeg(bewaard: Antwoord, vroeg: Antwoord): Antwoord {
	const teksten = (['antwoord', 'notitie'] as const).flatMap((naam) => {
		const getypt = vroeg[naam];
		return getypt === undefined ? [] : [[naam, joinTeksten(bewaard[naam] ?? '', getypt)] as const];
	});
	return { ...vroeg, ...Object.fromEntries(teksten) };
}

/** How far a reader is with a list of questions: what is still to be found out is not answered. */
export function countVoortgang(ids: readonly string[], antwoorden: Antwoorden) {
	const standen = ids.map((id) => antwoorden[id]?.stand);
	const uitzoeken = standen.filter((stand) => stand === 'uitzoeken').length;
	return { totaal: ids.length, beantwoord: standen.filter(Boolean).length - uitzoeken, uitzoeken };
}

/** "3 van 7 beantwoord, 1 om uit te zoeken". */
export function formatVoortgang(ids: readonly string[], antwoorden: Antwoorden): string {
	const { totaal, beantwoord, uitzoeken } = countVoortgang(ids, antwoorden);
	return `${beantwoord} van ${totaal} beantwoord${uitzoeken > 0 ? `, ${uitzoeken} om uit te zoeken` : ''}`;
}
