import type { APIRoute } from 'astro';
import { formatWebmanifest, WEBMANIFEST } from '../layout/webmanifest.ts';

/** Name, colours and icons for a device that keeps the site between its apps. */
export const GET: APIRoute = () => new Response(formatWebmanifest(), { headers: { 'Content-Type': WEBMANIFEST.type } });
