import type { Cijfer } from '../../../content/schemas/cijfer.ts';
import { REGISTER_KOLOMMEN, type Kolom, type RegisterRij } from '../../../content/schemas/register.ts';
import type { Naslag } from './feiten.ts';

/** For tests: a description of every column, of one source and day. */
export const createKolommen = (anders: Partial<Record<string, Partial<Kolom>>> = {}): Map<string, Kolom> =>
	new Map(
		REGISTER_KOLOMMEN.map((id) => [
			id,
			{
				id,
				label: id,
				wat: `(${id})`,
				bron: 'bron',
				peildatum: '2024-01-01',
				herzienVoor: '2027-11-21',
				eenheid: id.endsWith('regio') ? 'tekst' : 'aantal',
				opmerkingen: [],
				...(anders[id]?.letOp === undefined ? {} : { letOpEigen: anders[id].letOp }),
				...anders[id],
			},
		]),
	);

/** For tests: a row with only what the rule under test looks at. */
export const createRij = (code: string, deel: Partial<RegisterRij> = {}): RegisterRij => ({
	code,
	slug: code.toLowerCase(),
	naam: code,
	aliassen: [],
	provincie: 'Utrecht',
	rmc_code: '01',
	rmc_regio: 'Voorbeeldregio',
	...deel,
});

/** For tests: a national figure of the same source and day. */
export const createCijfer = (id: string, waarde: number, periode = '2024-01-01'): Cijfer =>
	({ id, waarde, periode, regio: 'Nederland', bron: { bron: 'bron' } }) as Cijfer;

export const createNaslag = (deel: Partial<Naslag> = {}): Naslag => ({
	kolommen: createKolommen(),
	bronTitel: (id) => `Titel van ${id}`,
	landelijk: new Map(),
	register: [],
	...deel,
});
