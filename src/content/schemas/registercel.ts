import { z } from 'zod';
import { isKleinAantal } from '../../shared/klein-aantal/aantal.ts';
import { MAXIMUM_AANTAL, TE_GROOT, tekst } from './velden.ts';

/** What one cell of content/register/gemeenten.csv may be. */

const leeg = (value: unknown) => (value === '' ? undefined : value);
const leesGetal = z.coerce.number({ error: 'dit is geen getal. Schrijf alleen cijfers, met een punt voor de komma.' });
export const score = z.preprocess(leeg, leesGetal.min(0, 'een score is nooit negatief.').optional());
/** Degrees within the Netherlands; the two ranges don't touch, so lat and lon that changed places are seen. */
export const graden = (van: number, tot: number, naam: string, ander: string) => {
	const error = `${naam} ligt in Nederland tussen ${van} en ${tot}. Kijk de punt na, en of ${naam} en ${ander} verwisseld zijn.`;
	return z.preprocess(leeg, leesGetal.min(van, error).max(tot, error).optional());
};

/** A name that no spreadsheet runs as a formula when a reader opens our open data. */
export const eigennaam = (voorbeeld: string) =>
	tekst(voorbeeld).regex(
		/^[^=+@-]/,
		`een rekenblad leest dit als formule. Begin met een letter, bijvoorbeeld: ${voorbeeld}.`,
	);
/** The name or code of a region that a source has for most gemeenten, not for all. */
export const regio = z.preprocess(leeg, eigennaam('Zuid-Limburg').optional()).optional();

/** `0x10` and `1e9` are numbers to the machine and slips to an author. */
const alleenCijfers = (value: unknown) => (/^(-?\d+)?$/.test(String(value)) ? leeg(value) : Number.NaN);
const geheelTot = (maximum: number, teGroot: string) =>
	z.preprocess(
		alleenCijfers,
		z.coerce
			.number('dit is geen heel getal. Schrijf alleen cijfers.')
			.int('dit is geen heel getal. Schrijf alleen cijfers.')
			.min(0, 'een aantal is nooit negatief.')
			.max(maximum, teGroot)
			.optional(),
	);
export const aantal = geheelTot(MAXIMUM_AANTAL, TE_GROOT);
/** Whole euros: what the largest gemeenten get is more than there are people in the country. */
export const euro = geheelTot(
	999_999_999,
	'dit bedrag kan niet kloppen: het is 1 miljard euro of meer. Kijk de cijfers na.',
);
/** A count of children as it may be published: a number, or `<5` where the source or we mask it. */
export const kinderen = z.union(
	[
		z
			.string()
			.regex(/^<[1-9]\d*$/)
			.transform((cel) => cel as `<${number}`),
		aantal.refine(
			(getal) => !isKleinAantal(getal),
			'een aantal van 1 tot en met 4 kinderen kan een kind herkenbaar maken. Schrijf in plaats van het getal: <5.',
		),
	],
	{ error: 'dit is geen aantal kinderen. Schrijf alleen cijfers, of <5 als het er 1 tot en met 4 zijn.' },
);

export const PROVINCIES = [
	'Drenthe',
	'Flevoland',
	'Fryslân',
	'Gelderland',
	'Groningen',
	'Limburg',
	'Noord-Brabant',
	'Noord-Holland',
	'Overijssel',
	'Utrecht',
	'Zeeland',
	'Zuid-Holland',
] as const;
