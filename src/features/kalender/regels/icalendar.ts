import { addDagen } from '../../../shared/dag.ts';

/** A whole day in somebody's own calendar. */
export interface Afspraak {
	/** Permanent, so that a calendar replaces the event instead of adding it again. */
	id: string;
	/** First day, `JJJJ-MM-DD`. */
	dag: string;
	/** The last day of February falls on another date in a leap year and needs a rule of its own; absent for a single day. */
	herhaling?: 'jaarlijks' | 'laatste-dag-van-februari' | undefined;
	titel: string;
	toelichting: string;
	/** Absolute address; a calendar has no page to be relative to. */
	url?: string | undefined;
}

export interface Agenda {
	naam: string;
	/** Who publishes it and where mistakes go. */
	beschrijving: string;
	/** At least one: a calendar without events is not valid. */
	afspraken: readonly Afspraak[];
}

const REGELS = { jaarlijks: 'FREQ=YEARLY', 'laatste-dag-van-februari': 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1' } as const;
/** Octets on one line, without its end. */
const REGELLENGTE = 75;

/** Folds between characters, never inside one; the space that marks a folded line counts too. */
function foldLine(line: string): string {
	const encoder = new TextEncoder();
	const parts = [''];
	let octets = 0;
	for (const char of line) {
		const size = encoder.encode(char).length;
		if (octets + size > REGELLENGTE) {
			parts.push('');
			octets = 1;
		}
		parts.push(`${parts.pop() ?? ''}${char}`);
		octets += size;
	}
	return parts.join('\r\n ');
}

/** A text may not hold other control characters than the tab and the end of a line. */
const escapeText = (text: string) =>
	text
		.replace(/[\\;,]/g, '\\$&')
		.replace(/\r\n?|\n/g, '\\n')
		.replace(/(?!\t)\p{Cc}/gu, '');
const formatDate = (dag: string) => dag.replaceAll('-', '');

const writeAfspraak = ({ id, dag, herhaling, titel, toelichting, url }: Afspraak, opgemaaktOp: string) => [
	'BEGIN:VEVENT',
	`UID:${id}@raadswijzer-onderwijs`,
	`DTSTAMP:${formatDate(opgemaaktOp)}T000000Z`,
	`DTSTART;VALUE=DATE:${formatDate(dag)}`,
	// The end is the first day that is free again.
	`DTEND;VALUE=DATE:${formatDate(addDagen(dag, 1))}`,
	...(herhaling ? [`RRULE:${REGELS[herhaling]}`] : []),
	`SUMMARY:${escapeText(titel)}`,
	`DESCRIPTION:${escapeText(toelichting)}`,
	...(url === undefined ? [] : [`URL:${url}`]),
	// A deadline does not make anybody busy all day.
	'TRANSP:TRANSPARENT',
	'END:VEVENT',
];

/**
 * Writes a calendar as an iCalendar file.
 *
 * @param opgemaaktOp Day of the build, `JJJJ-MM-DD`: two builds on one day give the same text.
 * @see https://www.rfc-editor.org/rfc/rfc5545 - Internet Calendaring and Scheduling Core Object Specification
 */
export function formatICalendar({ naam, beschrijving, afspraken }: Agenda, opgemaaktOp: string): string {
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Raadswijzer Onderwijs//Kalender//NL',
		'CALSCALE:GREGORIAN',
		`X-WR-CALNAME:${escapeText(naam)}`,
		`X-WR-CALDESC:${escapeText(beschrijving)}`,
		...afspraken.flatMap((afspraak) => writeAfspraak(afspraak, opgemaaktOp)),
		'END:VCALENDAR',
	];
	return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}
