import { expect, test } from 'vitest';
import {
	findKinderverloop,
	findLandelijkeSchoolgrootte,
	findLandelijkVerloop,
	findSchoolgrootte,
	formatKinderverloop,
	formatVerandering,
} from './kinderen.ts';

const landelijk = { eerder: 1000, nu: 990, procent: -1 };

test.each([
	['fewer', { inwoners_0_14_2024: 11_325, inwoners_0_14: 11_245 }, { eerder: 11_325, nu: 11_245, procent: -0.7 }],
	['too few to divide', { inwoners_0_14_2024: 21, inwoners_0_14: 19 }, { eerder: 21, nu: 19, procent: undefined }],
	['masked', { inwoners_0_14_2024: 21, inwoners_0_14: '<5' }, undefined],
	['not known', { inwoners_0_14: 30 }, undefined],
] as const)('children of two years: %s', (_geval, rij, verwacht) => {
	expect(findKinderverloop(rij)).toEqual(verwacht);
});

test('the country is all gemeenten that have both years', () => {
	const rijen = [
		{ inwoners_0_14_2024: 60, inwoners_0_14: 50 },
		{ inwoners_0_14_2024: 40, inwoners_0_14: 40 },
		{ inwoners_0_14: 999 },
	];
	expect(findLandelijkVerloop(rijen)).toEqual({ eerder: 100, nu: 90, procent: -10 });
});

test.each([
	[-0.7, '0,7% minder'],
	[4, '4,0% meer'],
	[0, 'ongeveer evenveel'],
])('%d percent is "%s"', (procent, tekst) => {
	expect(formatVerandering(procent)).toBe(tekst);
});

test('the sentence gives both numbers, and a percentage only where there are enough children', () => {
	expect(formatKinderverloop({ eerder: 11_325, nu: 11_245, procent: -0.7 }, landelijk, '1 januari 2025')).toBe(
		'Op 1 januari 2025 woonden hier 11.245 kinderen tot 15 jaar, een jaar eerder 11.325. Dat is 0,7% minder; in heel Nederland 1,0% minder.',
	);
	expect(formatKinderverloop({ eerder: 21, nu: 19, procent: undefined }, landelijk, '1 januari 2025')).toBe(
		'Op 1 januari 2025 woonden hier 19 kinderen tot 15 jaar, een jaar eerder 21.',
	);
});

test.each([
	['pupils over locations', { leerlingen_bo: 5589, basisschoolvestigingen: 22 }, 254],
	['masked pupils', { leerlingen_bo: '<5', basisschoolvestigingen: 1 }, undefined],
	['too few pupils', { leerlingen_bo: 19, basisschoolvestigingen: 1 }, undefined],
	['no location', { leerlingen_bo: 100, basisschoolvestigingen: 0 }, undefined],
] as const)('the size of a school: %s', (_geval, rij, gemiddeld) => {
	expect(findSchoolgrootte(rij)?.gemiddeld).toBe(gemiddeld);
});

test('the country has all its pupils over all its locations, not the mean of means', () => {
	const rijen = [
		{ leerlingen_bo: 100, basisschoolvestigingen: 1 },
		{ leerlingen_bo: 600, basisschoolvestigingen: 3 },
	];
	expect(findLandelijkeSchoolgrootte(rijen)).toBe(175);
});
