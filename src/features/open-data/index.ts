/** The JSON Schemas of content, for their pages. */
export { buildJsonSchema, buildSchemaIndex, SCHEMA_SOORTEN, toSchemaNaam } from './json-schema.ts';
