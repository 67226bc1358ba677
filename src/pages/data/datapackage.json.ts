import type { APIRoute } from 'astro';
import { buildDatapackage } from '../../features/open-data/regels/datapackage.ts';
import { getOpenData } from '../../features/open-data/pagina.ts';

/** Data Package v2: every file and every column. */
export const GET: APIRoute = async () => Response.json(buildDatapackage((await getOpenData()).uitgave));
