import { THEMAS, THEMAS_EN_ALGEMEEN } from '../../../content/schemas/velden.ts';
import { kolom, vast, type Kolom } from './tabel.ts';

/** Columns that many tables share, so that the same name means the same everywhere. */

export const idKolom = <Item extends { id: string }>(wat: string): Kolom<Item> =>
	vast('id', 'Id', `Vaste naam van ${wat}; verandert nooit.`);

/** `metAlgemeen`: content that belongs to no theme says `algemeen`. */
export const themaKolom = <Item extends { thema: string }>(metAlgemeen: boolean): Kolom<Item> =>
	vast(
		'thema',
		'Thema',
		metAlgemeen
			? 'Id van het thema, of algemeen als het bij elk thema hoort.'
			: 'Verwijst naar het thema: kolom id van themas.',
		{ keuzes: metAlgemeen ? THEMAS_EN_ALGEMEEN : THEMAS },
	);

export const letOpKolom = <Item extends { letOp?: string | undefined }>(): Kolom<Item> =>
	kolom('let_op', 'Let op', 'Wat je moet weten voor je deze rij gebruikt.');

export const paginaKolom = <Item>(read: (item: Item) => string): Kolom<Item> =>
	vast('pagina', 'Pagina', 'Pad van de pagina op deze site.', { type: 'pagina', read });

export const gecontroleerdKolom = <Item extends { gecontroleerdOp: string }>(): Kolom<Item> =>
	vast('gecontroleerd_op', 'Gecontroleerd op', 'Dag waarop de redactie dit het laatst nakeek.', { type: 'dag' });

export const herzienKolom = <Item extends { herzienVoor: string }>(): Kolom<Item> =>
	vast('herzien_voor', 'Herzien vóór', 'Na deze dag moet het opnieuw worden nagekeken.', { type: 'dag' });

export const zoekwoordenKolom = <Item>(read: (item: Item) => readonly string[]): Kolom<Item> =>
	kolom('zoekwoorden', 'Zoekwoorden', 'Gewone woorden waarmee mensen dit zoeken; ze betekenen niet altijd hetzelfde.', {
		type: 'lijst',
		read,
	});

export const raadswoordenKolom = <Item extends { raadswoorden: string }>(): Kolom<Item> =>
	vast('raadswoorden', 'Raadswoorden', 'Een of twee woorden die het onderwerp vinden in stukken van een raad.');
