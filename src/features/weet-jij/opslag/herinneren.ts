import { findHerinnering, formatHerinnering, type Herinnering } from '../regels/herinnering.ts';
import { lijsten } from './mijn-lijst.ts';
import { opslag } from './opslag.ts';

/** Where is kept when the last file was saved. */
const FORMULIER = 'mijn-lijst';

/** When the last file was saved, in milliseconds since 1970; undefined when there is none. @public */
export function readBestandOp(): number | undefined {
	const { bestandOp } = opslag.readFormulier(FORMULIER);
	return typeof bestandOp === 'number' ? bestandOp : undefined;
}

/** Whether it is time to save a file. */
export const readHerinnering = (): Herinnering | undefined =>
	findHerinnering(lijsten.readStaat(), readBestandOp(), Date.now());

/** Every browser on an iPad or iPhone has the engine of Safari. */
const isSafari = () => navigator.vendor.startsWith('Apple');

/** The reminder in words; undefined when everything is in a file. */
export function describeHerinnering(): { tekst: string; isDringend: boolean } | undefined {
	const herinnering = readHerinnering();
	return (
		herinnering && {
			tekst: formatHerinnering(herinnering, readBestandOp(), isSafari() ? Date.now() : undefined),
			isDringend: herinnering.isDringend,
		}
	);
}

/** @param bestandOp When a file was saved, in milliseconds since 1970. */
export const saveBestandOp = (bestandOp: number) => opslag.saveFormulier(FORMULIER, { bestandOp });

/**
 * Asks the browser not to wipe what is kept when it needs room. Some browsers ask the reader: so only after the reader
 * did something that shows that it matters, such as a first answer or saving a file.
 */
export const askBlijvend = async (): Promise<boolean> => {
	try {
		return (await navigator.storage.persisted()) || (await navigator.storage.persist());
	} catch {
		return false;
	}
};

/** Whether the browser promised so before. @public */
export const isBlijvend = async (): Promise<boolean> => {
	try {
		return await navigator.storage.persisted();
	} catch {
		return false;
	}
};
