/** The register of duties, for other features: who has a taak, of what soort, on which article. */
export { findGrondslag, formatCitaat, formatWetLink } from './regels/grondslag.ts';
export { WIE_NAMEN } from './regels/indeling.ts';
