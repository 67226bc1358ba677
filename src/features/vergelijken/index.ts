/** The published comparison of gemeenten, for other features. */
export { unpackVergelijking, type Bestand } from './regels/bestand.ts';
export { KOLOMNAMEN, type Kolomnaam, type VergelijkGemeente } from './regels/rijen.ts';
