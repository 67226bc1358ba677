import type { APIRoute } from 'astro';
import { buildDatapackage } from '../../domain/opendata/datapackage.ts';
import { getOpenData } from '../../lib/opendata.ts';

/** Data Package v2: every file and every column. */
export const GET: APIRoute = async () => Response.json(buildDatapackage((await getOpenData()).uitgave));
