/** What other features may use of raadsstukken. */
export { getMijnRaad } from './islands/mijn-raad.ts';
export { describeOntbreekt, formatZoekadres, listVoorgangers, type Zoekraad } from './regels/zoekadres.ts';
