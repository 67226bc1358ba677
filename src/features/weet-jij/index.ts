export { followBrowser, opslag, type Bewaard } from './opslag/opslag.ts';
export type { Formulering } from './regels/formulering.ts';
export { formatVoortgang, joinTeksten, STAND_NAMEN, STANDEN } from './regels/antwoorden.ts';

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
export type { Toezeggingstand } from './regels/toezeggingen.ts';
export type { Deelkeuze } from './regels/delen.ts';
export type { Overname } from './regels/overname.ts';
export type { Vergelijking } from './opslag/meenemen.ts';
/** @public */
export type { Uitwisseling } from './regels/uitwisseling.ts';
/** @public */
export type { Weigering } from './regels/weigering.ts';
