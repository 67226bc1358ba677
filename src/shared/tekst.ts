/** Lower case without accents: "Súdwest-Fryslân" and "sudwest-fryslan" are one name. */
export const foldTekst = (tekst: string) => tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

export const capitalise = (tekst: string) => `${tekst.charAt(0).toUpperCase()}${tekst.slice(1)}`;

/** "Heerlen, Twenterand en Nederland". */
export const formatOpsomming = (delen: readonly string[]) =>
	delen.length < 2 ? delen.join('') : `${delen.slice(0, -1).join(', ')} en ${delen.at(-1) ?? ''}`;

/** The first sentence of a text; empty when no sentence ends. */
export const findEersteZin = (tekst: string) => /^.*?[.?!](?=\s|$)/s.exec(tekst)?.[0] ?? '';

/**
 * Signs no reader sees: control characters but tab and line end, signs that turn or hide the text around them, private
 * ones, and the one that stands for an unreadable byte.
 */
export const ONZICHTBAAR = /[^\P{Cc}\t\n\r]|[\p{Cf}\p{Co}\u2028\u2029\uFFFD]/gu;
