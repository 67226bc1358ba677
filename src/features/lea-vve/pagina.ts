import { getCijfers, getGemeenten, getTakenOpId } from '../../content/queries.ts';
import type { LeaVveJaar } from '../../content/schemas/lea-vve.ts';
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

/** What the page of one gemeente and one year shows. */
export async function getLeaVvePagina({ naam, jaar }: Verantwoord) {
	const landelijk = await getCijfers();
	return {
		naam,
		jaar,
		taken: await getTakenOpId(),
		matrix: buildMatrix(jaar),
		...placeSignalen(jaar),
		reeksen: listBereikReeksen(landelijk),
		nietBereikt: landelijk.filter(({ reeks }) => reeks === NIET_BEREIKT_REEKS),
	};
}
export type LeaVvePagina = Awaited<ReturnType<typeof getLeaVvePagina>>;
