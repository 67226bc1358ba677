import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskAantal, type OpenAantal } from '../../../shared/klein-aantal/aantal.ts';
import { buildCel, KOLOMNAMEN, readWaarden, RIJEN, type Kolomnaam } from './rijen.ts';
import { createGemeente } from './proefgemeenten.ts';

const findRij = (id: string) => RIJEN.find((rij) => rij.id === id)!;
const cel = (id: string, aantallen: Partial<Parameters<typeof readWaarden>[0]>) =>
	buildCel(findRij(id), createGemeente('a', aantallen).waarden);

test('what the register does not have is null, zero and a masked count stay what they are', () => {
	const { waarden } = createGemeente('a', { inwoners: undefined, leerlingen_bo: 0, leerlingen_sbo: '<5' });
	expect(waarden).toMatchObject({ inwoners: null, leerlingen_bo: 0, leerlingen_sbo: '<5' });
});

describe('a cell', () => {
	test.each([
		['a count', 'inwoners', { inwoners: 87461 }, { tekst: '87.461', waarde: 87461 }],
		[
			'a small count of children',
			'leerlingen-sbo',
			{ leerlingen_sbo: '<5' },
			{ tekst: 'minder dan 5', klein: 'afgeschermd' },
		],
		[
			'what was not found',
			'inwoners',
			{ inwoners: undefined },
			{ tekst: 'niet gevonden', klein: 'staat niet in de bron' },
		],
		[
			'no building',
			'vo-vestigingen',
			{ vo_vestigingen: 0 },
			{ tekst: '0', waarde: 0, klein: 'DUO noemt geen vestiging' },
		],
		[
			'an amount for each inhabitant',
			'schoolgebouwen-begroot',
			{ onderwijshuisvesting_per_inwoner_begr2026: 78 },
			{ tekst: '€\u00a078', waarde: 78 },
		],
		['few buildings', 'vo-vestigingen', { vo_vestigingen: 3 }, { tekst: '3', waarde: 3 }],
		[
			'no pupils',
			'leerlingen-sbo',
			{ leerlingen_sbo: 0 },
			{ tekst: '0', waarde: 0, klein: 'DUO noemt geen leerlingen' },
		],
		['a share', 'deel-0-14', { inwoners: 1000, inwoners_0_14: 149 }, { tekst: '14,9%', waarde: 14.9 }],
		[
			'a share of 19 children',
			'deel-0-14',
			{ inwoners: 1000, inwoners_0_14: 19 },
			{ tekst: 'te weinig kinderen om te delen' },
		],
		[
			'a share that gives the rest away',
			'deel-0-14',
			{ inwoners: 103, inwoners_0_14: 100 },
			{ tekst: 'te weinig kinderen om te delen' },
		],
		['a share without its whole', 'deel-0-14', { inwoners: undefined }, { tekst: 'niet gevonden' }],
		[
			'a mean',
			'leerlingen-per-vestiging',
			{ leerlingen_bo: 300, basisschoolvestigingen: 7 },
			{ tekst: '43', waarde: 43 },
		],
		[
			'a mean of 19 pupils',
			'leerlingen-per-vestiging',
			{ leerlingen_bo: 19, basisschoolvestigingen: 1 },
			{ tekst: 'te weinig kinderen om te delen' },
		],
		[
			'a number per 1,000',
			'basisschoolvestigingen-per-duizend',
			{ basisschoolvestigingen: 20, inwoners_0_14: 10_000 },
			{ tekst: '2,0', waarde: 2 },
		],
		[
			'a number per 1,000 of 19',
			'basisschoolvestigingen-per-duizend',
			{ basisschoolvestigingen: 1, inwoners_0_14: 19 },
			{ tekst: 'te weinig kinderen om te delen' },
		],
		[
			'a number per 1,000 of nobody',
			'basisschoolvestigingen-per-duizend',
			{ basisschoolvestigingen: 1, inwoners_0_14: 0 },
			{ tekst: 'te weinig kinderen om te delen' },
		],
	] as const)('shows %s', (_naam, id, aantallen, verwacht) => {
		expect(cel(id, aantallen)).toMatchObject(verwacht);
	});
});

const aantallen = fc.record(
	Object.fromEntries(
		KOLOMNAMEN.map((kolom) => [kolom, fc.option(fc.nat({ max: 1_000_000 }).map(maskAantal), { nil: undefined })]),
	) as Record<Kolomnaam, fc.Arbitrary<OpenAantal | undefined>>,
) as fc.Arbitrary<Parameters<typeof readWaarden>[0]>;

test('no values give NaN, infinity or an empty cell', () => {
	fc.assert(
		fc.property(aantallen, (register) => {
			const waarden = readWaarden(register);
			for (const rij of RIJEN) {
				const { tekst, waarde } = buildCel(rij, waarden);
				expect(tekst).not.toMatch(/NaN|∞|undefined|^$/);
				if (waarde !== undefined) expect(Number.isFinite(waarde)).toBe(true);
			}
		}),
	);
});

test('under 20 children there is never a percentage nor a number per 1,000', () => {
	fc.assert(
		fc.property(aantallen, fc.nat({ max: 19 }), (register, kinderen) => {
			const waarden = readWaarden({ ...register, inwoners_0_14: kinderen });
			const cellen = RIJEN.filter(({ soort }) => soort === 'procent' || soort === 'per-duizend').map(
				(rij) => buildCel(rij, waarden).waarde,
			);
			expect(cellen.length).toBeGreaterThan(1);
			expect(new Set(cellen)).toEqual(new Set([undefined]));
		}),
	);
});
