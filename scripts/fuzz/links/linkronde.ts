import type { Inhoud } from '../../../src/content/relaties/inhoud.ts';
import type { Uitkomst } from '../telling.ts';
import { createToeval, zaadVanGeval } from '../toeval.ts';
import { ADRESBALK } from './adresbalk.ts';
import { createMdxLinks, VELDLINKS } from './adressen.ts';
import { mutateLink } from './vervormen.ts';
import { createServerpaden, DOORVERWIJZINGEN } from './server.ts';

/** Changes links of every kind in turn, and judges what the site does with them. */
export async function* runLinks(inhoud: Inhoud, zaad: number, nummers: readonly number[]): AsyncGenerator<Uitkomst> {
	const paden = await createServerpaden();
	const soorten = [createMdxLinks(inhoud), VELDLINKS, ...ADRESBALK, DOORVERWIJZINGEN, paden];
	try {
		for (const nummer of nummers) {
			const toeval = createToeval(zaadVanGeval(zaad, nummer));
			const soort = soorten[nummer % soorten.length] ?? paden;
			const link = mutateLink(toeval.kies(soort.zaden), toeval);
			const { isGeweigerd, fouten } = await Promise.resolve()
				.then(() => soort.judge(link))
				.catch((fout: unknown) => ({ isGeweigerd: false, fouten: [`een fout: ${String(fout)}`] }));
			yield { nummer, soort: soort.naam, wat: link, heeftMelding: isGeweigerd, fouten };
		}
	} finally {
		await paden.stop();
	}
}
