import { checkBestand } from '../../../src/content/lezen/bestand.ts';
import { CONTENT_MAP, readBestanden } from '../../../src/content/lezen/map.ts';
import type { Herindeling } from '../../../src/content/schemas/register.ts';
import { addDagen, findHerzienVoor } from '../../../src/shared/dag.ts';
import type { Houdbaar } from './verval.ts';

const SOORTEN = {
	themas: 'thema',
	taken: 'taak',
	gemeenten: 'gemeente',
	landelijk: 'cijfer',
	kolommen: 'kolom',
	herindelingen: 'herindeling',
} as const;
const PADEN =
	/^themas\/|^taken\/|^landelijk\/|^register\/(?:kolommen|herindelingen)\.yaml$|^gemeenten\/[^/]+\/gemeente\.yaml$/;

type Houdbaarheid = { herzienVoor: string } | { herzienVoor?: undefined; opgehaaldOp: string } | Herindeling;

/**
 * A figure without a review date of its own holds a year after it was retrieved, an intended herindeling until its day;
 * one that took place needs no review.
 */
function readHerzienVoor(gegevens: Houdbaarheid): string | undefined {
	if ('status' in gegevens) {
		const { status, per } = gegevens;
		return status === 'voorgenomen' && per !== undefined ? addDagen(per, -1) : undefined;
	}
	return gegevens.herzienVoor ?? findHerzienVoor(gegevens.opgehaaldOp);
}

/** Everything in content/ that has a day on which it must be read again, and how much could not be read. */
export async function readHoudbaar(): Promise<{ items: Houdbaar[]; overgeslagen: number }> {
	const controles = (await readBestanden(CONTENT_MAP, PADEN)).map((bestand) => checkBestand(bestand));
	const items = controles.flatMap(({ soort, onderdelen }) =>
		onderdelen.flatMap(({ id, pad, gegevens, findRegel }) => {
			// A taak also has a status: only the kind of file says what a status means.
			const { status, ...rest } = gegevens as Houdbaarheid & { status?: Herindeling['status'] };
			const herzienVoor = readHerzienVoor((soort === 'herindelingen' ? { ...rest, status } : rest) as Houdbaarheid);
			if (herzienVoor === undefined) return [];
			const plek = `content/${pad}:${findRegel(['herzienVoor'])}`;
			return [{ soort: SOORTEN[soort as keyof typeof SOORTEN], id, plek, herzienVoor }];
		}),
	);
	return { items, overgeslagen: controles.flatMap(({ afgekeurd }) => afgekeurd).length };
}
