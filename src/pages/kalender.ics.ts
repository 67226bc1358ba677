import type { APIRoute } from 'astro';
import { respondAlles } from '../features/kalender/pagina.ts';

/** All days in the law, for the reader's own calendar. */
export const GET: APIRoute = ({ site }) => respondAlles(site);
