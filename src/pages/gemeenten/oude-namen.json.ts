import type { APIRoute } from 'astro';
import { getOudeNamenBestand } from '../../features/gemeenten/pagina.ts';

export const GET: APIRoute = async () => Response.json(await getOudeNamenBestand());
