/** How a page keeps what a reader types, for other features whose islands are loaded later as well. */
export { showNietBewaard } from './islands/niet-bewaard.ts';
export { Bewaarder, Velden } from './islands/velden.ts';
export { describeWanneer } from './regels/toezegging.ts';
