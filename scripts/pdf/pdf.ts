import { getDocumentProxy } from 'unpdf';

/** What a PDF says of itself to who reads it with their ears or jumps through it. */
export interface Pdf {
	bladzijden: number;
	/** Language of the document, e.g. "nl"; undefined when the PDF names none. */
	taal: string | undefined;
	/** Whether headings, lists and tables are marked as such. */
	tags: boolean;
	/** Texts of the outline, on whatever level. */
	koppen: string[];
	/** Page of every place that something in the document links to, by its id in the HTML. */
	plaatsen: ReadonlyMap<string, number>;
}

interface Kop {
	title: string;
	items: Kop[];
}
const listKoppen = (koppen: readonly Kop[]): string[] =>
	koppen.flatMap(({ title, items }) => [title, ...listKoppen(items)]);

/** Reads what a PDF says of itself; pages are counted from 1. */
export async function readPdf(bytes: Uint8Array): Promise<Pdf> {
	// pdf.js takes the memory of what it is given.
	const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
	try {
		const { info } = (await document.getMetadata()) as { info: { Language?: string | null } };
		const mark = (await document.getMarkInfo()) as { Marked?: boolean } | null;
		const outline = (await document.getOutline()) as Kop[] | null;
		const doelen = (await document.getDestinations()) as Record<string, [{ num: number; gen: number }]>;
		const plaatsen = Object.entries(doelen).map(
			async ([id, [blad]]) => [id, (await document.getPageIndex(blad)) + 1] as const,
		);
		return {
			bladzijden: document.numPages,
			taal: info.Language ?? undefined,
			tags: mark?.Marked ?? false,
			koppen: listKoppen(outline ?? []),
			plaatsen: new Map(await Promise.all(plaatsen)),
		};
	} finally {
		await document.loadingTask.destroy();
	}
}
