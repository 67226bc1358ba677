/** Version of the stored form; raise it together with a migration. */
export const VERSIE = 2;

type Blok = Record<string, unknown>;

/** One field: its value as JSON and the time of its last change, in milliseconds since 1970. */
export interface Veld {
	waarde: unknown;
	tijd: number;
}

/**
 * One entry as it is stored: a question, or a form. Every field has its own time, so that two tabs can each change a
 * field of it. What a newer page added under the same version stays in it, understood or not.
 */
export interface Stuk extends Blok {
	versie: typeof VERSIE;
	velden: Record<string, unknown>;
}

/** What a stored text turned out to be. Of a damaged entry `stuk` is what could still be read. */
export type Gelezen = { soort: 'goed' | 'kapot'; stuk: Stuk } | { soort: 'nieuwer' };

export const isBlok = (value: unknown): value is Blok =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const isVeld = (value: unknown): value is Veld =>
	isBlok(value) && Number.isSafeInteger(value['tijd']) && value['waarde'] !== undefined;

export const createStuk = (): Stuk => ({ versie: VERSIE, velden: {} });

/** JSON without a throw; undefined when it is none. */
export function parseJson(text: string | null): unknown {
	try {
		return text === null ? undefined : JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** Whether a text was written by a page that knows more than this one. */
export const isNieuwer = (value: unknown): boolean =>
	isBlok(value) && typeof value['versie'] === 'number' && value['versie'] > VERSIE;

/** Reads a stored entry; no entry is an empty one. */
export function parseStuk(text: string | null): Gelezen {
	if (text === null) return { soort: 'goed', stuk: createStuk() };
	const value = parseJson(text);
	if (isNieuwer(value)) return { soort: 'nieuwer' };
	if (!isBlok(value) || value['versie'] !== VERSIE || !isBlok(value['velden']))
		return { soort: 'kapot', stuk: createStuk() };
	const velden = Object.entries(value['velden']).filter(([, veld]) => isVeld(veld));
	const soort = velden.length === Object.keys(value['velden']).length ? 'goed' : 'kapot';
	return { soort, stuk: { ...value, versie: VERSIE, velden: Object.fromEntries(velden) } };
}

/** Both blocks in one, names in a fixed order; of a name in both `choose` says which. */
function mergeBlokken(een: Blok, ander: Blok, choose: (een: unknown, ander: unknown) => unknown): Blok {
	const namen = [...new Set([...Object.keys(een), ...Object.keys(ander)])].sort();
	return Object.fromEntries(
		namen.map((naam) => {
			if (!Object.hasOwn(een, naam)) return [naam, ander[naam]];
			return [naam, Object.hasOwn(ander, naam) ? choose(een[naam], ander[naam]) : een[naam]];
		}),
	);
}

/** The last change wins. The same time in two tabs: any choice is good, as long as both tabs make the same one. */
function chooseLaatste(een: unknown, ander: unknown): unknown {
	const verschil = isVeld(een) && isVeld(ander) ? een.tijd - ander.tijd : 0;
	return verschil > 0 || (verschil === 0 && JSON.stringify(een) > JSON.stringify(ander)) ? een : ander;
}

/** Both entries in one: per field the last change wins. The order in which entries are merged makes no difference. */
export const mergeStukken = (een: Stuk, ander: Stuk): Stuk => ({
	...mergeBlokken(een, ander, chooseLaatste),
	versie: VERSIE,
	velden: mergeBlokken(een.velden, ander.velden, chooseLaatste),
});

/** The entry as it is stored; entries with the same content give the same text. */
export const formatStuk = (stuk: Stuk): string => JSON.stringify(mergeStukken(stuk, stuk));

/** The value of every field that is kept. */
export const readWaarden = ({ velden }: Stuk): Blok =>
	Object.fromEntries(Object.entries(velden).flatMap(([naam, veld]) => (isVeld(veld) ? [[naam, veld.waarde]] : [])));

/**
 * A new entry with these fields changed and no other. A change is always later than what it replaces, whatever the
 * clock of the device says.
 *
 * @param nu Milliseconds since 1970.
 */
export function setWaarden(stuk: Stuk, waarden: Blok, nu: number): Stuk {
	const nieuw = Object.entries(waarden).flatMap(([naam, waarde]) => {
		const oud = Object.hasOwn(stuk.velden, naam) ? stuk.velden[naam] : undefined;
		if (!isVeld(oud)) return [[naam, { waarde, tijd: nu }] as const];
		if (JSON.stringify(oud.waarde) === JSON.stringify(waarde)) return [];
		return [[naam, { ...oud, waarde, tijd: Math.max(nu, oud.tijd + 1) }] as const];
	});
	return { ...stuk, velden: { ...stuk.velden, ...Object.fromEntries(nieuw) } };
}
