import { getThemas, getVervallenVragen, getVraagIds, getVragen } from '../../content/queries.ts';
import { BOUWDATUM } from '../../shared/site.ts';
import { listVaststellingen } from '../taken/pagina.ts';
import { addressVraag, type BekendeVraag, type Gegevens, type VervallenVraag } from './regels/gegevens.ts';

async function listThemas(): Promise<Gegevens['themas']> {
	const vragen = await getVragen();
	const gewijzigd = new Map((await getVraagIds()).map((regel) => [regel.id, regel.gewijzigd]));
	const toVraag = ({ id, vraag }: { id: string; vraag: string }): BekendeVraag => {
		const eerder = gewijzigd.get(id) ?? [];
		return { id, vraag, ...(eerder.length > 0 ? { gewijzigd: eerder } : {}) };
	};
	return (await getThemas()).map(({ id, data }) => ({
		id,
		titel: data.titel,
		vragen: vragen.filter(({ thema }) => thema === id).map(toVraag),
	}));
}

async function listVervallen(): Promise<VervallenVraag[]> {
	const themaVan = new Map((await getVragen()).map(({ id, thema }) => [id, thema]));
	return (await getVervallenVragen()).flatMap(({ id, vraag, vervallen }) => {
		if (!vervallen) return [];
		const { datum, waarom, opvolger = '' } = vervallen;
		const thema = themaVan.get(opvolger);
		return [{ id, vraag, sinds: datum, waarom, ...(thema ? { opvolger: addressVraag(thema, opvolger) } : {}) }];
	});
}

const listTaken = async () =>
	(await listVaststellingen()).flatMap(({ taken }) =>
		taken.map(({ taak }) => ({ id: taak.id, wat: taak.omschrijving })),
	);

/** The texts that the page asks for once the reader has something kept. */
export const getGegevens = async (): Promise<Gegevens> => ({
	themas: await listThemas(),
	vervallen: await listVervallen(),
	taken: await listTaken(),
});

export async function getMijnLijstPagina() {
	const { themas, taken } = await getGegevens();
	return {
		themas: themas.map(({ id, titel, vragen }) => ({ id, titel, aantal: vragen.length })),
		aantalTaken: taken.length,
		uitgave: BOUWDATUM,
	};
}
export type MijnLijstPagina = Awaited<ReturnType<typeof getMijnLijstPagina>>;
