import type { ThemaGegevens } from '../../../../content/schemas/thema.ts';
import { createDocument, joinZinnen, type ZoekDocument } from '../document.ts';
import type { Artikel, Zoekinhoud } from '../inhoud.ts';
import { listTekstdelen } from './lopende-tekst.ts';

/** Sections that every theme page has, by their anchor, with what stands in them. */
const VASTE_SECTIES: {
	anker: string;
	titel: string;
	read: (thema: Artikel<ThemaGegevens>, inhoud: Zoekinhoud) => string;
}[] = [
	{ anker: 'in-het-kort', titel: 'In het kort', read: ({ gegevens }) => joinZinnen(...gegevens.inHetKort) },
	{
		anker: 'wie-gaat-waarover',
		titel: 'Wie gaat waarover?',
		read: ({ gegevens }, inhoud) => readRegels(gegevens.wieGaatWaarover, inhoud),
	},
	{ anker: 'geld', titel: 'Geld', read: ({ gegevens }, inhoud) => readRegels(gegevens.geld, inhoud) },
	{ anker: 'regio', titel: 'Regio', read: ({ gegevens }, inhoud) => readRegels(gegevens.regio, inhoud) },
	{
		anker: 'ouders',
		titel: 'Een ouder vraagt om hulp',
		read: ({ gegevens }, inhoud) => readRegels(gegevens.ouders, inhoud),
	},
	{
		anker: 'veranderd',
		titel: 'Veranderd sinds 2021',
		read: ({ id }, { invoer }) =>
			joinZinnen(
				...invoer.correcties
					.filter(({ gegevens }) => gegevens.themas.some((thema) => thema === id))
					.flatMap(({ gegevens: { stond, nu, waarom } }) => [stond, nu, waarom]),
			),
	},
];

/** Lines that rest on taken, each with its articles. */
const readRegels = (regels: readonly { tekst: string; taken: readonly string[] }[], { citeerAlle }: Zoekinhoud) =>
	joinZinnen(...regels.flatMap(({ tekst, taken }) => [tekst, citeerAlle(taken).join(', ')]));

function buildThema(thema: Artikel<ThemaGegevens>, inhoud: Zoekinhoud): ZoekDocument[] {
	const { titel, samenvatting, zoekwoorden } = thema.gegevens;
	const adres = `/themas/${thema.id}/`;
	const deel = { soort: 'Thema', themas: [titel], wie: ['raad', 'college'] };
	const [eerste, ...uitleg] = listTekstdelen(thema.tekst, inhoud);
	const vast = VASTE_SECTIES.map(({ anker, titel: kop, read }) => ({ anker, titel: kop, tekst: read(thema, inhoud) }));
	return [
		createDocument({ ...deel, adres, titel, trefwoorden: zoekwoorden, tekst: joinZinnen(samenvatting, eerste?.tekst) }),
		...[...vast, ...uitleg]
			.filter(({ tekst }) => tekst !== '')
			.map(({ anker, titel: kop, tekst }) =>
				createDocument({ ...deel, adres: `${adres}#${anker}`, titel: kop, pagina: titel, tekst }),
			),
	];
}

const buildPraktijk = (
	{ id, gegevens, tekst }: Zoekinhoud['invoer']['praktijk'][number],
	inhoud: Zoekinhoud,
): ZoekDocument => {
	const themas = gegevens.themas.flatMap((slug) => inhoud.titels.get(slug) ?? []);
	const gemeenten = inhoud.invoer.register.filter((rij) => gegevens.gemeenten.includes(rij.gegevens.code));
	return createDocument({
		adres: `/praktijk/${id}/`,
		titel: gegevens.titel,
		soort: 'Praktijk',
		themas,
		tekst: joinZinnen(
			gegevens.samenvatting,
			[...gemeenten.map((rij) => rij.gegevens.naam), gegevens.regio ?? ''].filter(Boolean).join(', '),
			[gegevens.periode, gegevens.tot ?? ''].filter(Boolean).join(' tot '),
			gegevens.wieDeedHet,
			gegevens.instrument !== 'onbekend' && gegevens.instrument.replaceAll('-', ' '),
			gegevens.partners.join(', '),
			themas.join(', '),
			...listTekstdelen(tekst, inhoud).flatMap(({ titel, tekst: uitleg }) => [titel, uitleg]),
		),
	});
};

/** Themes with their sections, and examples from practice. */
export const buildThemas = (inhoud: Zoekinhoud): ZoekDocument[] => [
	...inhoud.invoer.themas.flatMap((thema) => buildThema(thema, inhoud)),
	...inhoud.invoer.praktijk.map((voorbeeld) => buildPraktijk(voorbeeld, inhoud)),
];
