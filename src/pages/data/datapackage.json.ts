import type { APIRoute } from 'astro';
import { getDatapackage } from '../../features/open-data/pagina.ts';

/** Data Package v2: every file and every column. */
export const GET: APIRoute = async () => Response.json(await getDatapackage());
