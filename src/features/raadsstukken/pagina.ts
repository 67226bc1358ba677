import { getRaadsinformatie, getRegister } from '../../content/queries.ts';
import type { RegisterRij } from '../../content/schemas/register.ts';
import { formatGemeentenaam } from '../gemeenten/index.ts';
import type { Raad, Raadssystemen, Raadssysteem } from './regels/zoekadres.ts';

async function findSysteem(code: string): Promise<Raadssysteem> {
	const { sleutel, adres } = (await getRaadsinformatie()).get(code) ?? {};
	return { sleutel, adres };
}

/** How the documents of one raad can be searched. */
export const findRaad = async (register: RegisterRij): Promise<Raad> => ({
	naam: formatGemeentenaam(register),
	...(await findSysteem(register.code)),
});

/** What the browser fetches for the links of any gemeente. */
export const getRaadssystemen = async (): Promise<Raadssystemen> =>
	Object.fromEntries(
		await Promise.all((await getRegister()).map(async ({ code, slug }) => [slug, await findSysteem(code)] as const)),
	);
