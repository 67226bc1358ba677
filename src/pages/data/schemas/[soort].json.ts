import type { APIRoute, GetStaticPaths } from 'astro';
import type { SoortNaam } from '../../../content/lezen/soorten.ts';
import { buildJsonSchema, SCHEMA_SOORTEN, toSchemaNaam } from '../../../features/open-data/index.ts';

export const getStaticPaths = (() =>
	SCHEMA_SOORTEN.map((soort) => ({
		params: { soort: toSchemaNaam(soort) },
		props: { soort },
	}))) satisfies GetStaticPaths;

/** JSON Schema of one kind of content file. */
export const GET: APIRoute<{ soort: SoortNaam }> = ({ props: { soort } }) => Response.json(buildJsonSchema(soort));
