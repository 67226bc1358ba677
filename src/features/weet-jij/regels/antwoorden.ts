/** What a reader can say of a question. */
export const STANDEN = ['weet-ik', 'uitzoeken', 'nvt'] as const;
export type Stand = (typeof STANDEN)[number];
export const STAND_NAMEN: Record<Stand, string> = {
	'weet-ik': 'Dit weet ik',
	uitzoeken: 'Uitzoeken',
	nvt: 'Niet van toepassing',
};

/** What a reader keeps at one question. */
export interface Antwoord {
	stand?: Stand | undefined;
	antwoord?: string | undefined;
	notitie?: string | undefined;
}

/** All answers of one reader by permanent question id. */
export type Antwoorden = Record<string, Antwoord>;

/** The stored form; raise `versie` together with a migration in `parseAntwoorden`. */
interface Opslag {
	versie: 1;
	vragen: Antwoorden;
}

const GRENS = 10_000;
const isStand = (value: unknown): value is Stand => STANDEN.some((stand) => stand === value);
const isTekst = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isBlok = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

function readAntwoord(value: unknown): Antwoord | undefined {
	if (!isBlok(value)) return undefined;
	const { stand, antwoord, notitie } = value;
	const gelezen: Antwoord = {
		...(isStand(stand) ? { stand } : {}),
		...(isTekst(antwoord) ? { antwoord: antwoord.slice(0, GRENS) } : {}),
		...(isTekst(notitie) ? { notitie: notitie.slice(0, GRENS) } : {}),
	};
	return isLeeg(gelezen) ? undefined : gelezen;
}

export const isLeeg = ({ stand, antwoord, notitie }: Antwoord) => !stand && !antwoord && !notitie;

/**
 * Reads stored answers. Data of a newer version or damaged data is not understood and must be set aside, never deleted.
 *
 * @returns undefined when the text is no set of answers this version understands.
 */
export function parseAntwoorden(text: string): Antwoorden | undefined {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return undefined;
	}
	if (!isBlok(value) || value['versie'] !== 1 || !isBlok(value['vragen'])) return undefined;
	return Object.fromEntries(
		Object.entries(value['vragen']).flatMap(([id, ruw]) => {
			const antwoord = /^[a-z0-9-]{1,120}$/.test(id) ? readAntwoord(ruw) : undefined;
			return antwoord ? [[id, antwoord]] : [];
		}),
	);
}

export const formatAntwoorden = (vragen: Antwoorden) => JSON.stringify({ versie: 1, vragen } satisfies Opslag);

/** A new set with one answer changed; an emptied answer disappears. */
export function setAntwoord(antwoorden: Antwoorden, id: string, antwoord: Antwoord): Antwoorden {
	const { [id]: _oud, ...rest } = antwoorden;
	return isLeeg(antwoord) ? rest : { ...rest, [id]: antwoord };
}

/** How far a reader is with a list of questions: answered is any of the three answers. */
export function countVoortgang(ids: readonly string[], antwoorden: Antwoorden) {
	const standen = ids.map((id) => antwoorden[id]?.stand);
	return {
		totaal: ids.length,
		beantwoord: standen.filter(Boolean).length,
		uitzoeken: standen.filter((stand) => stand === 'uitzoeken').length,
	};
}

/** "3 van 7 beantwoord, 1 om uit te zoeken". */
export function formatVoortgang(ids: readonly string[], antwoorden: Antwoorden): string {
	const { totaal, beantwoord, uitzoeken } = countVoortgang(ids, antwoorden);
	return `${beantwoord} van ${totaal} beantwoord${uitzoeken > 0 ? `, ${uitzoeken} om uit te zoeken` : ''}`;
}
