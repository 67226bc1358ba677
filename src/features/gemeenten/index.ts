/** What other features may use of gemeenten. */
export { getKeuzes, getMijnAntwoorden, getMijnGemeente } from './islands/ophalen.ts';
export { followGemeente, suggestKeuzes } from './islands/volgen.ts';
export { listVroegereNamen } from './regels/herindeling.ts';
export { findKeuze, formatAndereNaam, formatGeenKeuze, type Keuze } from './regels/keuze.ts';
export { formatGemeentenaam, formatVolleGemeentenaam } from './regels/naam.ts';
