/** One article of a law that names an organ of the gemeente. */
export interface GenoemdArtikel {
	/** Number as the law writes it: "17a", "9.2.4". */
	nummer: string;
	organen: Orgaan[];
}

/** What was read of a copy of a law. */
export interface Wetkopie {
	/** Identification number at wetten.overheid.nl. */
	bwb: string;
	genoemd: GenoemdArtikel[];
}

/** Words by which a law names an organ. "De raad van toezicht" is another raad. */
const WOORDEN = {
	raad: /gemeenteraad|gemeenteraden|\bde raad\b(?! van (?!een of meer gemeenten|de (?:betrokken )?gemeente))/i,
	college: /burgemeester en wethouders/i,
	gemeente: /\bgemeenten?\b|gemeentebestuur|gemeentelijke?\b/i,
} as const;
type Orgaan = keyof typeof WOORDEN;
const ORGANEN = Object.keys(WOORDEN) as Orgaan[];

const KOP = /^#{4,6} Artikel (\d+[a-z]*\d*(?:[.:]\d+[a-z]*\d*)*)\.?/;
const veld = (tekst: string, naam: string) => new RegExp(`^${naam}: "?([^"\\n]+)"?$`, 'm').exec(tekst)?.[1];
/** The address of a link holds words that the law itself does not say. */
const zonderAdressen = (tekst: string) => tekst.replace(/\]\([^)]*\)/g, ']');

/**
 * Reads an unofficial copy of a law in Markdown: a head with `identifier` and `toestand`, then an `Artikel` heading per article.
 *
 * @throws {Error} With one line in Dutch, when the text is no such copy.
 */
export function readWetkopie(tekst: string): Wetkopie {
	const bwb = veld(tekst, 'identifier');
	if (!bwb || !veld(tekst, 'toestand'))
		throw new Error(
			'dit is geen kopie van een wet: bovenaan ontbreekt "identifier" of "toestand". Sla het hele bestand op.',
		);
	let huidig: string | undefined;
	const teksten = new Map<string, string>();
	for (const regel of zonderAdressen(tekst).split('\n')) {
		huidig = KOP.exec(regel)?.[1] ?? huidig;
		if (huidig) teksten.set(huidig, `${teksten.get(huidig) ?? ''}${regel}\n`);
	}
	if (teksten.size === 0) throw new Error('in dit bestand staat geen enkel kopje "Artikel". Sla het hele bestand op.');
	const genoemd = [...teksten].flatMap(([nummer, inhoud]) => {
		const organen = ORGANEN.filter((orgaan) => WOORDEN[orgaan].test(inhoud));
		return organen.length > 0 ? [{ nummer, organen }] : [];
	});
	return { bwb, genoemd };
}
