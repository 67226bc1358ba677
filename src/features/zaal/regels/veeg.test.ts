import { expect, test } from 'vitest';
import { findStap } from './veeg.ts';

test.each([
	['to the left is the next', { dx: -120, dy: 10 }, 1],
	['to the right is the one before', { dx: 120, dy: -10 }, -1],
	['a tap', { dx: -6, dy: 2 }, 0],
	['scrolling', { dx: -80, dy: 200 }, 0],
	['aslant', { dx: -80, dy: 60 }, 0],
	['from the left edge: the browser goes back', { beginX: 4, dx: 200, dy: 0 }, 0],
	['from the right edge: the browser goes forward', { beginX: 815, dx: -200, dy: 0 }, 0],
])('%s', (_wat, veeg, stap) => {
	expect(findStap({ beginX: 400, breedte: 820, ...veeg })).toBe(stap);
});
