/** Start of the name of everything the offline copy keeps in the browser. */
export const PREFIX = 'raadswijzer-offline-';
/** Name of the cache of one version of the site. */
export const nameKopie = (versie: string) => `${PREFIX}${VORM}-${versie}`;
/** Name of the cache with what the reader chose; it outlives every version. */
export const KEUZES = `${PREFIX}keuzes`;
/** Address of the worker: it stays for ever, because a browser only replaces a worker by what stands there. */
export const WERKER_ADRES = '/sw.js';
/** Folder of the packages, below the one whose names change with their content. */
export const PAK_PAD = '/_/offline/';
/** What the reader sees where a page is not kept. */
export const NIET_BEWAARD = '/over/offline/niet-bewaard/';

/** What a page asks of the worker: to fetch what is not here yet. It answers `klaar` or `mislukt`. */
export const VUL_AAN = 'vul-aan';

/** Raised when what is kept gets another form: the copy of before is then not used. */
export const VORM = 1;

/** Most that the offline copy may weigh over the wire, in bytes. */
export const HOOGSTENS = 3_000_000;

/** Many files in one: together they are a third of the bytes they are apart, and one request. */
export interface Pak {
	naam: string;
	adres: string;
	/** As `integrity` of a request has it. */
	integriteit: string;
	/** Only for who asks for it. */
	isExtra: boolean;
}

/** Everything the offline copy of one version holds. */
export interface Lijst {
	/** Names the content: another build of the same content has the same. */
	versie: string;
	pakken: Pak[];
	/** Headers of the site, for an answer that no host gives. */
	koppen: Record<string, string>;
}

/** A text as it is, or bytes in base64. */
export type Inhoud = string | [base64: string];
/** What a package holds, by address. */
export type Pakinhoud = Record<string, Inhoud>;

/** The packages that belong to the copy, whether the reader asked for the extra ones or not. */
export const listGewenst = ({ pakken }: Pick<Lijst, 'pakken'>, metExtra: boolean): Pak[] =>
	pakken.filter(({ isExtra }) => metExtra || !isExtra);
