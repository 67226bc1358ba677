import { CONTENT_SOORTEN, findSjabloon, type ContentSoort, type SoortNaam } from '../../src/content/lezen/soorten.ts';
import { findUitleg, readUitleg } from '../../src/content/lezen/sjabloon.ts';
import {
	buildJsonSchema,
	SCHEMA_SOORTEN,
	toSchemaNaam,
	type JsonSchema,
} from '../../src/features/open-data/json-schema.ts';

/** What the YAML extension of VS Code promises to read. The schemas use nothing that is newer. */
const DRAFT = 'http://json-schema.org/draft-07/schema#';
const MAP = '.vscode/schemas';

/** A file for the editor, with its path below the project. */
export interface EditorBestand {
	pad: string;
	tekst: string;
}

/** Kinds that lie in YAML; the editor reads no frontmatter of MDX and no CSV. */
export const YAML_SOORTEN = SCHEMA_SOORTEN.filter((soort) => ['lijst', 'blok'].includes(CONTENT_SOORTEN[soort].vorm));

type Deel = JsonSchema | boolean;

/** The explanation of each field, for what the editor shows beside it. */
function addUitleg(schema: Deel, uitleg: ReadonlyMap<string, string>, pad: readonly string[] = []): Deel {
	if (typeof schema === 'boolean') return schema;
	const { properties, items, anyOf } = schema as JsonSchema & { items?: Deel; anyOf?: Deel[] };
	const velden = Object.entries(properties ?? {}).map(([naam, veld]) => {
		const description = findUitleg(uitleg, [...pad, naam]);
		const binnen = addUitleg(veld, uitleg, [...pad, naam]) as JsonSchema;
		return [naam, description === undefined ? binnen : { description, ...binnen }] as const;
	});
	return {
		...schema,
		...(properties ? { properties: Object.fromEntries(velden) } : {}),
		...(items ? { items: addUitleg(items, uitleg, pad) } : {}),
		...(anyOf ? { anyOf: anyOf.map((deel) => addUitleg(deel, uitleg, pad)) } : {}),
	} as JsonSchema;
}

/** The published schema of a kind, in the draft of the editor and with the explanation of its template. */
function buildEditorSchema(soort: SoortNaam, sjabloon: string): object {
	// An address of the site means nothing on the disk of an author.
	const { $schema: _draft, $id: _adres, ...schema } = buildJsonSchema(soort);
	return { $schema: DRAFT, ...(addUitleg(schema, readUitleg(sjabloon)) as object) };
}

const toSchemaPad = (soort: SoortNaam) => `${MAP}/${toSchemaNaam(soort)}.json`;

/** Which files a schema is for: a part between angle brackets may be anything. */
const listPatronen = (soort: SoortNaam) => {
	const { waar }: ContentSoort = CONTENT_SOORTEN[soort];
	return [`/content/${waar.replace(/<\w+>/g, '*')}`, `/${findSjabloon(soort)}`];
};

const toTekst = (inhoud: unknown) => `${JSON.stringify(inhoud, null, 2)}\n`;

const INSTELLINGEN = {
	'yaml.schemas': Object.fromEntries(YAML_SOORTEN.map((soort) => [`./${toSchemaPad(soort)}`, listPatronen(soort)])),
	// The extension would fetch its catalogue from another site, and lay out texts that authors laid out.
	'yaml.schemaStore.enable': false,
	'yaml.format.enable': false,
	'[yaml]': { 'editor.insertSpaces': true, 'editor.tabSize': 2 },
};

/**
 * Everything that `npm run schemas` writes.
 *
 * @param readSjabloon Text of the template of a kind.
 */
export const listEditorBestanden = (readSjabloon: (soort: SoortNaam) => string): EditorBestand[] => [
	...YAML_SOORTEN.map((soort) => ({
		pad: toSchemaPad(soort),
		tekst: toTekst(buildEditorSchema(soort, readSjabloon(soort))),
	})),
	{ pad: '.vscode/settings.json', tekst: toTekst(INSTELLINGEN) },
	{
		pad: '.vscode/extensions.json',
		tekst: toTekst({ recommendations: ['redhat.vscode-yaml', 'astro-build.astro-vscode'] }),
	},
];
