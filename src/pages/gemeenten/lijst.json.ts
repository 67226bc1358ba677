import type { APIRoute } from 'astro';
import { getLijst } from '../../features/gemeenten/pagina.ts';

export const GET: APIRoute = async () => Response.json(await getLijst());
