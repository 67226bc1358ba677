/** What OpenBesluitvorming calls the kinds of things it holds. */
const SOORTEN = { moties: 'Motion', gezegd: 'Recording' } as const;
type Soort = keyof typeof SOORTEN;

const ADRES = 'https://openbesluitvorming.nl/';

export interface Zoekvraag {
	/** One or two words; all of them must occur. */
	woorden: string;
	/** Without it every kind of document. */
	soort?: Soort | undefined;
	/** What OpenBesluitvorming calls the gemeente; without it all organisations are searched. */
	sleutel?: string | undefined;
}

/** The address of a search in council documents, as the code of openbesluitvorming.nl reads it (21-8-2026). */
export function formatZoekadres({ woorden, soort, sleutel }: Zoekvraag): string {
	const vraag = new URLSearchParams({
		query: woorden,
		...(sleutel === undefined ? {} : { organization: sleutel }),
		...(soort === undefined ? {} : { entityType: SOORTEN[soort] }),
		sort: 'relevance',
	});
	return `${ADRES}?${vraag}`;
}

/** How the documents of one raad can be searched: by its key, or only at the address of its own system, where known. */
export interface Raadssysteem {
	sleutel?: string | undefined;
	adres?: string | undefined;
}

/** The gemeente whose documents the links search. */
export interface Zoekraad extends Raadssysteem {
	naam: string;
}

export interface Zoeklink {
	tekst: string;
	href: string;
}

/** What a reader can look up about a subject, with the documents of the own raad first where they can be searched. */
export function listZoeklinks(woorden: string, raad?: Zoekraad): Zoeklink[] {
	const sleutel = raad?.sleutel;
	const eigen = sleutel === undefined ? undefined : raad?.naam;
	return [
		{
			tekst: eigen === undefined ? 'In de raadsstukken van alle gemeenten' : `In de raadsstukken van ${eigen}`,
			href: formatZoekadres({ woorden, sleutel }),
		},
		{
			tekst: eigen === undefined ? 'Moties hierover' : 'Moties hierover, ook van andere gemeenten',
			href: formatZoekadres({ woorden, soort: 'moties' }),
		},
		{ tekst: 'Wat erover gezegd is', href: formatZoekadres({ woorden, soort: 'gezegd', sleutel }) },
	];
}

/** Where a reader sees whether a raad already asked or adopted something on a subject, the own raad last. */
export function listVoorgangers(woorden: string, raad?: Zoekraad): Zoeklink[] {
	const eigen = raad?.sleutel === undefined ? [] : [raad];
	return [{ naam: 'alle gemeenten', sleutel: undefined }, ...eigen].flatMap(({ naam, sleutel }) => [
		{ tekst: `Moties in ${naam}`, href: formatZoekadres({ woorden, soort: 'moties', sleutel }) },
		{
			tekst: `Schriftelijke vragen in ${naam}`,
			href: formatZoekadres({ woorden: `${woorden} schriftelijke vragen`, sleutel }),
		},
	]);
}

/** What to say of a raad whose documents OpenBesluitvorming does not hold; undefined when it does. */
export function describeOntbreekt({ naam, sleutel, adres }: Zoekraad): { tekst: string; adres?: string } | undefined {
	if (sleutel !== undefined) return undefined;
	const tekst = `De stukken van ${naam} staan niet in OpenBesluitvorming.`;
	return adres === undefined
		? { tekst: `${tekst} Zoek in het raadsinformatiesysteem van de gemeente; het adres kennen we niet.` }
		: { tekst: `${tekst} Zoek in het eigen systeem van de raad:`, adres };
}

/** How the documents of each raad can be searched, by the last part of the address of its gemeente. */
export type Raadssystemen = Readonly<Record<string, Raadssysteem>>;
