/** The published comparison of gemeenten, for other features. */
export { unpackVergelijking, type Bestand } from './regels/bestand.ts';
export { buildTabel, formatNoten, listOnderschrift, type Vergelijking } from './regels/tabel.ts';
export { KOLOMNAMEN, type Kolomnaam, type VergelijkGemeente } from './regels/rijen.ts';
