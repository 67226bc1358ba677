/** What other features may use of raadsstukken. */
export { describeOntbreekt, formatZoekadres, listZoeklinks, type Zoekraad } from './regels/zoekadres.ts';
