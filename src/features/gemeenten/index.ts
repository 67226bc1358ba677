/** What other features may use of gemeenten. */
export { listVroegereNamen } from './regels/herindeling.ts';
export { formatGemeentenaam, formatVolleGemeentenaam } from './regels/naam.ts';
