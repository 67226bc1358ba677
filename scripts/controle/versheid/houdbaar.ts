import type { Inhoud, Onderdeel } from '../../../src/content/relaties/inhoud.ts';
import { addDagen, findHerzienVoor } from '../../../src/shared/dag.ts';
import { createBronzoeker } from './post.ts';
import type { Houdbaar } from './verval.ts';

/** What an entry with a review date rests on, and how it is renewed. */
interface Herkomst {
	herzienVoor: string | undefined;
	bron: string;
	zo: string;
}

const LEES = 'lees het opnieuw en werk gecontroleerdOp en herzienVoor bij';
const LEES_ARTIKEL = 'lees het artikel opnieuw en werk gelezen, gecontroleerdOp en herzienVoor bij';
const ids = (plaatsen: readonly { bron: string }[]) => plaatsen.map(({ bron }) => bron);

function toHoudbaar<Gegevens>(
	soort: string,
	onderdelen: readonly Onderdeel<Gegevens>[],
	explain: (gegevens: Gegevens) => Herkomst,
): Houdbaar[] {
	return onderdelen.flatMap(({ id, pad, gegevens, findRegel }) => {
		const { herzienVoor, bron, zo } = explain(gegevens);
		const plek = `content/${pad}:${findRegel(['herzienVoor'])}`;
		return herzienVoor === undefined ? [] : [{ soort, id, plek, herzienVoor, bron, zo }];
	});
}

/** Where the article of a taak stands; without one, where the sentence comes from. */
function createGrondslagzoeker({ wetten }: Inhoud, zoek: (bronnen: readonly string[]) => string) {
	const opId = new Map(wetten.map(({ gegevens }) => [gegevens.id, gegevens]));
	return ({ grondslag, herkomst }: Inhoud['taken'][number]['gegevens']) => {
		const wet = opId.get(grondslag?.wet ?? '');
		if (!wet || !grondslag) return zoek(ids(herkomst));
		const adres = wet.bwb ? `: https://wetten.overheid.nl/${wet.bwb}` : '';
		return `${wet.naam} artikel ${grondslag.artikel}${adres}`;
	};
}

/** Figures of the register, of which the importer reads some. */
export const explainKolom = (bron: string, isLeesbaar: boolean) =>
	isLeesbaar
		? `npm run importeer:cbs -- <bestand> --bron ${bron} --proef`
		: 'met de hand; zie docs/redactie/cijfers-vernieuwen.md';

/** What is read again in the source itself: texts, taken and questions. */
function listTeLezen(inhoud: Inhoud, zoek: (bronnen: readonly string[]) => string): Houdbaar[] {
	const findGrondslagVan = createGrondslagzoeker(inhoud, zoek);
	return [
		...toHoudbaar('thema', inhoud.themas, ({ herzienVoor, bronnen }) => ({
			herzienVoor,
			bron: zoek(ids(bronnen)),
			zo: LEES,
		})),
		...toHoudbaar('taak', inhoud.taken, (taak) => ({
			herzienVoor: taak.herzienVoor,
			bron: findGrondslagVan(taak),
			zo: taak.grondslag ? LEES_ARTIKEL : LEES,
		})),
		...toHoudbaar('inwonersvraag', inhoud.inwonersvragen, ({ herzienVoor, bronnen, wieIsAanZet }) => ({
			herzienVoor,
			bron:
				bronnen.length > 0 ? zoek(ids(bronnen)) : `de taken ${wieIsAanZet.flatMap(({ taken }) => taken).join(', ')}`,
			zo: LEES,
		})),
		...toHoudbaar('instrument', inhoud.instrumenten, ({ herzienVoor, taken }) => ({
			herzienVoor,
			bron: `de taken ${taken.join(', ')}`,
			zo: LEES,
		})),
		...toHoudbaar('gemeente', inhoud.gemeenten, ({ herzienVoor, bronnen }) => ({
			herzienVoor,
			bron: zoek(ids(bronnen)),
			zo: LEES,
		})),
	];
}

/**
 * Everything that has a day on which it must be read again. A figure without a review date of its own holds a year after
 * it was retrieved, an intended herindeling until its day; one that took place needs no review.
 *
 * @param leesbaar Columns of the register that the importer can read.
 */
export function listHoudbaar(inhoud: Inhoud, leesbaar: ReadonlySet<string>): Houdbaar[] {
	const zoek = createBronzoeker(inhoud);
	return [
		...listTeLezen(inhoud, zoek),
		...toHoudbaar('cijfer', inhoud.landelijk, ({ herzienVoor, opgehaaldOp, bron, onderwerp }) => ({
			herzienVoor: herzienVoor ?? findHerzienVoor(opgehaaldOp),
			bron: zoek([bron.bron]),
			zo: `is er een nieuw cijfer: npm run nieuw -- cijfer --onderwerp ${onderwerp} --titel "<wat is geteld>"; anders opgehaaldOp bijwerken`,
		})),
		...toHoudbaar('kolom', inhoud.kolommen, ({ id, herzienVoor, bron }) => ({
			herzienVoor,
			bron: zoek([bron]),
			zo: explainKolom(bron, leesbaar.has(id)),
		})),
		...toHoudbaar('herindeling', inhoud.herindelingen, ({ status, per, bronnen }) => ({
			herzienVoor: status === 'voorgenomen' && per !== undefined ? addDagen(per, -1) : undefined,
			bron: zoek(ids(bronnen)),
			zo: 'zie docs/redactie/herindeling.md',
		})),
	];
}
