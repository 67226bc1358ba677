import { readdir, readFile } from 'node:fs/promises';
import { readYaml } from '../../../src/content/lezen/yaml.ts';
import { readArtikellijst, type Artikellijst } from './artikelen.ts';
import type { Weglating } from './dekking.ts';

const ARTIKELEN = new URL('./artikelen/', import.meta.url);
const readWaarde = async (bestand: URL) => readYaml(await readFile(bestand, 'utf8')).value;

/** Articles that stand in no taak on purpose, from `weggelaten.yaml`. */
export const readWeglatingen = async () =>
	(await readWaarde(new URL('./weggelaten.yaml', import.meta.url))) as Weglating[];

/**
 * The lists of every law that was paged through, by file name.
 *
 * @throws {Error} With file and repair, when a list does not hold.
 */
export async function readArtikellijsten(): Promise<Artikellijst[]> {
	const namen = (await readdir(ARTIKELEN)).filter((naam) => naam.endsWith('.yaml')).sort();
	return Promise.all(
		namen.map(async (naam) => {
			try {
				return readArtikellijst(await readWaarde(new URL(naam, ARTIKELEN)));
			} catch (fout) {
				throw new Error(`scripts/controle/wetdekking/artikelen/${naam}: ${(fout as Error).message}`, { cause: fout });
			}
		}),
	);
}
