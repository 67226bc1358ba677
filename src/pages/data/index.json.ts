import type { APIRoute } from 'astro';
import { buildIndex } from '../../domain/opendata/overzicht.ts';
import { listSchemaAdressen } from '../../lib/json-schema.ts';
import { getOpenData } from '../../lib/opendata.ts';

/** Index of the open data for programs. */
export const GET: APIRoute = async () => Response.json(buildIndex((await getOpenData()).uitgave, listSchemaAdressen()));
