/** The other half of the door: only for islands that are loaded later themselves, so that it weighs on no other page. */
export { askBlijvend, isBlijvend, readBestandOp, readHerinnering } from './opslag/herinneren.ts';
export { lijsten } from './opslag/mijn-lijst.ts';
export { findStand, formatToezeggingenAgenda, formatToezeggingenCsv } from './regels/toezeggingen.ts';

/** Files; fetched when the reader asks for one. */
export const loadMeenemen = () => import('./opslag/meenemen.ts');
