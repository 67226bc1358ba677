import type { APIRoute } from 'astro';
import { getDataIndex } from '../../features/open-data/pagina.ts';

/** Index of the open data for programs. */
export const GET: APIRoute = async () => Response.json(await getDataIndex());
