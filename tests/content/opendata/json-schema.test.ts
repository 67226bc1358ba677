import addFormats from 'ajv-formats';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { readBestanden } from '../../../src/content/lezen/map.ts';
import { judgePad } from '../../../src/content/lezen/pad.ts';
import { decodeBestand, readContentBestand } from '../../../src/content/lezen/reader.ts';
import { CONTENT_SOORTEN, type ContentSoort, type SoortNaam } from '../../../src/content/lezen/soorten.ts';
import {
	buildJsonSchema,
	buildSchemaIndex,
	SCHEMA_SOORTEN,
	type JsonSchema,
} from '../../../src/features/open-data/json-schema.ts';
import { CONTENT } from './inhoud.ts';

function compile(schema: JsonSchema): ValidateFunction {
	const ajv = new Ajv2020({ strict: true, allErrors: true });
	addFormats.default(ajv);
	return ajv.compile(schema);
}
const checkers = new Map(SCHEMA_SOORTEN.map((soort) => [soort, compile(buildJsonSchema(soort))]));

/** What stands in a file, as an author typed it: without the field the reader takes from the path. */
function readGetypt(soort: SoortNaam, pad: string, source: string): unknown {
	const { vorm, veldUitPad }: ContentSoort = CONTENT_SOORTEN[soort];
	const onderdelen = readContentBestand(CONTENT_SOORTEN[soort], pad, source).invoer.map(({ value }) => {
		const { [veldUitPad ?? '']: _uitPad, ...getypt } = value;
		return getypt;
	});
	return vorm === 'lijst' || vorm === 'csv' ? onderdelen : onderdelen[0];
}

const bestanden = (await readBestanden(CONTENT)).map(({ pad, bytes }) => {
	const { soort } = judgePad(pad);
	const gelezen = decodeBestand(bytes!);
	return { pad, soort: soort!, inhoud: readGetypt(soort!, pad, 'source' in gelezen ? gelezen.source : '') };
});

/** The first file of each kind. */
const voorbeelden = SCHEMA_SOORTEN.map((soort) => bestanden.find((bestand) => bestand.soort === soort)!);

describe('the content of this site fits its published JSON Schema', () => {
	test('there is a file of every kind', () => {
		expect(voorbeelden.map((bestand) => bestand.soort)).toEqual(SCHEMA_SOORTEN);
		expect(bestanden.length).toBeGreaterThan(100);
	});

	test.each(SCHEMA_SOORTEN)('%s', (soort) => {
		const check = checkers.get(soort)!;
		const fout = bestanden
			.filter((bestand) => bestand.soort === soort)
			.flatMap(({ pad, inhoud }) => (check(inhoud) ? [] : [{ pad, fouten: check.errors?.slice(0, 2) }]));
		expect(fout).toEqual([]);
	});
});

