import {
	getInwonersvragen,
	getTakenOpId,
	getThemas,
	getWetten,
	listTakenVan,
	listVragenVan,
	type Thema,
} from '../../content/queries.ts';
import type { Inwonersvraag } from '../../content/schemas/inwonersvraag.ts';
import type { Vraag } from '../../content/schemas/vraag.ts';
import { THEMAS_EN_ALGEMEEN } from '../../content/schemas/velden.ts';
import { BOUWDATUM } from '../../shared/site.ts';
import { capitalise } from '../../shared/tekst.ts';
import { AAN_ZET_NAMEN } from '../inwoners/index.ts';
import { formatRustOp } from '../taken/index.ts';
import { buildTaakfeit, sortTaken } from './regels/bladfeiten.ts';
import { MEESTE_FEITEN } from './regels/gegevens.ts';
import type { Keuzelijst, Themablad, Themakeuzes, Verwant } from './regels/gegevens.ts';

const findThema = async (id: string) => (await getThemas()).find((thema) => thema.id === id);

/** The taken of a theme, in the order in which a raad needs them. */
async function listTaken(id: string) {
	const genoemd = new Set((await findThema(id))?.data.wieGaatWaarover.flatMap(({ taken }) => taken));
	return sortTaken(await listTakenVan(id), genoemd);
}

const listInwonersvragenVan = async (id: string) => (await getInwonersvragen()).filter(({ thema }) => thema === id);

const toInwonerskeuze = ({ id, wieIsAanZet, watKanJij }: Inwonersvraag): Verwant => [
	id,
	...new Set([...wieIsAanZet.flatMap(({ taken }) => taken), ...watKanJij.taken]),
];

async function listKeuzesVan(id: string): Promise<Themakeuzes> {
	return {
		id,
		titel: (await findThema(id))?.data.titel ?? 'Algemeen',
		taken: (await listTaken(id)).map(({ id: taak }): Verwant => [taak]),
		vragen: (await listVragenVan(id)).map(({ id: vraag, taken }): Verwant => [vraag, ...taken]),
		inwonersvragen: (await listInwonersvragenVan(id)).map(toInwonerskeuze),
	};
}

/** Everything that can be put on the agenda, by theme in the order of the handbook. */
export const getKeuzelijst = async (): Promise<Keuzelijst> => {
	const volgorde = (await getThemas()).map(({ id }) => id);
	const rest = THEMAS_EN_ALGEMEEN.filter((id) => !volgorde.includes(id));
	return { themas: await Promise.all([...volgorde, ...rest].map(listKeuzesVan)) };
};

async function listWie(thema: Thema | undefined) {
	const [taken, wetten] = [await getTakenOpId(), await getWetten()];
	return (thema?.data.wieGaatWaarover ?? []).map(({ wie, tekst, taken: ids }) => ({
		wie,
		tekst,
		bron: formatRustOp(
			ids.flatMap((id) => taken.get(id) ?? []),
			wetten,
		),
	}));
}

const toBladvraag = ({ id, vraag, goedAntwoord, doorvraag, document, raadswoorden }: Vraag) => ({
	id,
	vraag,
	goedAntwoord,
	doorvraag,
	stuk: `${document.naam} (bij ${document.houder})`,
	woorden: raadswoorden,
});

/** What the browser fetches of one theme once it stands on an agenda. */
async function getThemablad(id: string): Promise<Themablad> {
	const thema = await findThema(id);
	const wetten = await getWetten();
	const taken = (await listTaken(id)).map((taak) => buildTaakfeit(taak, wetten));
	const geldend = new Set((await listTakenVan(id)).filter(({ status }) => status === 'geldend').map((taak) => taak.id));
	return {
		id,
		titel: thema?.data.titel ?? 'Algemeen',
		woorden: thema?.data.raadswoorden ?? '',
		feiten: taken.filter(({ taak }) => geldend.has(taak)).slice(0, MEESTE_FEITEN),
		wie: await listWie(thema),
		taken,
		vragen: (await listVragenVan(id)).map(toBladvraag),
		inwonersvragen: (await listInwonersvragenVan(id)).map(({ id: vraag, zegt, wieIsAanZet }) => ({
			id: vraag,
			zegt,
			aanZet: capitalise(wieIsAanZet.map(({ wie }) => AAN_ZET_NAMEN[wie]).join(', ')),
		})),
	};
}

/** One file per theme, and one of what fits no theme. */
export const getThemabladPaden = async () =>
	Promise.all(
		THEMAS_EN_ALGEMEEN.map(async (thema) => ({ params: { thema }, props: { blad: await getThemablad(thema) } })),
	);

/** What the page shows without script: the lists that can be printed. */
export async function getVergaderingPagina() {
	return {
		themas: (await getThemas()).map(({ id, data }) => ({ id, titel: data.titel })),
		uitgave: BOUWDATUM,
	};
}
export type VergaderingPagina = Awaited<ReturnType<typeof getVergaderingPagina>>;
