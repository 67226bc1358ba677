import { getRaadsinformatie, getRegister } from '../../content/queries.ts';
import type { RegisterRij } from '../../content/schemas/register.ts';
import { formatGemeentenaam } from '../gemeenten/index.ts';
import type { Raadssystemen, Raadssysteem, Zoekraad } from './regels/zoekadres.ts';

async function findSysteem(code: string): Promise<Raadssysteem> {
	const { sleutel, adres } = (await getRaadsinformatie()).get(code) ?? {};
	return { sleutel, adres };
}

/** How the documents of one raad can be searched. */
export const findZoekraad = async (rij: RegisterRij): Promise<Zoekraad> => ({
	naam: formatGemeentenaam(rij),
	...(await findSysteem(rij.code)),
});

/** What the browser fetches for the links of any gemeente. */
export const getRaadssystemen = async (): Promise<Raadssystemen> =>
	Object.fromEntries(
		await Promise.all((await getRegister()).map(async ({ code, slug }) => [slug, await findSysteem(code)] as const)),
	);
