import type { Vindplaats } from '../../../content/schemas/velden.ts';
import { buildTabel, kolom, vast, verwijsNaar, type Kolom, type Tabel } from './tabel.ts';

/** One row of a table, as other tables point at it. */
interface Rijnaam {
	/** Name of the column that points. */
	kolom: string;
	enkelvoud: string;
	/** When the table has another name than the key here. */
	tabel?: string;
	/** Key column of that table, when it is not `id`. */
	sleutel?: string;
}

/** What other tables point at. */
const RIJEN = {
	bronnen: { kolom: 'bron', enkelvoud: 'de bron' },
	cijfers: { kolom: 'cijfer', enkelvoud: 'het cijfer', tabel: 'landelijk' },
	correcties: { kolom: 'correctie', enkelvoud: 'de correctie' },
	dossiers: { kolom: 'stuk', enkelvoud: 'het stuk' },
	gemeenten: { kolom: 'gemeente', enkelvoud: 'de gemeente', sleutel: 'code' },
	inwonersvragen: { kolom: 'inwonersvraag', enkelvoud: 'wat een inwoner zegt' },
	kalender: { kolom: 'datum', enkelvoud: 'de datum' },
	praktijk: { kolom: 'voorbeeld', enkelvoud: 'het voorbeeld' },
	standpunten: { kolom: 'standpunt', enkelvoud: 'het standpunt' },
	taken: { kolom: 'taak', enkelvoud: 'de taak' },
	themas: { kolom: 'thema', enkelvoud: 'het thema' },
	vraagbaak: { kolom: 'vraag', enkelvoud: 'de vraag aan de Inspectie' },
	vragen: { kolom: 'vraag', enkelvoud: 'de vraag' },
	wetten: { kolom: 'wet', enkelvoud: 'de wet' },
} as const satisfies Record<string, Rijnaam>;
export type Doel = keyof typeof RIJEN;

const find = (doel: Doel) => {
	const rij: Rijnaam = RIJEN[doel];
	return { ...rij, tabel: rij.tabel ?? doel, sleutel: rij.sleutel ?? 'id' };
};

const describe = (doel: Doel) => {
	const { kolom: naam, enkelvoud, tabel, sleutel } = find(doel);
	const titel = naam.charAt(0).toUpperCase() + naam.slice(1);
	return [naam, titel, `Verwijst naar ${enkelvoud}: kolom ${sleutel} van ${tabel}.`] as const;
};

/** A column that points at a row of another table. */
export const wijstNaar = <Item>(doel: Doel, read: (item: Item) => string): Kolom<Item> =>
	vast(...describe(doel), { read });

/** The same, where a row may point at nothing. */
export const wijstSomsNaar = <Item>(doel: Doel, read: (item: Item) => string | undefined): Kolom<Item> =>
	kolom(...describe(doel), { read });

/** The reference of such a column, for the descriptions of the whole. */
export const verwijzing = (doel: Doel) => {
	const { kolom: naam, tabel, sleutel } = find(doel);
	return verwijsNaar(naam, tabel, sleutel);
};

/** Where something stands in a source. */
export const vindplaatsKolommen = <Item>(read: (item: Item) => Vindplaats, plaats: string): Kolom<Item>[] => [
	wijstNaar('bronnen', (item) => read(item).bron),
	kolom('plaats', 'Plaats', plaats, { read: (item: Item) => read(item).plaats }),
];

/**
 * A relation of many to many as a table of pairs; each pair stands in it once. `naar` is also the field with the ids.
 *
 * @param van Table that the items are rows of.
 */
export function buildKoppeltabel<Naar extends Doel>(
	van: Doel,
	naar: Naar,
	kop: { titel: string; rij: string; omschrijving: string },
	items: readonly ({ id: string } & Readonly<Record<Naar, readonly string[]>>)[],
): Tabel {
	const hoofdtabel = find(van).tabel;
	const paren = items.flatMap((item) => [...new Set(item[naar])].map((doel) => ({ bron: item.id, doel })));
	return buildTabel<{ bron: string; doel: string }>(
		{
			naam: `${hoofdtabel}-${naar}`,
			...kop,
			hoofdtabel,
			herkomst: `Redactie van deze site, in de inhoud van ${hoofdtabel}.`,
			sleutel: [find(van).kolom, find(naar).kolom],
			verwijzingen: [verwijzing(van), verwijzing(naar)],
		},
		[wijstNaar(van, ({ bron }) => bron), wijstNaar(naar, ({ doel }) => doel)],
		paren,
	);
}

/** Which sources stand under a row of a table, in the order of the file. */
export function buildBronnentabel(
	van: Doel,
	kop: { titel: string; rij: string },
	items: readonly { id: string; bronnen: readonly Vindplaats[] }[],
): Tabel {
	const { tabel, kolom: sleutel } = find(van);
	const regels = items.flatMap(({ id, bronnen }) =>
		bronnen.map((vindplaats, index) => ({ ...vindplaats, id, volgnummer: index + 1 })),
	);
	return buildTabel<Vindplaats & { id: string; volgnummer: number }>(
		{
			...kop,
			naam: `${tabel}-bronnen`,
			hoofdtabel: tabel,
			omschrijving: 'Waar de inhoud van een rij vandaan komt, met de plek in dat stuk.',
			herkomst: `Redactie van deze site, in de inhoud van ${tabel}.`,
			sleutel: [sleutel, 'volgnummer'],
			verwijzingen: [verwijzing(van), verwijzing('bronnen')],
		},
		[
			wijstNaar(van, ({ id }) => id),
			vast('volgnummer', 'Volgnummer', 'Volgorde waarin de bronnen genoemd zijn.', { type: 'geheel' }),
			...vindplaatsKolommen<Vindplaats>((regel) => regel, 'Paragraaf, bladzijde of kop in die bron.'),
		],
		regels,
	);
}
