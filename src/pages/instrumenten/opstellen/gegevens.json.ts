import type { APIRoute } from 'astro';
import { getGegevens } from '../../../features/instrumenten/pagina.ts';

export const GET: APIRoute = async () => Response.json(await getGegevens());
