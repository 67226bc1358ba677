import type { APIRoute } from 'astro';
import { packVergelijking } from '../../features/vergelijken/regels/bestand.ts';
import { getVergelijking } from '../../features/vergelijken/pagina.ts';

/** The figures of all gemeenten: what the comparison fetches once the reader has chosen. */
export const GET: APIRoute = async () => Response.json(packVergelijking(await getVergelijking()));
