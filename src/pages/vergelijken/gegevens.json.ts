import type { APIRoute } from 'astro';
import { getBestand } from '../../features/vergelijken/pagina.ts';

export const GET: APIRoute = async () => Response.json(await getBestand());
