/** Each is as long as what Chromium wrote: the PDF itself says at which byte everything begins. */
const TIJD = /(?<=\/(?:CreationDate|ModDate) \(D:)\d{14}\+00'00'(?=\))/g;
const NUMMER = /(?<=\(node)\d{8}(?=\))/g;

/** The numbers that Chromium gave to what it marked, counted from 1 in the same order: their index stays sorted. */
function listNummers(pdf: string): Map<string, string> {
	const gevonden = [...new Set(pdf.match(NUMMER))].sort();
	return new Map(gevonden.map((nummer, index) => [nummer, String(index + 1).padStart(nummer.length, '0')]));
}

/**
 * Takes the moment of printing out of a PDF, and the numbers that depend on what the browser did before: the same page
 * of the same day is then the same bytes.
 *
 * @param dag Day of the text.
 */
export function unsetToeval(bytes: Uint8Array, dag: string): Uint8Array {
	const pdf = Buffer.from(bytes).toString('latin1');
	const nummers = listNummers(pdf);
	const vast = pdf
		.replace(TIJD, `${dag.replaceAll('-', '')}000000+00'00'`)
		.replace(NUMMER, (nummer) => nummers.get(nummer) ?? nummer);
	return Buffer.from(vast, 'latin1');
}
