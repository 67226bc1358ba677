import { countVerschillen } from '../../shared/gelijkend.ts';
import { foldTekst } from '../../shared/tekst.ts';
import { THEMAS, THEMAS_EN_ALGEMEEN } from '../schemas/velden.ts';
import { CONTENT_SOORTEN, findSjabloon, type ContentSoort, type SoortNaam } from './soorten.ts';
import type { Probleem } from './yaml.ts';

/** What the path of a file says: `gelezen` is false when the loader would pass it by, and then there is a problem. */
export type PadOordeel =
	| { gelezen: true; soort: SoortNaam; probleem: Probleem | undefined }
	| { gelezen: false; soort: SoortNaam | undefined; probleem: Probleem };

const SOORTNAMEN = Object.keys(CONTENT_SOORTEN) as SoortNaam[];
const EXTENSIE = /\.[^./]*$/;
/** Endings of files with plain text, also one behind the other (`.yaml.txt`); what else there is cannot be renamed. */
const TEKSTEXTENSIES = /(\.(ya?ml|mdx?|markdown|csv|txt))+$/;
/** Names that editors and file managers give to a copy. */
const RESERVE = /~$|^#.*#$|\.(bak|orig|old|rej|swp|tmp)$| \(\d+\)(\.|$)| - (kopie|copy)\b/i;
/** First parts of the known paths: folders and single files, without extension. */
const BEGINNEN = [
	...new Set(SOORTNAMEN.map((soort) => (CONTENT_SOORTEN[soort].waar.split('/')[0] ?? '').replace(EXTENSIE, ''))),
];
/** Kinds with one file per theme. */
const NAMEN: { [Naam in SoortNaam]?: readonly string[] } = {
	themas: THEMAS,
	vragen: THEMAS,
	taken: THEMAS_EN_ALGEMEEN,
};

const fout = (tekst: string): Probleem => ({ regel: 1, veld: 'bestand', tekst });
const findSoort = (pad: string) => SOORTNAMEN.find((soort) => CONTENT_SOORTEN[soort].pad.test(pad));

/** The path without its ending as it would be spelled right: no capitals, accents, spaces or other signs. */
const formatPad = (pad: string) =>
	foldTekst(pad)
		.replace(TEKSTEXTENSIES, '')
		.split('/')
		.map((deel) => deel.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, ''))
		.join('/');

/** A name that is right and free: to rename to a file that exists would overwrite it. */
function explainJuistPad(juist: string, paden: ReadonlySet<string>, hulp: (pad: string) => string): string {
	const inContent = `content/${juist}`;
	if (!paden.has(juist)) return hulp(inContent);
	return `${inContent} bestaat al: zet daarin wat nieuw is en haal dit bestand weg, of kies een andere naam.`;
}

function checkNaam(soort: SoortNaam, pad: string, paden: ReadonlySet<string>): Probleem | undefined {
	const namen: string[] = Object.values(CONTENT_SOORTEN[soort].pad.exec(pad)?.groups ?? {});
	const foute = namen.find((naam) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(naam));
	if (foute !== undefined) {
		const juist = formatPad(pad) + (EXTENSIE.exec(pad)?.[0] ?? '');
		const voorbeeld = findSoort(juist) ? juist : CONTENT_SOORTEN[soort].waar;
		const hulp = explainJuistPad(
			voorbeeld,
			paden,
			(naam) => `Gebruik alleen kleine letters, cijfers en streepjes, bijvoorbeeld: ${naam}.`,
		);
		return fout(`de naam "${foute}" kan niet in een adres. ${hulp}`);
	}
	const toegestaan = NAMEN[soort];
	if (!toegestaan || namen.every((naam) => toegestaan.includes(naam))) return undefined;
	return fout(
		`het thema "${namen[0]}" bestaat niet. Geef het bestand de naam van een thema: ${toegestaan.join(', ')}.`,
	);
}

