import type { APIRoute } from 'astro';
import { buildSchemaIndex } from '../../../features/open-data/index.ts';

/** The JSON Schemas by kind of content, with the files they are for. */
export const GET: APIRoute = () => Response.json(buildSchemaIndex());
