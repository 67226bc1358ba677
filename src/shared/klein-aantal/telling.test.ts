import { describe, expect, test } from 'vitest';
import { AFGESCHERMD, isKleinAantal } from './aantal.ts';
import { maskTelling, namesAantal, type Telling, type Tellingdeel } from './telling.ts';

/** What is not known stays so: it gives nothing away. */
const mask = (telling: Telling, namen: readonly Tellingdeel[]) =>
	Object.fromEntries(namen.flatMap((naam) => (telling[naam] === undefined ? [] : [[naam, AFGESCHERMD]])));

describe('maskTelling', () => {
	test.each<[string, Telling, Tellingdeel[]]>([
		['Twenterand 2024', { geheel: 117, deel: 61, rest: 56 }, []],
		['a small rest hides both parts', { geheel: 40, deel: 37, rest: 3 }, ['deel', 'rest']],
		['a small part hides both parts', { geheel: 40, deel: 2, rest: 38 }, ['deel', 'rest']],
		['an unreadable rest that follows from the others', { geheel: 40, deel: 37, rest: undefined }, ['deel', 'rest']],
		['a small whole hides everything', { geheel: 3, deel: 3, rest: 0 }, ['deel', 'geheel', 'rest']],
		['a whole of 6 would tell 1 and 5', { geheel: 6, deel: 5, rest: 1 }, ['deel', 'geheel', 'rest']],
		['two parts of 4 would follow from a whole of 8', { geheel: 8, deel: 4, rest: 4 }, ['deel', 'geheel', 'rest']],
		['an unreadable whole', { geheel: undefined, deel: 30, rest: 2 }, ['deel', 'rest']],
		['a lone small part', { geheel: undefined, deel: 2, rest: undefined }, ['deel', 'geheel', 'rest']],
		['nobody is reached', { geheel: 40, deel: 0, rest: 40 }, []],
		['a sum of the gemeente that leaves 2', { geheel: 40, deel: 38, rest: 10 }, ['deel', 'rest']],
		['nothing is known', { geheel: undefined, deel: undefined, rest: undefined }, []],
	])('%s', (_wat, telling, verwacht) => {
		expect(maskTelling(telling)).toEqual({ ...telling, ...mask(telling, verwacht) });
	});

	test('a part that was masked by hand takes the other part along', () => {
		expect(maskTelling({ geheel: 117, deel: 114, rest: AFGESCHERMD })).toEqual({
			geheel: 117,
			deel: AFGESCHERMD,
			rest: AFGESCHERMD,
		});
	});

	test('what is published never leaves one possible value for a part of 1 to 4', () => {
		// Everybody who knows the rule can list all tellings that would be published in the same way.
		const zelfdeBeeld = new Map<string, { deel: number; rest: number }[]>();
		for (let geheel = 0; geheel <= 60; geheel += 1)
			for (let deel = 0; deel <= geheel; deel += 1) {
				const rest = geheel - deel;
				const open = maskTelling({ geheel, deel, rest });
				const beeld = [open.geheel, open.deel, open.rest].join(' ');
				zelfdeBeeld.set(beeld, [...(zelfdeBeeld.get(beeld) ?? []), { deel, rest }]);
			}
		for (const [beeld, mogelijk] of zelfdeBeeld)
			for (const naam of ['deel', 'rest'] as const)
				if (mogelijk.some((telling) => isKleinAantal(telling[naam])))
					expect(new Set(mogelijk.map((telling) => telling[naam])).size, beeld).toBeGreaterThanOrEqual(8);
	});
});

test.each([
	['Dat 3 kinderen niet kwamen', [3], true],
	['3.', [3], true],
	['Dat 13 kinderen niet kwamen', [3], false],
	['3,5 uur', [3], false],
	['1.3 of 30', [3], false],
	['drie kinderen', [], false],
])('"%s" names one of %j: %s', (tekst, aantallen, verwacht) => {
	expect(namesAantal(tekst, aantallen)).toBe(verwacht);
});
