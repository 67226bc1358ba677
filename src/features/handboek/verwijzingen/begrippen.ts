import { getBegrippen } from '../../../content/queries.ts';
import { eenmaal } from '../../../shared/eenmaal.ts';
import { buildBegripzoeker } from '../regels/begripzoeker.ts';

/** Finder of terms in running text, built once. */
export const getBegripzoeker = eenmaal(async () => buildBegripzoeker(await getBegrippen()));
