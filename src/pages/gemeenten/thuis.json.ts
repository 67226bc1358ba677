import type { APIRoute } from 'astro';
import { getThuisbestand } from '../../features/gemeenten/pagina.ts';

export const GET: APIRoute = async () => Response.json(await getThuisbestand());
