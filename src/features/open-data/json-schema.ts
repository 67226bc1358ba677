import { z } from 'zod';
import { datum, moment, wie } from '../../content/schemas/velden.ts';
import { CONTENT_SOORTEN, type ContentSoort, type SoortNaam } from '../../content/lezen/soorten.ts';

/** JSON Schema, draft 2020-12. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;
type Override = NonNullable<z.core.ToJSONSchemaParams['override']>;
type Context = Parameters<Override>[0];

const DRAFT = 'https://json-schema.org/draft/2020-12/schema' as const;
const VORMEN: Record<ContentSoort['vorm'], string> = {
	lijst: 'Het hele YAML-bestand: een lijst van onderdelen.',
	blok: 'Het hele YAML-bestand: velden met hun waarde.',
	mdx: 'De velden boven in het MDX-bestand, tussen de regels met drie streepjes. De tekst eronder valt er niet onder.',
	csv: 'De rijen van het CSV-bestand, elk als velden met tekst; de eerste regel van het bestand noemt de velden.',
};

function replaceSchema(jsonSchema: JsonSchema, door: JsonSchema): void {
	for (const key of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, key);
	Object.assign(jsonSchema, door);
}

/** A cell of a CSV file is text, and may be empty where the register does not know a number. */
function toCel(jsonSchema: JsonSchema): JsonSchema {
	const isHeel = jsonSchema.type === 'integer';
	return { type: 'string', pattern: isHeel ? '^\\d*$' : '^(-?\\d+(\\.\\d+)?)?$' };
}

/** What authors may also type: the reader turns it into the form of the schema. */
function widenInvoer({ zodSchema, jsonSchema }: Context): void {
	if (zodSchema === datum) Object.assign(jsonSchema, { format: 'date' });
	if (zodSchema === moment) {
		const geheelJaar: JsonSchema = { type: 'integer', minimum: 1000, maximum: 9999 };
		replaceSchema(jsonSchema, { anyOf: [{ ...jsonSchema }, geheelJaar] });
	}
	if (zodSchema === wie)
		replaceSchema(jsonSchema, { anyOf: [{ ...jsonSchema }, { ...(jsonSchema.items as JsonSchema) }] });
	if (zodSchema instanceof z.ZodNumber && zodSchema.def.coerce) replaceSchema(jsonSchema, toCel(jsonSchema));
}

/** A text that only has spaces is empty; Zod sees that by trimming first. */
function demandTekst({ zodSchema, jsonSchema }: Context): void {
	const { minLength, pattern } = jsonSchema;
	if (zodSchema instanceof z.ZodString && minLength === 1 && pattern === undefined) jsonSchema.pattern = '\\S';
}

/** The message of a rule in code, as an author gets it. */
function listRegels(zodSchema: z.core.$ZodType): string[] {
	return (zodSchema._zod.def.checks ?? []).flatMap((check) => {
		const { check: soort, error } = check._zod.def;
		if (soort !== 'custom') return [];
		// Zod types the error map by the kind of check; what these messages say does not depend on the input.
		const meld = error as ((issue: unknown) => string | { message: string } | null | undefined) | undefined;
		const melding = meld?.({ code: 'custom', input: undefined, path: [] });
		const tekst = typeof melding === 'string' ? melding : melding?.message;
		if (!tekst)
			throw new Error('Een regel in een schema heeft geen melding. Geef haar er een: zij komt in het JSON Schema.');
		return [tekst];
	});
}

/** Rules between fields cannot be said in JSON Schema: they stand in it as text, so that nobody thinks they do not exist. */
function noteRegels({ zodSchema, jsonSchema }: Context): void {
	// The day in the calendar is said by `format: date`.
	const regels = zodSchema === datum.def.out ? [] : listRegels(zodSchema);
	if (regels.length > 0) jsonSchema.$comment = `Ook gecontroleerd door check:content: ${regels.join(' ')}`;
}

/** Zod gives `{}` for what it cannot say; here that is a mistake of ours. */
function refuseLeeg({ zodSchema, jsonSchema, path }: Context): void {
	const isLeeg = Object.keys(jsonSchema).every((key) => key === 'default' || key.startsWith('$'));
	// A wrapper or pipe gets its content later, from the schema inside it.
	const { type } = zodSchema._zod.def;
	if (isLeeg && !['optional', 'nullable', 'default', 'pipe', 'transform'].includes(type)) {
		throw new Error(
			`Voor ${path.join('.')} (${type}) is geen JSON Schema te maken. Voeg het toe in src/features/open-data/json-schema.ts.`,
		);
	}
}

function convert(schema: z.ZodType): JsonSchema {
	return z.toJSONSchema(schema, {
		io: 'input',
		unrepresentable: 'throw',
		override: (context) => {
			widenInvoer(context);
			demandTekst(context);
			noteRegels(context);
			refuseLeeg(context);
		},
	});
}

/** The reader fills in this field from the path: the file may leave it out. */
function loosenVeldUitPad(schema: JsonSchema, veld: string | undefined): JsonSchema {
	if (veld === undefined) return schema;
	const eigen = (schema.properties?.[veld] ?? {}) as JsonSchema;
	const uitleg =
		'Dit veld volgt uit het pad van het bestand en mag wegblijven. Staat het er, dan hoort het gelijk te zijn aan het pad.';
	return {
		...schema,
		properties: { ...schema.properties, [veld]: { ...eigen, $comment: uitleg } },
		required: (schema.required ?? []).filter((naam) => naam !== veld),
	};
}

/** Part of the address of a schema: `/data/schemas/lea-vve.json`. */
export const toSchemaNaam = (soort: SoortNaam) => soort.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export const SCHEMA_SOORTEN = Object.keys(CONTENT_SOORTEN) as SoortNaam[];

/** The fields of one file of a kind, as an author types them. */
export function buildJsonSchema(naam: SoortNaam): JsonSchema {
	const soort: ContentSoort = CONTENT_SOORTEN[naam];
	const { $schema: _draft, ...onderdeel } = loosenVeldUitPad(convert(soort.schema), soort.veldUitPad);
	const kop = {
		$schema: DRAFT,
		$id: toSchemaAdres(naam),
		title: `content/${soort.waar}`,
		description: VORMEN[soort.vorm],
	};
	return soort.vorm === 'lijst' || soort.vorm === 'csv'
		? { ...kop, type: 'array', items: onderdeel }
		: { ...kop, ...onderdeel };
}

const toSchemaAdres = (naam: SoortNaam) => `/data/schemas/${toSchemaNaam(naam)}.json`;

/** Addresses of the schemas by their name. */
export const listSchemaAdressen = (): Record<string, string> =>
	Object.fromEntries(SCHEMA_SOORTEN.map((soort) => [toSchemaNaam(soort), toSchemaAdres(soort)]));

/** Which schema is for which files, and what a schema cannot say. */
export const buildSchemaIndex = () => ({
	draft: DRAFT,
	uitleg:
		'Gemaakt uit de schema’s waarmee de site zelf haar inhoud controleert. Regels tussen velden, of een id bestaat en of de tekst goed is, kan JSON Schema niet zeggen: die staan er als $comment bij of worden alleen door check:content gecontroleerd.',
	schemas: SCHEMA_SOORTEN.map((soort) => ({
		naam: toSchemaNaam(soort),
		bestanden: `content/${CONTENT_SOORTEN[soort].waar}`,
		beschrijft: VORMEN[CONTENT_SOORTEN[soort].vorm],
		adres: toSchemaAdres(soort),
	})),
});
