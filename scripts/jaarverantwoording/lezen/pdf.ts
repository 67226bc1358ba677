import { getDocumentProxy } from 'unpdf';
import type { Regel } from '../regels/woorden.ts';
import { translateSymbolen } from '../regels/vakjes.ts';
import { listFormulierwaarden } from './formuliervelden.ts';
import { Leesfout, MEESTE_BLADZIJDEN, MEESTE_TEKENS } from '../limieten.ts';
import { createRegels, type Stuk } from './pdf-regels.ts';

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;
type Pagina = Awaited<ReturnType<Document['getPage']>>;

/** Text of a page as pdf.js gives it. */
interface Tekst {
	str: string;
	fontName: string;
	transform: number[];
	width: number;
	height: number;
}

const isTekst = (item: unknown): item is Tekst =>
	typeof item === 'object' && item !== null && 'str' in item && 'transform' in item;
const AFGEKAPT = 'Deze PDF is niet heel: het eind ontbreekt of het bestand is beschadigd. Haal het opnieuw op.';
/** The end mark stands in the last bytes, after at most some white. */
const STAART = 2048;

/** What can be said from the bytes alone, before anything is parsed. */
function checkBytes(bytes: Uint8Array): void {
	const read = (deel: Uint8Array) => new TextDecoder('latin1').decode(deel);
	if (!read(bytes.subarray(0, 1024)).includes('%PDF-'))
		throw new Leesfout('Dit bestand is geen PDF, al heet het zo. Kijk of je het goede bestand hebt.');
	if (!read(bytes.subarray(-STAART)).includes('%%EOF')) throw new Leesfout(AFGEKAPT);
}

/** pdf.js runs no script of the document, fetches nothing and draws nothing. */
async function open(bytes: Uint8Array): Promise<Document> {
	try {
		return await getDocumentProxy(bytes, {
			isEvalSupported: false,
			enableXfa: false,
			useWorkerFetch: false,
			useSystemFonts: false,
			disableFontFace: true,
			disableAutoFetch: true,
			stopAtErrors: false,
			maxImageSize: 1,
			verbosity: 0,
		});
	} catch (error) {
		if (error instanceof Error && error.name === 'PasswordException')
			throw new Leesfout('Deze PDF is met een wachtwoord beveiligd. Vraag om een PDF zonder wachtwoord.');
		throw new Leesfout(AFGEKAPT);
	}
}

/** Names of the fonts on a page, by the short name in its texts: a tick is often a letter in a symbol font. */
async function listLettertypen(pagina: Pagina, teksten: readonly Tekst[]): Promise<Map<string, string>> {
	const gebruikt = new Set(teksten.map(({ fontName }) => fontName));
	await pagina.getOperatorList();
	const objecten = pagina.commonObjs as {
		has: (id: string) => boolean;
		get: (id: string) => { name?: unknown } | null;
	};
	return new Map(
		[...gebruikt].flatMap((id) => {
			const naam = objecten.has(id) ? objecten.get(id)?.name : undefined;
			return typeof naam === 'string' ? [[id, naam] as const] : [];
		}),
	);
}

/** Share of the height of a letter that lies above its base line, halved: the middle of the text. */
const MIDDEN = 0.35;

function createStuk(
	{ str, fontName, transform, width, height }: Tekst,
	lettertypen: ReadonlyMap<string, string>,
): Stuk {
	const [, , , , x = 0, y = 0] = transform;
	const hoogte = height > 0 ? height : 10;
	return {
		tekst: translateSymbolen(str, lettertypen.get(fontName) ?? ''),
		x,
		breedte: width,
		y: y + hoogte * MIDDEN,
		hoogte,
	};
}

async function readPagina(pagina: Pagina, nummer: number): Promise<Regel[]> {
	const { items } = await pagina.getTextContent();
	const teksten = (items as unknown[]).filter(isTekst);
	const lettertypen = await listLettertypen(pagina, teksten);
	const velden = listFormulierwaarden(await pagina.getAnnotations());
	return createRegels([...teksten.map((tekst) => createStuk(tekst, lettertypen)), ...velden], nummer);
}

/** Fewer letters than this on all pages together is no text but a picture of it. */
const MINSTE_TEKENS = 40;

/**
 * The lines of a PDF, with the values of its form fields in place.
 *
 * @throws Leesfout when the file is no PDF, is locked or broken, or holds pictures only.
 */
export async function readPdf(bytes: Uint8Array): Promise<Regel[]> {
	checkBytes(bytes);
	const document = await open(bytes);
	if (document.numPages > MEESTE_BLADZIJDEN)
		throw new Leesfout(
			`Deze PDF heeft ${document.numPages} bladzijden; een jaarverantwoording heeft er ongeveer twintig. Kijk of je het goede bestand hebt.`,
		);
	const regels: Regel[] = [];
	let tekens = 0;
	for (let nummer = 1; nummer <= document.numPages; nummer++) {
		const eigen = await readPagina(await document.getPage(nummer), nummer).catch(() => {
			throw new Leesfout(AFGEKAPT);
		});
		regels.push(...eigen);
		tekens += eigen.flatMap(({ woorden }) => woorden).reduce((som, { tekst }) => som + tekst.length, 0);
		if (tekens > MEESTE_TEKENS)
			throw new Leesfout(
				'Deze PDF heeft veel meer tekst dan een jaarverantwoording. Kijk of je het goede bestand hebt.',
			);
	}
	if (tekens < MINSTE_TEKENS)
		throw new Leesfout(
			'In deze PDF staat geen tekst: het is waarschijnlijk een scan. Vraag om het stuk als gewone PDF, of maak er met tekstherkenning een .txt van.',
		);
	return regels;
}
