export { followBrowser, opslag, type Bewaard } from './opslag/opslag.ts';
export { joinTeksten } from './regels/antwoorden.ts';

/** @public What the pages of a meeting are built on. */
export type { Lijsten } from './opslag/mijn-lijst.ts';
/** @public */
export type { Agendapunt, Keuzes, Keuzesoort } from './regels/agendapunt.ts';
/** @public */
export type { MijnLijst, Raadstaak, Staat, Toezegging, Vergadering, Vraagnotitie } from './regels/staat.ts';

/** @public The lists of the reader; only their own pages fetch this. */
export const loadLijsten = async () => (await import('./opslag/mijn-lijst.ts')).lijsten;
