/** What a raad needs of a theme first, for other features. */
export { sortTaken } from './regels/bladfeiten.ts';
