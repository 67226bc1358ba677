import { isDag, MAANDEN } from '../../../src/shared/dag.ts';

/** A day as the document writes it: 1-1-2024, 26-02-2025, 1 januari 2024. */
export const DAG = new RegExp(
	String.raw`(?<!\d)(\d{1,2})(?:[-/.](\d{1,2})[-/.]|\s+(${MAANDEN.join('|')})\s+)((?:19|20)\d{2})(?!\d)`,
	'gi',
);

/** The days in a text as JJJJ-MM-DD, in order; a day that does not exist is none. */
export function listDagen(tekst: string): string[] {
	return [...tekst.matchAll(DAG)].flatMap(([, dag = '', maand, naam, jaar = '']) => {
		const nummer = maand ?? String(MAANDEN.findIndex((kandidaat) => kandidaat === naam?.toLowerCase()) + 1);
		const geschreven = `${jaar}-${nummer.padStart(2, '0')}-${dag.padStart(2, '0')}`;
		return isDag(geschreven) ? [geschreven] : [];
	});
}

/** Years in a text, such as in "in 2024". */
export const listJaren = (tekst: string): number[] =>
	[...tekst.matchAll(/\bin ((?:19|20)\d{2})\b/gi)].map(([, jaar]) => Number(jaar));
