import type { APIRoute } from 'astro';
import { getGegevens } from '../../features/mijn-lijst/pagina.ts';

export const GET: APIRoute = async () => Response.json(await getGegevens());
