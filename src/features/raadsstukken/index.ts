/** What other features may use of raadsstukken. */
export { describeOntbreekt, formatZoekadres } from './regels/zoekadres.ts';
