import { readFileSync } from 'node:fs';
import addFormats from 'ajv-formats';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { listContentFiles } from '../../../src/content/lezen/paden.ts';
import { judgePad } from '../../../src/content/lezen/pad.ts';
import { findSjabloon, type SoortNaam } from '../../../src/content/lezen/soorten.ts';
import { toSchemaNaam } from '../../../src/features/open-data/index.ts';
import { listEditorBestanden, YAML_SOORTEN } from '../../../scripts/schemas/editor.ts';

const ROOT = new URL('../../../', import.meta.url);
const read = (pad: string) => readFileSync(new URL(pad, ROOT), 'utf8');
const instellingen = JSON.parse(read('.vscode/settings.json')) as { 'yaml.schemas': Record<string, string[]> };

/** How the extension reads a pattern: anchored at the end, with a star that goes on past a slash. */
const toPatroon = (patroon: string) =>
	new RegExp(`${patroon.replace(/[-\\{}+?|^$.,[\]()#\s]/g, '\\$&').replace(/\*/g, '.*')}$`);

const findSchemas = (pad: string) =>
	Object.entries(instellingen['yaml.schemas'])
		.filter(([, patronen]) => patronen.some((patroon) => toPatroon(patroon).test(`file:///home/redacteur/site/${pad}`)))
		.map(([schema]) => schema.replace('./', ''));

function compile(pad: string): ValidateFunction {
	const ajv = new Ajv({ strict: true, allErrors: true });
	addFormats.default(ajv);
	return ajv.compile(JSON.parse(read(pad)) as object);
}
const toSchemaPad = (soort: SoortNaam) => `.vscode/schemas/${toSchemaNaam(soort)}.json`;
const checkers = new Map(YAML_SOORTEN.map((soort) => [toSchemaPad(soort), compile(toSchemaPad(soort))]));

const echte = (await listContentFiles(new URL('content/', ROOT).pathname, /\.yaml$/)).map((pad) => `content/${pad}`);
const bestanden = [...echte, ...YAML_SOORTEN.map(findSjabloon)];

test('what is committed is what npm run schemas writes', () => {
	for (const { pad, tekst } of listEditorBestanden((soort) => read(findSjabloon(soort))))
		expect(read(pad) === tekst, `${pad} is niet van nu. Draai npm run schemas.`).toBe(true);
});

test('every YAML file in content/, and every template, has exactly one schema: that of its kind', () => {
	expect(echte.length).toBeGreaterThan(70);
	const verwacht = echte.map((pad) => [pad, [toSchemaPad(judgePad(pad.replace('content/', '')).soort!)]]);
	expect(echte.map((pad) => [pad, findSchemas(pad)])).toEqual(verwacht);
	expect(YAML_SOORTEN.map((soort) => findSchemas(findSjabloon(soort)))).toEqual(
		YAML_SOORTEN.map((soort) => [toSchemaPad(soort)]),
	);
});

test.each(bestanden)('%s fits its schema', (pad) => {
	const check = checkers.get(findSchemas(pad)[0]!)!;
	check(parse(read(pad)));
	expect(check.errors ?? []).toEqual([]);
});

describe('a wrong file does not fit', () => {
	const wijzig = (pad: string, van: string | RegExp, naar: string) => {
		const oud = read(pad);
		const nieuw = oud.replace(van, naar);
		expect(nieuw).not.toBe(oud);
		return checkers.get(findSchemas(pad)[0]!)!(parse(nieuw));
	};

	test.each([
		['content/_sjablonen/vragen.yaml', 'waarom:', 'warom:'],
		['content/_sjablonen/vragen.yaml', 'bewijs: openbaar-stuk', 'bewijs: openbaar'],
		['content/_sjablonen/taken.yaml', 'herlezen: false', 'herlezen: nee'],
		['content/_sjablonen/taken.yaml', 'herzienVoor: 2027-11-21', 'herzienVoor:'],
		['content/_sjablonen/bronnen.yaml', /adres: .*/, 'adres: zaanstad.nl'],
		['content/_sjablonen/kalender.yaml', 'maand: 10', 'maand: 13'],
		['content/_sjablonen/gemeente.yaml', 'cbsCode: GM0917', 'cbsCode: 917'],
		['content/gemeenten/twenterand/lea-vve/2024.yaml', /jaar: 2024/, 'jaar: vorig'],
		['content/begrippen.yaml', /^- id: /m, '- naam: '],
	])('%s with %s as %s', (pad, van, naar) => {
		expect(wijzig(pad, van, naar)).toBe(false);
	});

	test.each(YAML_SOORTEN)('%s with a field nobody knows', (soort) => {
		const inhoud: unknown = parse(read(findSjabloon(soort)));
		const eerste = (Array.isArray(inhoud) ? inhoud[0] : inhoud) as Record<string, unknown>;
		eerste['onbekend'] = 'x';
		expect(checkers.get(toSchemaPad(soort))!(inhoud)).toBe(false);
	});
});

/** Every field of a schema, with its explanation. */
function listVelden(schema: unknown, pad = ''): [string, unknown][] {
	if (typeof schema !== 'object' || schema === null) return [];
	const {
		properties = {},
		items,
		anyOf = [],
	} = schema as {
		properties?: Record<string, { description?: unknown }>;
		items?: unknown;
		anyOf?: unknown[];
	};
	return [
		...Object.entries(properties).flatMap(([naam, veld]): [string, unknown][] => [
			[`${pad}${naam}`, veld.description],
			...listVelden(veld, `${pad}${naam}.`),
		]),
		...listVelden(items, pad),
		...anyOf.flatMap((deel) => listVelden(deel, pad)),
	];
}

test.each(YAML_SOORTEN)('every field of %s is explained, in the words of its template', (soort) => {
	// The nine subjects of the yearly questionnaire are named where they stand together.
	const velden = listVelden(JSON.parse(read(toSchemaPad(soort)))).filter(
		([veld]) => !/^onderwerpen\.[^.]+$/.test(veld),
	);
	expect(velden.filter(([, uitleg]) => typeof uitleg !== 'string').map(([veld]) => veld)).toEqual([]);
	const sjabloon = read(findSjabloon(soort)).replace(/\n\s*# ?/g, ' ');
	expect(velden.filter(([, uitleg]) => !sjabloon.includes(String(uitleg)))).toEqual([]);
});

test('the extension is recommended, and asks nothing of another site', () => {
	expect(JSON.parse(read('.vscode/extensions.json'))).toMatchObject({
		recommendations: expect.arrayContaining(['redhat.vscode-yaml']) as unknown,
	});
	expect(instellingen).toMatchObject({ 'yaml.schemaStore.enable': false });
});
