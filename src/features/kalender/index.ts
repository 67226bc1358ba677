/** The calendar, for other features. */
export type { Feed } from './regels/feeds.ts';
