import type { Inhoud, Onderdeel } from '../../../../src/content/relaties/inhoud.ts';
import { listTeksten } from '../../../../src/content/relaties/inhoud.ts';
import { CONTENT_SOORTEN, type SoortNaam } from '../../../../src/content/lezen/soorten.ts';
import { formatCitaat, formatWetLink } from '../../../../src/features/taken/index.ts';

/** An address on another site, and where content uses it. */
export interface Adres {
	adres: string;
	/** "content/bronnen/leerplicht.yaml:12", with the citation behind it when the site made the link. */
	gebruik: string[];
	/** Of a link to a law: the number that the answer must still have. */
	bwb?: string;
}

interface Vermelding {
	adres: string;
	plek: string;
	bwb?: string;
}

const SOORTEN = Object.keys(CONTENT_SOORTEN) as SoortNaam[];
const isAdres = (tekst: string) => /^https?:\/\/\S+$/.test(tekst);

/** Every field that holds an address. */
const listVelden = (inhoud: Inhoud): Vermelding[] =>
	SOORTEN.flatMap((soort): Onderdeel<unknown>[] => inhoud[soort]).flatMap(({ pad, gegevens, findRegel }) =>
		listTeksten(gegevens)
			.filter(({ tekst }) => isAdres(tekst))
			.map(({ pad: veld, tekst }) => ({ adres: tekst, plek: `content/${pad}:${findRegel(veld)}` })),
	);

const listInTekst = ({ linksInTekst }: Inhoud): Vermelding[] =>
	linksInTekst
		.filter(({ adres }) => isAdres(adres))
		.map(({ adres, pad, regel }) => ({ adres, plek: `content/${pad}:${regel}` }));

/** The links that the site makes of a law and an article. */
export function listWetLinks({ wetten, taken, kalender }: Inhoud): (Vermelding & { artikel: string })[] {
	const opId = new Map(wetten.map(({ gegevens }) => [gegevens.id, gegevens]));
	const genoemd = [
		...taken.map((taak) => ({ ...taak, veld: ['grondslag'], ...taak.gegevens.grondslag })),
		...kalender.map((datum) => ({ ...datum, veld: ['wet'], wet: datum.gegevens.wet, artikel: datum.gegevens.artikel })),
	];
	return genoemd.flatMap(({ pad, findRegel, veld, wet: id, artikel = '' }) => {
		const wet = opId.get(id ?? '');
		const adres = wet && formatWetLink(wet, artikel);
		if (!wet?.bwb || !adres) return [];
		const plek = `content/${pad}:${findRegel(veld)} (${formatCitaat(wet, artikel).trim()})`;
		return [{ adres, plek, bwb: wet.bwb, artikel }];
	});
}

/** What a server is asked for: the part behind # stays in the browser. */
const toGevraagd = (adres: string) => adres.replace(/#.*$/, '');

/** Every address on another site once. */
export function listAdressen(inhoud: Inhoud): Adres[] {
	const vermeldingen = [...listVelden(inhoud), ...listInTekst(inhoud), ...listWetLinks(inhoud)];
	return [...Map.groupBy(vermeldingen, ({ adres }) => toGevraagd(adres))].map(([adres, van]) => {
		const bwb = van.find((vermelding) => vermelding.bwb !== undefined)?.bwb;
		return { adres, gebruik: [...new Set(van.map(({ plek }) => plek))], ...(bwb === undefined ? {} : { bwb }) };
	});
}
