import type { APIRoute } from 'astro';
import { getZaalGegevens } from '../../../features/zaal/pagina.ts';

export const GET: APIRoute = async () => Response.json(await getZaalGegevens());
