/** The register of duties, for other features: who has a taak, of what soort, on which article. */
export { findGrondslag, formatCitaat, formatWetLink } from './regels/grondslag.ts';
export { formatRustOp } from './regels/rust-op.ts';
export { formatGelezenWetten, formatWaaraan, ZEKERHEID_UITLEG } from './regels/zekerheid.ts';
export { listBeslissers, WIE_NAMEN, type Beslisser } from './regels/indeling.ts';
export { describeArtikelen, describeGrondslagen, listCitaten, type Wetsverwijzing } from './regels/wetsverwijzing.ts';
