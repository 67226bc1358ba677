import {
	getGemeenten,
	getInstrumenten,
	getInwonersvragen,
	getTaken,
	getThemas,
	getVragen,
	getWetten,
} from '../../content/queries.ts';
import { findGrondslag } from '../taken/index.ts';
import type { Gegevens } from './regels/gegevens.ts';

/** Only what was read in the law and is in force: a draft states it to the college. */
async function listFeiten(): Promise<Gegevens['feiten']> {
	const wetten = await getWetten();
	const genoemd = new Set((await getVragen()).flatMap(({ taken }) => taken));
	const feiten = (await getTaken()).flatMap((taak) => {
		const grondslag = findGrondslag(taak, wetten);
		// A free choice is what the law does not say: it follows from no article.
		const isZeker = taak.zekerheid === 'geverifieerd' && taak.status === 'geldend' && taak.soort !== 'beleidsvrijheid';
		if (!genoemd.has(taak.id) || !grondslag || !isZeker) return [];
		const grond = `${grondslag.wet.naam}, artikel ${grondslag.artikel}`;
		return [[taak.id, { zin: taak.omschrijving, grond }] as const];
	});
	return Object.fromEntries(feiten);
}

async function listThemas(): Promise<Gegevens['themas']> {
	const perThema = Map.groupBy(await getVragen(), ({ thema }) => thema);
	return (await getThemas()).map(({ id, data }) => ({
		id,
		titel: data.titel,
		vragen: (perThema.get(id as never) ?? []).map(({ id, vraag, doorvraag, document, raadswoorden, taken }) => ({
			id,
			vraag,
			doorvraag,
			document,
			raadswoorden,
			taken,
		})),
	}));
}

const listReglementen = async (): Promise<Gegevens['reglementen']> =>
	Object.fromEntries(
		(await getGemeenten()).flatMap(({ register, gegevens }) => {
			const regels = gegevens?.reglementVanOrde;
			if (!regels) return [];
			const { artikelSchriftelijkeVragen: artikel, termijnDagen, adres } = regels;
			return [[register.slug, { artikel, termijnDagen, adres }]];
		}),
	);

/** What the browser fetches to draw something up. */
export const getGegevens = async (): Promise<Gegevens> => ({
	themas: await listThemas(),
	feiten: await listFeiten(),
	inwonersvragen: Object.fromEntries(
		(await getInwonersvragen()).flatMap(({ id, watKanJij: { vragen } }) => (vragen.length > 0 ? [[id, vragen]] : [])),
	),
	reglementen: await listReglementen(),
});

/** As readers ask for it. */
const ZOEKWOORDEN = [
	'motie schrijven',
	'motie maken',
	'motie opstellen',
	'voorbeeld motie',
	'amendement voorbeeld',
	'schriftelijke vragen stellen',
	'raadsvragen schrijven',
	'technische vragen',
	'mondelinge vraag',
	'initiatiefvoorstel maken',
];

/** What the page shows without script. */
export const getOpstellenPagina = async () => ({
	instrumenten: await getInstrumenten(),
	zoekwoorden: ZOEKWOORDEN,
});
export type OpstellenPagina = Awaited<ReturnType<typeof getOpstellenPagina>>;