describe('a broken file does not fit', () => {
	const changeEerste = (inhoud: unknown, change: (onderdeel: Record<string, unknown>) => void): unknown => {
		const kopie = structuredClone(inhoud) as Record<string, unknown> | Record<string, unknown>[];
		change(Array.isArray(kopie) ? kopie[0]! : kopie);
		return kopie;
	};

	test.each(voorbeelden)('$soort with a field nobody knows', ({ soort, inhoud }) => {
		const check = checkers.get(soort)!;
		expect(check(changeEerste(inhoud, (onderdeel) => Object.assign(onderdeel, { onbekend: 'x' })))).toBe(false);
	});

	test.each(voorbeelden)('$soort without a field that must be there', ({ soort, inhoud }) => {
		const schema = buildJsonSchema(soort);
		const { required = [] } = (schema.items ?? schema) as JsonSchema;
		expect(required.length).toBeGreaterThan(0);
		for (const veld of required)
			expect(
				checkers.get(soort)!(changeEerste(inhoud, (onderdeel) => Reflect.deleteProperty(onderdeel, veld))),
				veld,
			).toBe(false);
	});

	test.each<[string, SoortNaam, Record<string, unknown>]>([
		['a day that does not exist', 'taken', { gecontroleerdOp: '2026-02-30' }],
		['a text of spaces', 'taken', { omschrijving: '   ' }],
		['a party nobody knows', 'taken', { wie: 'koning' }],
		['an empty list', 'taken', { wie: [] }],
		['an id with capitals', 'begrippen', { id: 'LEA' }],
		['a moment in words', 'bronnen', { gezienOp: 'vorig jaar' }],
		['an address without protocol', 'bronnen', { adres: 'cbs.nl' }],
		['words where a number belongs', 'register', { inwoners: 'veel' }],
		['half a gemeente', 'register', { inwoners: '1.5' }],
		['a subject nobody knows', 'leaVve', { onderwerpen: { vakantie: {} } }],
		['a month too many', 'kalender', { maand: 13 }],
	])('%s in %s', (_wat, soort, velden) => {
		const { inhoud } = voorbeelden.find((voorbeeld) => voorbeeld.soort === soort)!;
		expect(checkers.get(soort)!(inhoud)).toBe(true);
		expect(checkers.get(soort)!(changeEerste(inhoud, (onderdeel) => Object.assign(onderdeel, velden)))).toBe(false);
	});

	test.each<[string, SoortNaam, Record<string, unknown>]>([
		['one party without a dash', 'taken', { wie: 'raad' }],
		['a year as a number', 'bronnen', { gezienOp: 2024 }],
		['the theme that the path already says', 'taken', { thema: 'leerplicht' }],
		['an empty cell', 'register', { inwoners: '' }],
	])('but what an author may type does: %s in %s', (_wat, soort, velden) => {
		const { inhoud } = voorbeelden.find((voorbeeld) => voorbeeld.soort === soort)!;
		expect(checkers.get(soort)!(changeEerste(inhoud, (onderdeel) => Object.assign(onderdeel, velden)))).toBe(true);
	});
});

describe('nothing is lost in silence', () => {
	/** Every place where a schema could stand. */
	function* walk(schema: unknown, pad = ''): Generator<[string, Record<string, unknown>]> {
		if (typeof schema !== 'object' || schema === null) return;
		if (Array.isArray(schema)) {
			for (const [index, deel] of schema.entries()) yield* walk(deel, `${pad}/${index}`);
			return;
		}
		const { properties, items, additionalProperties, propertyNames, anyOf, allOf, oneOf } = schema as Record<
			string,
			unknown
		>;
		yield [pad, schema as Record<string, unknown>];
		for (const [naam, deel] of Object.entries(properties ?? {})) yield* walk(deel, `${pad}/${naam}`);
		for (const deel of [items, additionalProperties, propertyNames, anyOf, allOf, oneOf]) yield* walk(deel, `${pad}/*`);
	}

	test.each(SCHEMA_SOORTEN)('%s has no schema that accepts everything', (soort) => {
		const leeg = [...walk(buildJsonSchema(soort))].filter(
			([, schema]) =>
				!Object.keys(schema).some((key) =>
					['type', 'anyOf', 'allOf', 'oneOf', 'enum', 'const', 'pattern', 'format'].includes(key),
				),
		);
		expect(leeg).toEqual([]);
	});

	test('rules between fields stand in the schema as text', () => {
		const tekst = (soort: SoortNaam) => JSON.stringify(buildJsonSchema(soort));
		expect(tekst('kalender')).toContain('een wettelijke datum heeft een maand, een dag en een wet');
		expect(tekst('taken')).toContain('deze datum ligt niet na gecontroleerdOp');
		expect(tekst('landelijk')).toContain('er is geen waarde en geen inWoorden');
	});

	test('the index has every kind with its own address', () => {
		const { schemas } = buildSchemaIndex();
		expect(new Set(schemas.map(({ adres }) => adres)).size).toBe(SCHEMA_SOORTEN.length);
		expect(schemas.map(({ adres }) => adres)).toEqual(SCHEMA_SOORTEN.map((soort) => buildJsonSchema(soort).$id));
	});
});
