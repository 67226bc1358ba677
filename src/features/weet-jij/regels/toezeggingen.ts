import { isDag } from '../../../shared/dag.ts';
import { protectFormule } from '../../../shared/formule.ts';
import { SITE_NAAM } from '../../../shared/site.ts';
import { formatICalendar } from '../../kalender/index.ts';
import type { Toezegging } from './staat.ts';

export type Toezeggingstand = 'ingelost' | 'te-laat' | 'open';
const STAND_NAMEN: Record<Toezeggingstand, string> = { ingelost: 'ingelost', 'te-laat': 'te laat', open: 'open' };

/**
 * A promise is late on the day after it was due. One without a day is never late: nobody said when.
 *
 * @param vandaag `JJJJ-MM-DD`.
 */
export function findStand(
	{ voorWanneer, ingelostOp }: Pick<Toezegging, 'voorWanneer' | 'ingelostOp'>,
	vandaag: string,
): Toezeggingstand {
	if (ingelostOp) return 'ingelost';
	return isDag(voorWanneer) && voorWanneer < vandaag ? 'te-laat' : 'open';
}

/** What a promise is about: the text of its question, by id, or else the reader's own words. */
const findOnderwerp = ({ vraag, onderwerp }: Toezegging, vragen: ReadonlyMap<string, string>) =>
	onderwerp || vragen.get(vraag) || vraag;

const toRegels = (paren: readonly (readonly [string, string])[]) =>
	paren.flatMap(([naam, tekst]) => (tekst ? [`${naam}: ${tekst}`] : [])).join('\n');

/**
 * The promises that are still open and have a day, for somebody's own calendar. Each has a permanent id, so that taking
 * the file in again changes the day instead of adding a second one.
 *
 * @param vragen Texts of the questions by id.
 * @param vandaag `JJJJ-MM-DD`.
 * @returns undefined when there are none: a calendar without a day is not valid.
 */
export function formatToezeggingenAgenda(
	toezeggingen: readonly Toezegging[],
	vragen: ReadonlyMap<string, string>,
	vandaag: string,
): string | undefined {
	const open = toezeggingen.filter((item) => isDag(item.voorWanneer) && findStand(item, vandaag) !== 'ingelost');
	if (open.length === 0) return undefined;
	return formatICalendar(
		{
			naam: 'Toezeggingen aan de raad',
			beschrijving: `Gemaakt met ${SITE_NAAM}, uit je eigen lijst.`,
			afspraken: open.map((item) => ({
				id: `toezegging-${item.id}`,
				dag: item.voorWanneer,
				titel: `Toezegging: ${item.wat.trim() || 'zonder omschrijving'}`,
				toelichting: toRegels([
					['Wie', item.wie],
					['Over', findOnderwerp(item, vragen)],
					['Gedaan in', item.opWelkeVergadering],
				]),
			})),
		},
		vandaag,
	);
}

const KOPPEN = ['Wat', 'Wie', 'Over', 'Gedaan in', 'Voor wanneer', 'Ingelost op', 'Stand'];
const toCel = (tekst: string) => `"${protectFormule(tekst).replaceAll('"', '""')}"`;

/**
 * The promises as a sheet. A Dutch Excel splits at the semicolon, and only reads letters such as é after the mark at
 * the begin.
 *
 * @param vandaag `JJJJ-MM-DD`.
 */
export function formatToezeggingenCsv(
	toezeggingen: readonly Toezegging[],
	vragen: ReadonlyMap<string, string>,
	vandaag: string,
): string {
	const rijen = toezeggingen.map((item) => [
		item.wat,
		item.wie,
		findOnderwerp(item, vragen),
		item.opWelkeVergadering,
		item.voorWanneer,
		item.ingelostOp,
		STAND_NAMEN[findStand(item, vandaag)],
	]);
	return `\uFEFF${[KOPPEN, ...rijen].map((rij) => `${rij.map(toCel).join(';')}\r\n`).join('')}`;
}
