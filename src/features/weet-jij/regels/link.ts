import { z } from 'zod';
import { countCrc32 } from './controlegetal.ts';
import { BEGIN, isLijstlink } from './lijstlink.ts';
import { buildStaat, listRijen, type Rij } from './rijen.ts';
import { nameStuk, splitStuknaam } from './staat.ts';
import { parseJson } from './stuk.ts';
import type { Uitwisseling } from './uitwisseling.ts';
import { weiger, type Weigering } from './weigering.ts';

/** Makes bytes smaller, and again what they were. A browser that can do neither leaves both out. */
export interface Inpakker {
	pack: (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>;
	/** @returns undefined when these are no packed bytes, or unpack to more than `hoogstens`. */
	unpack: (bytes: Uint8Array<ArrayBuffer>, hoogstens: number) => Promise<Uint8Array | undefined>;
}

/** Characters of a whole address. Outlook cuts at 2,048 and WhatsApp only shows the begin of a longer one as a link. */
export const LANGSTE_LINK = 2_000;
/** Characters that are still read: a link is never made longer, and a text of megabytes is no link. */
const LANGSTE_GELEZEN = 10_000;
/** Bytes. Packed text is seldom more than twenty times smaller; more is meant to fill the memory. */
const MEESTE_BYTES = 500_000;

const VERSIE = 1;
/** "#lijst=1d.5k.1x2y3z.<text>": version and way of packing, number of bytes and check sum in base 36, then the bytes. */
const VORM = /^(\d{1,4})([dj])\.([0-9a-z]{1,6})\.([0-9a-z]{1,7})\.([\w-]*)$/;

const toBase64Url = (bytes: Uint8Array) =>
	btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
		.replaceAll('+', '-')
		.replaceAll('/', '_')
		.replaceAll('=', '');

function fromBase64Url(tekst: string): Uint8Array<ArrayBuffer> | undefined {
	try {
		return Uint8Array.from(atob(tekst.replaceAll('-', '+').replaceAll('_', '/')), (teken) => teken.charCodeAt(0));
	} catch {
		return undefined;
	}
}

/** The list as short as JSON allows: per entry its fields, with the time as the number of milliseconds before it was made. */
function toKort({ staat, uitgave, gemaaktOp }: Uitwisseling): unknown {
	const stukken = new Map<string, Record<string, unknown>>();
	for (const { soort, id, veld, waarde, tijd } of listRijen(staat)) {
		const naam = nameStuk(soort, id);
		stukken.set(naam, { ...stukken.get(naam), [veld]: [waarde, gemaaktOp - tijd] });
	}
	return [gemaaktOp, uitgave, Object.fromEntries(stukken)];
}

const veld = z.tuple([z.union([z.string(), z.array(z.string())]), z.int()]);
const kort = z.tuple([z.int().nonnegative(), z.string().max(100), z.record(z.string(), z.record(z.string(), veld))]);

function fromKort([gemaaktOp, uitgave, stukken]: z.infer<typeof kort>, nu: number): Uitwisseling | undefined {
	const rijen = Object.entries(stukken).flatMap(([naam, velden]): (Rij | undefined)[] =>
		Object.entries(velden).map(([veldnaam, [waarde, ervoor]]) => {
			const deel = splitStuknaam(naam);
			return deel && { ...deel, veld: veldnaam, waarde, tijd: gemaaktOp - ervoor };
		}),
	);
	if (rijen.includes(undefined)) return undefined;
	const staat = buildStaat(rijen as Rij[], nu);
	return typeof staat === 'string' ? undefined : { staat, uitgave, gemaaktOp };
}

/**
 * The address under which somebody else opens this list. The list stands after the `#`, which a browser never sends.
 *
 * @param pagina Absolute address of the page that opens it.
 * @returns undefined when the address would be too long for a message: then there is the file.
 */
export async function buildLink(
	uitwisseling: Uitwisseling,
	pagina: string,
	inpakker: Inpakker | undefined,
): Promise<string | undefined> {
	const plat = new TextEncoder().encode(JSON.stringify(toKort(uitwisseling)));
	const bytes = inpakker ? await inpakker.pack(plat) : plat;
	const kop = `${VERSIE}${inpakker ? 'd' : 'j'}.${bytes.length.toString(36)}.${countCrc32(bytes).toString(36)}`;
	// More bytes than characters fit in no link; a text of them would only cost time.
	if (bytes.length > LANGSTE_LINK) return undefined;
	const link = `${pagina}${BEGIN}${kop}.${toBase64Url(bytes)}`;
	return link.length > LANGSTE_LINK ? undefined : link;
}

/** A link that was cut lost its end: it is shorter than it says, or not even that is whole. */
function readBytes(inhoud: string): { bytes: Uint8Array<ArrayBuffer>; soort: string } | Weigering {
	const [, versie, soort = '', aantal = '', som = '', tekst = ''] = VORM.exec(inhoud) ?? [];
	if (Number(/^(\d{1,4})[a-z]/.exec(inhoud)?.[1]) > VERSIE) return weiger('link', 'nieuwer');
	if (!versie) return weiger('link', /^\d{0,4}[dj]?(?:\.[0-9a-z]*){0,2}$/.test(inhoud) ? 'afgekapt' : 'beschadigd');
	const bytes = fromBase64Url(tekst);
	const verwacht = Number.parseInt(aantal, 36);
	if (tekst.length < Math.ceil((verwacht * 4) / 3)) return weiger('link', 'afgekapt');
	if (bytes?.length !== verwacht || countCrc32(bytes) !== Number.parseInt(som, 36)) return weiger('link', 'beschadigd');
	return { bytes, soort };
}

function parseKort(bytes: Uint8Array, nu: number): Uitwisseling | undefined {
	const gelezen = kort.safeParse(parseJson(new TextDecoder().decode(bytes)));
	return gelezen.success ? fromKort(gelezen.data, nu) : undefined;
}

/**
 * Reads the part of an address from the `#` on. Whatever it is, it does not throw and changes nothing.
 *
 * @param nu Milliseconds since 1970.
 */
export async function readLink(
	fragment: string,
	nu: number,
	inpakker: Inpakker | undefined,
): Promise<Uitwisseling | Weigering> {
	if (!isLijstlink(fragment)) return weiger('link', fragment.length > 1 ? 'vreemd' : 'leeg');
	if (fragment.length > LANGSTE_GELEZEN) return weiger('link', 'te-groot');
	// A mail program may take the full stop or bracket after a link for a part of it.
	const inhoud = fragment.slice(BEGIN.length).replace(/[^\w-]+$/, '');
	if (inhoud === '') return weiger('link', 'leeg');
	const gelezen = readBytes(inhoud);
	if ('reden' in gelezen) return gelezen;
	const { bytes, soort } = gelezen;
	if (soort === 'd' && !inpakker) return weiger('link', 'browser');
	const plat = soort === 'd' ? await inpakker?.unpack(bytes, MEESTE_BYTES) : bytes;
	return (plat && parseKort(plat, nu)) ?? weiger('link', 'beschadigd');
}
