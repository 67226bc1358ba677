/** What other features may use of raadsstukken. */
export {
	describeOntbreekt,
	formatZoekadres,
	listVoorgangers,
	listZoeklinks,
	type Zoekraad,
} from './regels/zoekadres.ts';
