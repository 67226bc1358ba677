import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AFGESCHERMD, buildCel, KOLOMNAMEN, maskAantal, maskWaarden, RIJEN, type Kolomnaam } from './gegevens.ts';
import { createGemeente } from './proefgemeenten.ts';

const findRij = (id: string) => RIJEN.find((rij) => rij.id === id)!;
const cel = (id: string, aantallen: Partial<Record<Kolomnaam, number | undefined>>) =>
	buildCel(findRij(id), createGemeente('a', aantallen).waarden);

test.each([
	[0, true, 0],
	[1, true, AFGESCHERMD],
	[4, true, AFGESCHERMD],
	[5, true, 5],
	[4, false, 4],
	[undefined, true, null],
])('%s (children: %s) leaves the build as %s', (aantal, isKinderen, waarde) => {
	expect(maskAantal(aantal, isKinderen)).toBe(waarde);
});

describe('a cell', () => {
	test.each([
		['a count', 'inwoners', { inwoners: 87461 }, { tekst: '87.461', waarde: 87461 }],
		[
			'a small count of children',
			'leerlingen-sbo',
			{ leerlingen_sbo: 3 },
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
		['few buildings', 'vo-vestigingen', { vo_vestigingen: 3 }, { tekst: '3', waarde: 3 }],
		[
			'no pupils',
			'leerlingen-sbo',
			{ leerlingen_sbo: 0 },
			{ tekst: '0', waarde: 0, klein: 'DUO noemt geen leerlingen' },
		],
		['a share', 'deel-0-14', { inwoners: 1000, inwoners_0_14: 149 }, { tekst: '15%', waarde: 15 }],
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
		KOLOMNAMEN.map((kolom) => [kolom, fc.option(fc.nat({ max: 1_000_000 }), { nil: undefined })]),
	) as Record<Kolomnaam, fc.Arbitrary<number | undefined>>,
);

test('no values give NaN, infinity, an empty cell or a count of 1 to 4 children', () => {
	fc.assert(
		fc.property(aantallen, (register) => {
			const waarden = maskWaarden(register);
			for (const rij of RIJEN) {
				const { tekst, waarde } = buildCel(rij, waarden);
				expect(tekst).not.toMatch(/NaN|∞|undefined|^$/);
				if (waarde !== undefined) expect(Number.isFinite(waarde)).toBe(true);
			}
			for (const kolom of ['inwoners_0_14', 'leerlingen_bo', 'leerlingen_sbo'] as const)
				expect([1, 2, 3, 4]).not.toContain(waarden[kolom]);
		}),
	);
});

test('under 20 children there is never a percentage nor a number per 1,000', () => {
	fc.assert(
		fc.property(aantallen, fc.nat({ max: 19 }), (register, kinderen) => {
			const waarden = maskWaarden({ ...register, inwoners_0_14: kinderen });
			for (const rij of RIJEN.filter(({ soort }) => soort !== 'aantal'))
				expect(buildCel(rij, waarden).waarde).toBeUndefined();
		}),
	);
});
