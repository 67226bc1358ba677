import { getBegrippen, getTaken, getThemas } from '../../content/queries.ts';

/** What /zoeken/ shows without a query: everything in a row. */
export async function getZoekPagina() {
	const taken = await getTaken();
	return {
		themas: (await getThemas()).map(({ id, data: { titel } }) => ({
			id,
			titel,
			taken: taken.filter(({ thema }) => thema === id),
		})),
		begrippen: await getBegrippen(),
	};
}
