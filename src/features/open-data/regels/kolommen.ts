import { THEMAS, THEMAS_EN_ALGEMEEN } from '../../../content/schemas/velden.ts';
import { kolom, vast, type Kolom } from './tabel.ts';

/** Columns that many tables share, so that the same name means the same everywhere. */

export const idKolom = <Item extends { id: string }>(wat: string): Kolom<Item> =>
	vast('id', 'tekst', ['Id', `Vaste naam van ${wat}; verandert nooit.`], ({ id }) => id);

/** `metAlgemeen`: content that belongs to no theme says `algemeen`. */
export const themaKolom = <Item extends { thema: string }>(metAlgemeen: boolean): Kolom<Item> =>
	vast(
		'thema',
		'tekst',
		[
			'Thema',
			metAlgemeen
				? 'Id van het thema, of algemeen als het bij elk thema hoort.'
				: 'Verwijst naar het thema: kolom id van themas.',
		],
		({ thema }) => thema,
		{ keuzes: metAlgemeen ? THEMAS_EN_ALGEMEEN : THEMAS },
	);

export const letOpKolom = <Item extends { letOp?: string | undefined }>(): Kolom<Item> =>
	kolom('let_op', 'tekst', ['Let op', 'Wat je moet weten voor je deze rij gebruikt.'], ({ letOp }) => letOp);

export const paginaKolom = <Item>(read: (item: Item) => string): Kolom<Item> =>
	vast('pagina', 'pagina', ['Pagina', 'Pad van de pagina op deze site.'], read);

export const gecontroleerdKolom = <Item extends { gecontroleerdOp: string }>(): Kolom<Item> =>
	vast(
		'gecontroleerd_op',
		'dag',
		['Gecontroleerd op', 'Dag waarop de redactie dit het laatst nakeek.'],
		({ gecontroleerdOp }) => gecontroleerdOp,
	);

export const herzienKolom = <Item extends { herzienVoor: string }>(): Kolom<Item> =>
	vast(
		'herzien_voor',
		'dag',
		['Herzien vóór', 'Na deze dag moet het opnieuw worden nagekeken.'],
		({ herzienVoor }) => herzienVoor,
	);

export const zoekwoordenKolom = <Item>(read: (item: Item) => readonly string[]): Kolom<Item> =>
	kolom('zoekwoorden', 'lijst', ['Zoekwoorden', 'Gewone woorden waarmee mensen dit zoeken.'], read);
