import { formatDag, isInBereik, readVandaag } from './dag.ts';

/**
 * Day that a build carries: today, unless SOURCE_DATE_EPOCH says otherwise, so that a build of before can be made again.
 *
 * @param epoch Value of that variable: seconds since 1970. A browser has none.
 * @throws In Dutch, when it is no moment: who sets it counts on it.
 */
export function readBouwdag(
	epoch = typeof process === 'undefined' ? undefined : process.env['SOURCE_DATE_EPOCH'],
): string {
	if (!epoch) return readVandaag();
	const dag = /^\d{1,11}$/.test(epoch) ? formatDag(new Date(Number(epoch) * 1000)) : '';
	if (!isInBereik(dag))
		throw new Error(
			`SOURCE_DATE_EPOCH=${epoch} kan niet. Goed is een heel aantal seconden na 1 januari 1970, bijvoorbeeld 1796083200.`,
		);
	return dag;
}
