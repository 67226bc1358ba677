/** From this many CSS pixels a movement over the screen turns the page. */
const KORTSTE = 64;
/** So close to the edge of the screen the browser itself goes back or forward. */
const RAND = 32;

/** A movement of one finger, in CSS pixels. */
export interface Veeg {
	beginX: number;
	/** To the right. */
	dx: number;
	/** Down. */
	dy: number;
	/** Width of the window. */
	breedte: number;
}

/** 1 for the next question, -1 for the one before, 0 when the movement was meant for something else. */
export function findStap({ beginX, dx, dy, breedte }: Veeg): -1 | 0 | 1 {
	const isRand = beginX < RAND || beginX > breedte - RAND;
	if (isRand || Math.abs(dx) < KORTSTE || Math.abs(dx) < 2 * Math.abs(dy)) return 0;
	return dx < 0 ? 1 : -1;
}
