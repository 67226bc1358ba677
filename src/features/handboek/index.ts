/** Sources and how well they are known, for other features. */
export { describeOuderdom, formatGelezenStukken, formatWaaromOud, type Cijfernaam } from './regels/ouderdom.ts';
export { formatCijfer } from './regels/cijfer.ts';
export { formatVerkregen } from './regels/verkregen.ts';
