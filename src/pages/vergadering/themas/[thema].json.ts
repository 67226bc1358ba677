import type { APIRoute } from 'astro';
import { getThemabladPaden } from '../../../features/vergadering/pagina.ts';

export const getStaticPaths = getThemabladPaden;

export const GET: APIRoute = ({ props }) => Response.json(props['blad']);
