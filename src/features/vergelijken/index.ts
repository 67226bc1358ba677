/** The published comparison of gemeenten, for other features. */
export { unpackVergelijking, type Bestand } from './regels/bestand.ts';
export type { Kolomnaam, VergelijkGemeente } from './regels/rijen.ts';
