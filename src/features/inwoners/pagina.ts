import { getInwonersvragen, getTakenOpId, getThemaTitels, getVragen, getWetten } from '../../content/queries.ts';
import type { Inwonersvraag } from '../../content/schemas/inwonersvraag.ts';
import { THEMAS_EN_ALGEMEEN } from '../../content/schemas/velden.ts';
import { listDatums } from '../kalender/pagina.ts';
import { describeArtikelen, findGrondslag, formatWaaraan } from '../taken/index.ts';
import { chooseEerste, listBijTaak } from './regels/keuze.ts';
import { chooseLetter } from './regels/papier.ts';
import { describeVragen } from './regels/vraaggegevens.ts';

/** Themes in which residents have something to say, in the order of the handbook; what fits no theme comes last. */
export async function listInwonersthemas() {
	const vragen = await getInwonersvragen();
	const titels = await getThemaTitels();
	return THEMAS_EN_ALGEMEEN.map((id) => ({
		id,
		titel: titels.get(id) ?? 'Algemeen',
		vragen: vragen.filter(({ thema }) => thema === id),
	})).filter(({ vragen: eigen }) => eigen.length > 0);
}
export type InwonersOverzicht = Awaited<ReturnType<typeof listInwonersthemas>>;

/** One path per theme, with its answers. */
export const getInwonersPaden = async () =>
	Promise.all(
		(await listInwonersthemas()).map(async ({ id, titel, vragen }) => {
			const antwoorden = await Promise.all(vragen.map(getAntwoord));
			const gelezen = vragen.reduce((laatst, { gecontroleerdOp: dag }) => (dag > laatst ? dag : laatst), '');
			const gegevens = describeVragen(vragen);
			const letter = chooseLetter(antwoorden);
			return { params: { thema: id }, props: { id, titel, antwoorden, letter, gelezen, gegevens } };
		}),
	);
export type InwonersPagina = Awaited<ReturnType<typeof getInwonersPaden>>[number]['props'];

async function listGrondslagen(taken: readonly string[]) {
	const register = await getTakenOpId();
	const wetten = await getWetten();
	return taken.flatMap((id) => {
		const taak = register.get(id);
		return (taak && findGrondslag(taak, wetten)) ?? [];
	});
}

/** What the answer to one sentence shows. */
async function getAntwoord(inwonersvraag: Inwonersvraag) {
	const { wieIsAanZet, watKanJij } = inwonersvraag;
	const vragen = await getVragen();
	const datums = await listDatums(new Set(watKanJij.kalender));
	const grondslagen = await listGrondslagen(wieIsAanZet.flatMap(({ taken }) => taken));
	return {
		...inwonersvraag,
		waaraan: formatWaaraan(inwonersvraag, grondslagen),
		aanZet: await Promise.all(
			wieIsAanZet.map(async (aanZet) => ({
				...aanZet,
				citaat: describeArtikelen(await listGrondslagen(aanZet.taken))?.citaat,
			})),
		),
		vragen: vragen.filter(({ id }) => watKanJij.vragen.includes(id)),
		/** Days in the law, to which the browser counts down; the rest has no day, or one that differs per gemeente. */
		dagen: datums.filter(({ entry }) => entry.soort === 'wettelijk'),
		momenten: datums.filter(({ entry }) => entry.soort !== 'wettelijk'),
	};
}
export type Antwoord = Awaited<ReturnType<typeof getAntwoord>>;

/** The first sentences of a theme, for its own page. */
export const chooseBijThema = async (thema: string) =>
	chooseEerste((await getInwonersvragen()).filter((vraag) => vraag.thema === thema));

/** The first sentences behind which a taak lies, for its page. */
export const chooseBijTaak = async (taak: string) => chooseEerste(listBijTaak(await getInwonersvragen(), taak));
