/** The other half of the door: what only the pages with the lists of the reader fetch, in one go. */
export { askBlijvend, isBlijvend, readBestandOp, readHerinnering } from './opslag/herinneren.ts';
export { lijsten } from './opslag/mijn-lijst.ts';
export { findStand, formatToezeggingenAgenda, formatToezeggingenCsv } from './regels/toezeggingen.ts';

/** Files; fetched when the reader asks for one. */
export const loadMeenemen = () => import('./opslag/meenemen.ts');
