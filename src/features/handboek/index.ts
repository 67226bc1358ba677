/** Sources and how well they are known, for other features. */
export { describeOuderdom, formatGelezenStukken, formatWaaromOud, type Cijfernaam } from './regels/ouderdom.ts';
export { formatVerkregen } from './regels/verkregen.ts';
