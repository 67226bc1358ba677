import type { APIRoute } from 'astro';
import { packVergelijking } from '../../domain/vergelijken/bestand.ts';
import { getVergelijking } from '../../lib/vergelijken.ts';

/** The figures of all gemeenten: what the comparison fetches once the reader has chosen. */
export const GET: APIRoute = async () => Response.json(packVergelijking(await getVergelijking()));
