import type { APIRoute } from 'astro';
import { getKeuzelijst } from '../../features/vergadering/pagina.ts';

export const GET: APIRoute = async () => Response.json(await getKeuzelijst());
