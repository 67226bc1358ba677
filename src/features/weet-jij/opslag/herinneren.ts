import { findHerinnering, type Herinnering } from '../regels/herinnering.ts';
import { lijsten } from './mijn-lijst.ts';
import { opslag } from './opslag.ts';

/** Where is kept when the last file was saved. */
const FORMULIER = 'mijn-lijst';

/** Whether it is time to save a file. */
export function readHerinnering(): Herinnering | undefined {
	const { bestandOp } = opslag.readFormulier(FORMULIER);
	return findHerinnering(lijsten.readStaat(), typeof bestandOp === 'number' ? bestandOp : undefined, Date.now());
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
