import { getUitgave } from '../../content/queries.ts';
import { eenmaal } from '../../shared/eenmaal.ts';
import { describeVoet } from './regels/uitgave.ts';

/** What the foot of every page says of the edition: the middleware hands it to the layout. */
export const getVoet = eenmaal(async () => describeVoet(await getUitgave()));
