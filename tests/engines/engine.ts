/** One of the keys the journeys press. */
export type Toets = 'Enter' | 'Escape' | 'Tab' | 'ArrowDown';

/** One tab of a real browser: the least that every engine can be asked in its own protocol. */
export interface Driver {
	goto(url: string): Promise<void>;
	/** Runs a function in the page; it may use its arguments only, and both go over as JSON. */
	evaluate<R, A extends unknown[]>(fn: (...args: A) => R, ...args: A): Promise<R>;
	/** Brings the tab to the front and clicks with a real pointer, in CSS pixels of the window. */
	clickAt(x: number, y: number): Promise<void>;
	type(tekst: string): Promise<void>;
	press(toets: Toets): Promise<void>;
	/** The paper of the page; undefined where the engine cannot be asked for it. */
	pdf?(): Promise<Uint8Array>;
}

/** A browser with a profile of its own, in which nothing is stored yet. */
export interface Profiel {
	newTab(): Promise<Driver>;
	/** What the pages complained about so far, where the protocol tells. */
	readonly klachten: readonly string[];
	close(): Promise<void>;
}

export interface Engine {
	newProfiel(): Promise<Profiel>;
	close(): Promise<void>;
}
