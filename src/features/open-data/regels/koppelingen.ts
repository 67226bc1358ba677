import type { Vindplaats } from '../../../content/schemas/velden.ts';
import { buildTabel, kolom, vast, verwijsNaar, type Tabel } from './tabel.ts';

/** One side of a relation between two tables. */
interface Kant {
	/** Name of the column. */
	kolom: string;
	tabel: string;
	/** Key column of that table. */
	sleutel?: string;
	/** One row of that table, e.g. "de taak". */
	enkelvoud: string;
}

const toKolom = <Item>({ kolom: naam, enkelvoud, tabel, sleutel = 'id' }: Kant, read: (item: Item) => string) =>
	vast<Item>(
		naam,
		naam.charAt(0).toUpperCase() + naam.slice(1),
		`Verwijst naar ${enkelvoud}: kolom ${sleutel} van ${tabel}.`,
		{ read },
	);

/** A relation of many to many as a table of pairs; each pair stands in it once. */
export function buildKoppeltabel<Item>(
	kop: { naam: string; titel: string; rij: string; omschrijving: string },
	van: Kant & { read: (item: Item) => string },
	naar: Kant & { read: (item: Item) => readonly string[] },
	items: readonly Item[],
): Tabel {
	const paren = items.flatMap((item) => [...new Set(naar.read(item))].map((doel) => ({ bron: van.read(item), doel })));
	return buildTabel<{ bron: string; doel: string }>(
		{
			...kop,
			hoofdtabel: van.tabel,
			herkomst: `Redactie van deze site, in de inhoud van ${van.tabel}.`,
			sleutel: [van.kolom, naar.kolom],
			verwijzingen: [verwijsNaar(van.kolom, van.tabel, van.sleutel), verwijsNaar(naar.kolom, naar.tabel, naar.sleutel)],
		},
		[toKolom(van, ({ bron }) => bron), toKolom(naar, ({ doel }) => doel)],
		paren,
	);
}

/** Which sources stand under a row of a table, in the order of the file. */
export function buildBronnentabel<Item>(
	kop: { titel: string; rij: string },
	van: Kant & { read: (item: Item) => string },
	listVindplaatsen: (item: Item) => readonly Vindplaats[],
	items: readonly Item[],
): Tabel {
	type Regel = Vindplaats & { van: string; volgnummer: number };
	const regels = items.flatMap((item) =>
		listVindplaatsen(item).map((vindplaats, index): Regel => ({
			...vindplaats,
			van: van.read(item),
			volgnummer: index + 1,
		})),
	);
	return buildTabel<Regel>(
		{
			...kop,
			naam: `${van.tabel}-bronnen`,
			hoofdtabel: van.tabel,
			omschrijving: 'Waar de inhoud van een rij vandaan komt, met de plek in dat stuk.',
			herkomst: `Redactie van deze site, in de inhoud van ${van.tabel}.`,
			sleutel: [van.kolom, 'volgnummer'],
			verwijzingen: [verwijsNaar(van.kolom, van.tabel, van.sleutel), verwijsNaar('bron', 'bronnen')],
		},
		[
			toKolom(van, (regel) => regel.van),
			vast('volgnummer', 'Volgnummer', 'Volgorde waarin de bronnen genoemd zijn.', { type: 'geheel' }),
			vast('bron', 'Bron', 'Verwijst naar de bron: kolom id van bronnen.'),
			kolom('plaats', 'Plaats', 'Paragraaf, bladzijde of kop in die bron.'),
		],
		regels,
	);
}
