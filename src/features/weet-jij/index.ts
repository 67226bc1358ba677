export { followBrowser, opslag, type Bewaard } from './opslag/opslag.ts';
export { joinTeksten } from './regels/antwoorden.ts';

/** @public What the pages of a meeting are built on. */
export type { Lijsten } from './opslag/mijn-lijst.ts';
/** @public */
export type { Agendapunt, Keuzes, Keuzesoort } from './regels/agendapunt.ts';
/** @public */
export type { Herinnering } from './regels/herinnering.ts';
/** @public */
export type { Oordeel, Samenvoeging, Vraagvergelijking, Wijziging } from './regels/samenvoegen.ts';
/** @public */
export type { MijnLijst, Raadstaak, Staat, Toezegging, Vergadering, Vraagnotitie } from './regels/staat.ts';
/** @public */
export type { Uitwisseling } from './regels/uitwisseling.ts';
/** @public */
export type { Weigering } from './regels/weigering.ts';

// Only the pages that need them fetch these.
/** @public The lists of the reader on this device. */
export const loadLijsten = async () => (await import('./opslag/mijn-lijst.ts')).lijsten;
/** @public Files and links, and the comparison with the list of somebody else. */
export const loadMeenemen = () => import('./opslag/meenemen.ts');
/** @public The calendar and the sheet of what was promised. */
export const loadToezeggingen = () => import('./regels/toezeggingen.ts');
/** @public */
export const loadQr = async () => (await import('./regels/qr.ts')).buildQr;
