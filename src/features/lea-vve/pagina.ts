import { getBronnen, getCijfers, getGemeenten, getTakenOpId } from '../../content/queries.ts';
import type { LeaVveJaar } from '../../content/schemas/lea-vve.ts';
import { formatWaaromOud } from '../handboek/index.ts';
import { listBereikReeksen, NIET_BEREIKT_REEKS } from './regels/landelijk-bereik.ts';
import { buildMatrix } from './regels/matrix.ts';
import { placeSignalen } from './regels/signalen/op-pagina.ts';

/** A kalenderjaar over which a gemeente accounted. */
export interface Verantwoord {
	naam: string;
	slug: string;
	jaar: LeaVveJaar;
}

export const getLeaVvePaden = async () =>
	(await getGemeenten()).flatMap(({ register: { naam, slug }, leaVve }) =>
		leaVve.map((jaar) => ({ params: { slug, jaar: String(jaar.jaar) }, props: { naam, slug, jaar } })),
	);

/** Why there is no newer accountability of a gemeente; undefined when the newest is recent. */
async function findWaaromOud(slug: string) {
	const { leaVve = [] } = (await getGemeenten()).find(({ register }) => register.slug === slug) ?? {};
	const cijfers = leaVve.map(({ jaar, bron }) => ({ naam: '', reeks: slug, periode: String(jaar), bron }));
	return formatWaaromOud(cijfers, await getBronnen());
}

/** What the page of one gemeente and one year shows. */
export async function getLeaVvePagina({ naam, slug, jaar }: Verantwoord) {
	const landelijk = await getCijfers();
	return {
		naam,
		jaar,
		waaromOud: await findWaaromOud(slug),
		taken: await getTakenOpId(),
		matrix: buildMatrix(jaar),
		...placeSignalen(jaar),
		reeksen: listBereikReeksen(landelijk),
		nietBereikt: landelijk.filter(({ reeks }) => reeks === NIET_BEREIKT_REEKS),
	};
}
export type LeaVvePagina = Awaited<ReturnType<typeof getLeaVvePagina>>;
