import type { APIRoute } from 'astro';
import { buildIndex } from '../../features/open-data/regels/overzicht.ts';
import { listSchemaAdressen } from '../../features/open-data/json-schema.ts';
import { getOpenData } from '../../features/open-data/pagina.ts';

/** Index of the open data for programs. */
export const GET: APIRoute = async () => Response.json(buildIndex((await getOpenData()).uitgave, listSchemaAdressen()));
