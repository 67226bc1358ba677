import type { APIRoute } from 'astro';
import { getRaadssystemen } from '../../features/raadsstukken/pagina.ts';

export const GET: APIRoute = async () => Response.json(await getRaadssystemen());
