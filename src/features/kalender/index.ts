/** The calendar, for other features. */
export type { Feed } from './regels/feeds.ts';
export type { KalenderRegel } from './regels/regel.ts';
export { findVolgendeDag, listVolgendeDatums } from './regels/volgende.ts';
export { formatICalendar } from './regels/icalendar.ts';
