import { getDocumentProxy } from 'unpdf';
import type { Regel } from '../regels/woorden.ts';
import { translateSymbolen } from '../regels/vakjes.ts';
import { isErOverheen, listFormulierwaarden, type Rechthoek } from './formuliervelden.ts';
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

type Matrix = readonly number[];
const multiply = (
	[a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]: Matrix,
	[p = 0, q = 0, r = 0, s = 0, t = 0, u = 0]: Matrix,
) => [...[a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s], ...[a * t + c * u + e, b * t + d * u + f]];

/** A text as the page is shown, with its page turned as the file asks. */
interface Geplaatst {
	stuk: Stuk;
	isRecht: boolean;
}

function place(
	{ str, fontName, transform, width, height }: Tekst,
	{ transform: beeld, height: hoogte }: ReturnType<Pagina['getViewport']>,
	lettertypen: ReadonlyMap<string, string>,
): Geplaatst {
	const [a = 0, b = 0, , d = 0, x = 0, y = 0] = multiply(beeld, transform);
	const letter = height > 0 ? height : 10;
	return {
		isRecht: a > 0 && d < 0 && Math.abs(b) < Math.abs(a) * 0.1,
		stuk: {
			tekst: translateSymbolen(str, lettertypen.get(fontName) ?? ''),
			x,
			breedte: width,
			y: hoogte - y + letter * MIDDEN,
			hoogte: letter,
		},
	};
}

/** A page with more letters than this on their side was turned; fewer are a stamp in the margin. */
const MEESTE_SCHEEF = 0.2;

function listRecht(geplaatst: readonly Geplaatst[], nummer: number): Stuk[] {
	const count = (delen: readonly Geplaatst[]) => delen.reduce((som, { stuk }) => som + stuk.tekst.trim().length, 0);
	const scheef = geplaatst.filter(({ isRecht }) => !isRecht);
	if (count(scheef) > count(geplaatst) * MEESTE_SCHEEF)
		throw new Leesfout(`Bladzijde ${nummer} staat op zijn kant. Draai die bladzijde en bewaar de PDF opnieuw.`);
	return geplaatst.filter(({ isRecht }) => isRecht).map(({ stuk }) => stuk);
}

async function readPagina(pagina: Pagina, nummer: number): Promise<Regel[]> {
	const beeld = pagina.getViewport({ scale: 1 });
	const { items } = await pagina.getTextContent();
	const teksten = (items as unknown[]).filter(isTekst);
	const lettertypen = await listLettertypen(pagina, teksten);
	const annotaties = (await pagina.getAnnotations()) as unknown[];
	if (isErOverheen(annotaties))
		throw new Leesfout(
			`Op bladzijde ${nummer} is iets over de tekst heen getekend of getypt. Dat is niet te lezen. Vraag om het stuk zonder aantekeningen.`,
		);
	const velden = listFormulierwaarden(annotaties, (rechthoek): Rechthoek => {
		const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = beeld.convertToViewportRectangle(rechthoek) as number[];
		return [Math.min(x1, x2), beeld.height - Math.max(y1, y2), Math.max(x1, x2), beeld.height - Math.min(y1, y2)];
	});
	const recht = listRecht(
		teksten.map((tekst) => place(tekst, beeld, lettertypen)),
		nummer,
	);
	return createRegels([...recht, ...velden], nummer);
}

/** Whether anything is drawn on a page; of a picture only the frame is left here. */
const isGetekend = async (pagina: Pagina): Promise<boolean> => (await pagina.getOperatorList()).fnArray.length > 1;

async function readEen(document: Document, nummer: number): Promise<{ eigen: Regel[]; isPlaatje: boolean }> {
	const pagina = await document.getPage(nummer);
	const eigen = await readPagina(pagina, nummer);
	return { eigen, isPlaatje: eigen.length === 0 && (await isGetekend(pagina)) };
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
	const leeg: number[] = [];
	let tekens = 0;
	for (let nummer = 1; nummer <= document.numPages; nummer++) {
		const { eigen, isPlaatje } = await readEen(document, nummer).catch((error: unknown) => {
			throw error instanceof Leesfout ? error : new Leesfout(AFGEKAPT);
		});
		regels.push(...eigen);
		if (isPlaatje) leeg.push(nummer);
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
	if (leeg.length > 0)
		throw new Leesfout(
			`Op bladzijde ${leeg.join(', ')} staat geen tekst. Is het een plaatje, vraag dan om het stuk als gewone PDF. Is zij leeg, haal haar dan uit de PDF.`,
		);
	return regels;
}
