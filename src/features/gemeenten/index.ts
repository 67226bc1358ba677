/** What other features may use of gemeenten. */
export { formatGemeentenaam } from './regels/naam.ts';
