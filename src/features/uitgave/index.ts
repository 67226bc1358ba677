/** Who publishes this edition, for other features. */
export { describeUitgever, FOUT_MELDEN, formatUitgave, type Uitgever } from './regels/uitgave.ts';
