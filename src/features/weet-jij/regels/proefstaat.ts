import fc from 'fast-check';
import { KEUZESOORTEN } from './agendapunt.ts';
import { nameStuk, STUKSOORTEN, TEKSTVELDEN, type Staat, type Stuksoort } from './staat.ts';
import { VERSIE } from './stuk.ts';

/** The moment of every test, in milliseconds since 1970. */
export const NU = Date.parse('2026-11-28T12:00:00.000Z');

const id = fc.constantFrom('vervoer-bso', 'a', 'b2', 'constructor', 'k3x9m2p4q7');
const tekst = fc.oneof(
	fc.string(),
	fc.string({ unit: 'binary' }),
	fc.constantFrom('weet-ik', 'uitzoeken', 'nvt', 'ja', '2026-11-28'),
);
const tijd = fc.integer({ min: 0, max: NU });

const toVeld = <Waarde>(waarde: fc.Arbitrary<Waarde>) => fc.record({ waarde, tijd });
const tekstveld = (naam: string) => toVeld(naam === 'vraag' ? fc.oneof(id, fc.constant('')) : tekst);

function velden(soort: Stuksoort) {
	const teksten = TEKSTVELDEN[soort].map((naam) => [naam, tekstveld(naam)] as const);
	const keuzes = KEUZESOORTEN.map((naam) => [`punt:p1:${naam}`, toVeld(fc.array(id, { maxLength: 3 }))] as const);
	const punten = [
		['punt:p1:naam', toVeld(tekst)],
		['punt:b2:plek', toVeld(fc.constantFrom('', '0', '12'))],
	] as const;
	const alle = Object.fromEntries<fc.Arbitrary<unknown>>(
		soort === 'vergadering' ? [...teksten, ...keuzes, ...punten] : teksten,
	);
	return fc.record(alle, { requiredKeys: [] }).filter((gevuld) => Object.keys(gevuld).length > 0);
}

const stuk = fc
	.constantFrom(...STUKSOORTEN)
	.chain((soort) =>
		fc.tuple(
			id.map((naam) => nameStuk(soort, naam)),
			velden(soort),
		),
	)
	.map(([naam, gevuld]) => [naam, { versie: VERSIE, velden: { ...gevuld } }] as const);

/** Any list that a reader can have. */
export const proefstaat: fc.Arbitrary<Staat> = fc.array(stuk, { maxLength: 12 }).map((stukken) => new Map(stukken));

/** A text with a few signs lost, changed, added or doubled, or without its end. */
export const mutate = (van: string): fc.Arbitrary<string> =>
	fc
		.array(
			fc.record({
				soort: fc.constantFrom('weg', 'anders', 'erbij', 'dubbel', 'einde'),
				plek: fc.nat({ max: Math.max(0, van.length - 1) }),
				teken: fc.oneof(
					fc.string({ minLength: 1, maxLength: 3 }),
					fc.constantFrom('"', '{', '}', '[', ',', '.', '__proto__'),
				),
			}),
			{ minLength: 1, maxLength: 4 },
		)
		.map((stappen) =>
			stappen.reduce((nu, { soort, plek, teken }) => {
				if (soort === 'einde') return nu.slice(0, plek);
				const erna = soort === 'weg' || soort === 'anders' ? plek + 1 : plek;
				const midden = soort === 'weg' ? '' : soort === 'dubbel' ? nu.slice(plek, plek + 20) : teken;
				return nu.slice(0, plek) + midden + nu.slice(erna);
			}, van),
		);
