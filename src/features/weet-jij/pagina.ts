import { getThemas, getVervallenVragen, getVraagIds, getVragen } from '../../content/queries.ts';

/** Every list of questions, by theme; with the ids, of which the browser counts what is answered. */
export async function listVragenlijsten() {
	const vragen = await getVragen();
	return (await getThemas()).map(({ id, data }) => ({
		id,
		titel: data.titel,
		vragen: vragen.filter(({ thema }) => thema === id),
	}));
}

/** One path per theme, with its questions and those that are gone but whose successor is on this list. */
export async function getVragenlijstPaden() {
	const lijsten = await listVragenlijsten();
	const gewijzigd = new Map((await getVraagIds()).map((regel) => [regel.id, regel.gewijzigd]));
	const vervallen = (await getVervallenVragen()).flatMap(({ id, vraag, vervallen: einde }) =>
		einde ? [{ id, vraag, ...einde }] : [],
	);
	return lijsten.map((lijst) => {
		const ids = new Set(lijst.vragen.map(({ id }) => id));
		return {
			params: { thema: lijst.id },
			props: {
				...lijst,
				eerder: gewijzigd,
				vervallen: vervallen.filter(({ opvolger }) => opvolger !== undefined && ids.has(opvolger)),
			},
		};
	});
}
