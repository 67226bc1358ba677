/** What other features may use of gemeenten. */
export { getKeuzes, getMijnGemeente } from './islands/ophalen.ts';
export { followGemeente, suggestKeuzes } from './islands/volgen.ts';
export { findKeuze, formatGeenKeuze, type Keuze } from './regels/keuze.ts';
export { formatGemeentenaam } from './regels/naam.ts';
