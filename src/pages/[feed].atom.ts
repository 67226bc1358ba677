import type { APIRoute } from 'astro';
import { respondWijzigingen } from '../features/uitgave/pagina.ts';
import { WIJZIGINGEN } from '../shared/wijzigingen.ts';

/** A feed names itself by its whole address: without SITE_URL there is none, and no page links to it. */
export const getStaticPaths = () => (import.meta.env.SITE ? [{ params: { feed: WIJZIGINGEN.naam } }] : []);
export const GET: APIRoute = ({ site }) => respondWijzigingen(site);