/** Likely spellings of a path that fits no kind: other extension, lower case, a first part that was mistyped. */
function listVerbeteringen(pad: string): string[] {
	const [begin = '', ...rest] = formatPad(pad).split('/');
	const gelijkend = BEGINNEN.filter((bekend) => countVerschillen(begin, bekend) <= 2);
	return [begin, ...gelijkend].flatMap((eerste) =>
		['.yaml', '.mdx', '.csv'].map((extensie) => [eerste, ...rest].join('/') + extensie),
	);
}

/** What a file that is no text should become. */
const explainGeenTekst = (pad: string, soort: SoortNaam) =>
	fout(
		`dit bestand (${EXTENSIE.exec(pad)?.[0]}) kan de site niet lezen. Neem de tekst over in een bestand met het sjabloon ${findSjabloon(soort)} en haal dit bestand weg.`,
	);

function explainVreemdPad(pad: string, paden: ReadonlySet<string>): PadOordeel {
	const isTekst = TEKSTEXTENSIES.test(pad.toLowerCase()) || !EXTENSIE.test(pad);
	for (const verbeterd of listVerbeteringen(isTekst ? pad : pad.replace(EXTENSIE, ''))) {
		const soort = findSoort(verbeterd);
		if (!soort || (isTekst && checkNaam(soort, verbeterd, paden))) continue;
		if (!isTekst) return { soort, gelezen: false, probleem: explainGeenTekst(pad, soort) };
		const hulp = explainJuistPad(verbeterd, paden, (naam) => `Hernoem het tot ${naam}.`);
		return { soort, gelezen: false, probleem: fout(`dit bestand staat waar de site niet leest. ${hulp}`) };
	}
	const inMap = SOORTNAMEN.filter((soort) => CONTENT_SOORTEN[soort].waar.startsWith(`${pad.split('/')[0]}/`));
	const plaatsen = (inMap.length > 0 ? inMap : SOORTNAMEN).map((soort) => `content/${CONTENT_SOORTEN[soort].waar}`);
	const hulp = 'Verplaats het, haal het weg of zet een _ voor de naam als het een kladje is. Hier kan inhoud staan';
	const probleem = fout(`dit bestand past bij geen soort inhoud. ${hulp}: ${plaatsen.join(', ')}.`);
	return { soort: undefined, gelezen: false, probleem };
}

/**
 * Says which kind of content a file is, and where it belongs when it is none.
 *
 * @param pad Path below content/.
 * @param paden Paths of all files, so that no advice overwrites one.
 */
export function judgePad(pad: string, paden: ReadonlySet<string> = new Set()): PadOordeel {
	if (RESERVE.test(pad.split('/').at(-1) ?? '')) {
		const tekst = 'dit is een reservebestand of een kopie; de site leest het niet. Haal het weg.';
		return { soort: undefined, gelezen: false, probleem: fout(tekst) };
	}
	const soort = findSoort(pad);
	return soort ? { soort, gelezen: true, probleem: checkNaam(soort, pad, paden) } : explainVreemdPad(pad, paden);
}

/**
 * The reader fills this field in from the path. Written in the file it may only repeat that, or a file in the wrong place
 * would go unnoticed.
 */
export function checkVeldUitPad(soort: ContentSoort, pad: string, source: string): Probleem[] {
	const veld = soort.veldUitPad;
	if (veld === undefined) return [];
	const uitPad = soort.pad.exec(pad)?.groups?.[veld];
	return source.split('\n').flatMap((line, index) => {
		const [, waarde] = new RegExp(`^\\s*(?:-\\s+)?${veld}:\\s*["']?([^"'#\\s]+)`).exec(line) ?? [];
		if (waarde === undefined || waarde === uitPad) return [];
		const hulp = `Zet dit onderdeel in het bestand van "${waarde}" of haal de regel weg; het pad zegt het al.`;
		return [
			{ regel: index + 1, veld, tekst: `hier staat "${waarde}", maar dit bestand hoort bij "${uitPad}". ${hulp}` },
		];
	});
}
