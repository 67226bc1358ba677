import { expect, test } from 'vitest';
import { findHerinnering, formatHerinnering } from './herinnering.ts';
import type { Staat } from './staat.ts';

const DAG = 86_400_000;
const build = (...tijden: number[]): Staat =>
	new Map(tijden.map((tijd) => [`vraag:v${tijd}`, { versie: 2, velden: { stand: { waarde: 'nvt', tijd } } }]));

test.each([
	['nothing was filled in', build(), undefined, 0, undefined],
	['only a clock that ran ahead is later than the file', build(99), 2, 3, undefined],
	['the file has everything', build(1, 2), 2, 100 * DAG, undefined],
	[
		'there is no file, and the work is of today',
		build(0),
		undefined,
		DAG,
		{ soort: 'geen-bestand', isDringend: false },
	],
	[
		'there is no file, and the work is of five days ago',
		build(0, 5 * DAG),
		undefined,
		5 * DAG,
		{ soort: 'geen-bestand', isDringend: true },
	],
	[
		'there is newer work than in the file',
		build(0, 9 * DAG),
		8 * DAG,
		10 * DAG,
		{ soort: 'bestand-ouder', isDringend: false },
	],
	[
		'newer work than in the file is five days old',
		build(9 * DAG),
		8 * DAG,
		14 * DAG,
		{ soort: 'bestand-ouder', isDringend: true },
	],
] as const)('when %s', (_geval, staat, bestandOp, nu, verwacht) => {
	expect(findHerinnering(staat, bestandOp, nu)).toEqual(verwacht);
});

test('the reminder says what is in no file, and only in Safari by which day', () => {
	const nu = Date.parse('2026-11-28T12:00:00Z');
	expect(formatHerinnering({ soort: 'geen-bestand', isDringend: false })).toBe(
		'Je lijst staat alleen in deze browser. Bewaar een bestand, dan heb je zelf een kopie.',
	);
	expect(formatHerinnering({ soort: 'bestand-ouder', isDringend: true }, Date.parse('2026-11-03T12:00:00Z'), nu)).toBe(
		'Je laatste bestand is van 3 november 2026. Daarna heb je nog iets veranderd. Klik je voor 5 december 2026 nergens op deze site, dan kan Safari je lijst wissen. Bewaar een bestand, dan heb je zelf een kopie.',
	);
});
