/**
 * The other half of the door: only for islands that are loaded later themselves, so that it weighs on no other page. What
 * stands in index.ts and is used by such islands alone makes the bundler cut the script of every page in two.
 */
/** @public */
export { askBlijvend, describeHerinnering, isBlijvend, readBestandOp, readHerinnering } from './opslag/herinneren.ts';
/** @public */
export { createId, lijsten } from './opslag/mijn-lijst.ts';
/** @public */
export { findStand, formatToezeggingenAgenda, formatToezeggingenCsv } from './regels/toezeggingen.ts';

export { listPuntvragen } from './regels/agendapunt.ts';
export { nameVergadering } from './regels/vergadering.ts';
export { describeWijziging } from './regels/formulering.ts';
/** @public */
export { isLijstlink } from './regels/lijstlink.ts';

/** How a page keeps what a reader types. @public */
export { AANGEVINKT, Bewaarder, Velden, type Waarden } from './islands/velden.ts';
/** @public */
export { showHerinnering } from './islands/nakijken.ts';
/** @public */
export { showNietBewaard } from './islands/niet-bewaard.ts';

/** Files; fetched when the reader asks for one. @public */
export const loadMeenemen = () => import('./opslag/meenemen.ts');
