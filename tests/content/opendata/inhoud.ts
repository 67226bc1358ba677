import { fileURLToPath } from 'node:url';
import { readBestanden } from '../../../src/content/lezen/map.ts';
import type { Onderdeel } from '../../../src/content/relaties/inhoud.ts';
import { buildTabellen, type OpenInhoud } from '../../../src/features/open-data/regels/tabellen.ts';
import { checkContent } from '../../../src/content/lezen/controle.ts';

export const CONTENT = fileURLToPath(new URL('../../../content', import.meta.url));

const listGegevens = <Gegevens>(onderdelen: Onderdeel<Gegevens>[]) => onderdelen.map(({ gegevens }) => gegevens);
const listMetId = <Gegevens>(onderdelen: Onderdeel<Gegevens>[]) =>
	onderdelen.map(({ id, gegevens }) => ({ id, ...gegevens }));
const opId = <Item extends { id: string }>(items: Item[]) => new Map(items.map((item) => [item.id, item]));

/** The content of this site, read without Astro. */
export async function readOpenInhoud(): Promise<OpenInhoud> {
	const { inhoud } = checkContent(await readBestanden(CONTENT), '2026-11-22');
	const dossier = listGegevens(inhoud.dossier);
	const leaVve = listGegevens(inhoud.leaVve);
	const gegevens = new Map(inhoud.gemeenten.map((gemeente) => [gemeente.id, gemeente.gegevens]));
	return {
		gemeenten: listGegevens(inhoud.register).map((register) => ({
			register,
			gegevens: gegevens.get(register.slug),
			dossier: dossier.filter(({ gemeente }) => gemeente === register.slug),
			leaVve: leaVve.filter(({ gemeente }) => gemeente === register.slug),
		})),
		kolommen: opId(listGegevens(inhoud.kolommen)),
		raadsinformatie: listGegevens(inhoud.raadsinformatie),
		raadszetels: listGegevens(inhoud.raadszetels),
		themas: listMetId(inhoud.themas),
		taken: listGegevens(inhoud.taken),
		vragen: listGegevens(inhoud.vragen),
		vraagIds: listGegevens(inhoud.vraagIds),
		inwonersvragen: listGegevens(inhoud.inwonersvragen),
		praktijk: listMetId(inhoud.praktijk),
		cijfers: listGegevens(inhoud.landelijk),
		kalender: listGegevens(inhoud.kalender),
		vraagbaak: listGegevens(inhoud.vraagbaak),
		begrippen: listGegevens(inhoud.begrippen),
		wetten: opId(listGegevens(inhoud.wetten)),
		bronnen: opId(listGegevens(inhoud.bronnen)),
		correcties: listGegevens(inhoud.correcties),
		standpunten: listGegevens(inhoud.standpunten),
	};
}

export const readTabellen = async () => buildTabellen(await readOpenInhoud());
