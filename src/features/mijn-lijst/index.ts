/** What other pages of the reader's own lists may use of mijn-lijst. */
export { showNietBewaard } from './islands/niet-bewaard.ts';
export { Bewaarder, Velden } from './islands/velden.ts';
export { describeWanneer } from './regels/toezegging.ts';
