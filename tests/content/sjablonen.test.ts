import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { checkBestand } from '../../src/content/lezen/bestand.ts';
import { listContentFiles } from '../../src/content/lezen/paden.ts';
import { ONDERWERPEN, VRAGEN_VAN } from '../../src/content/schemas/lea-vve-vragenlijst.ts';
import { CONTENT_SOORTEN, type SoortNaam } from '../../src/content/lezen/soorten.ts';

const MAP = new URL('../../content/_sjablonen/', import.meta.url);

/** The template of each kind, and a path at which its copy would lie. */
const SJABLONEN: Record<SoortNaam, { bestand: string; pad: string }> = {
	themas: { bestand: 'themas.mdx', pad: 'themas/leerlingenvervoer.mdx' },
	praktijk: { bestand: 'praktijk.mdx', pad: 'praktijk/leiden-jongeren.mdx' },
	taken: { bestand: 'taken.yaml', pad: 'taken/leerplicht.yaml' },
	vragen: { bestand: 'vragen.yaml', pad: 'vragen/leerlingenvervoer.yaml' },
	inwonersvragen: { bestand: 'inwonersvragen.yaml', pad: 'inwonersvragen/leerlingenvervoer.yaml' },
	vraagIds: { bestand: 'vraag-ids.yaml', pad: 'vraag-ids.yaml' },
	gemeenten: { bestand: 'gemeente.yaml', pad: 'gemeenten/heerlen/gemeente.yaml' },
	leaVve: { bestand: 'lea-vve.yaml', pad: 'gemeenten/twenterand/lea-vve/2024.yaml' },
	dossier: { bestand: 'dossier.yaml', pad: 'gemeenten/maastricht/dossier.yaml' },
	register: { bestand: 'gemeenten.csv', pad: 'register/gemeenten.csv' },
	kolommen: { bestand: 'kolommen.yaml', pad: 'register/kolommen.yaml' },
	raadszetels: { bestand: 'raadszetels.csv', pad: 'register/raadszetels.csv' },
	herindelingen: { bestand: 'herindelingen.yaml', pad: 'register/herindelingen.yaml' },
	raadsinformatie: { bestand: 'raadsinformatie.csv', pad: 'register/raadsinformatie.csv' },
	landelijk: { bestand: 'landelijk.yaml', pad: 'landelijk/vve.yaml' },
	bronnen: { bestand: 'bronnen.yaml', pad: 'bronnen/voorbeeld.yaml' },
	wetten: { bestand: 'wetten.yaml', pad: 'wetten.yaml' },
	begrippen: { bestand: 'begrippen.yaml', pad: 'begrippen.yaml' },
	kalender: { bestand: 'kalender.yaml', pad: 'kalender.yaml' },
	vraagbaak: { bestand: 'vraagbaak.yaml', pad: 'vraagbaak.yaml' },
	instrumenten: { bestand: 'instrumenten.yaml', pad: 'instrumenten.yaml' },
	standpunten: { bestand: 'standpunten.yaml', pad: 'standpunten.yaml' },
	uitgave: { bestand: 'uitgave.yaml', pad: 'uitgave.yaml' },
	correcties: { bestand: 'correcties.yaml', pad: 'correcties.yaml' },
	zoektaal: { bestand: 'zoektaal.yaml', pad: 'zoektaal.yaml' },
};
const soorten = Object.keys(SJABLONEN) as SoortNaam[];
const metUitleg = soorten.filter((soort) => CONTENT_SOORTEN[soort].vorm !== 'csv');

const readSjabloon = (soort: SoortNaam) => readFileSync(new URL(SJABLONEN[soort].bestand, MAP));

/** The schema itself, without optional, default, nullable or preprocess around it. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
		return unwrap(schema.def.innerType);
	if (!(schema instanceof z.ZodPipe)) return schema;
	return unwrap(schema.def.in instanceof z.ZodTransform ? schema.def.out : schema.def.in);
}

/** Blocks with the same fields are the same block: a vindplaats needs to be shown in full once per template. */
const naamVanBlok = (schema: z.ZodObject) =>
	isOnderwerp(schema) ? 'een onderwerp' : Object.keys(schema.shape).join(',');

/** The nine subjects share their questions, and each question needs to be shown once. */
const isOnderwerp = (schema: z.ZodObject) =>
	Object.values(VRAGEN_VAN).some((vragen) => vragen.every((vraag) => vraag in schema.shape));
const isLijstOnderwerpen = (schema: z.ZodObject) => ONDERWERPEN.every((onderwerp) => onderwerp in schema.shape);

/** Every field of a schema; with a value, only the fields that value fills in. */
function listVelden(schema: z.core.$ZodType, waarde?: { gevuld: unknown }): string[] {
	const kaal = unwrap(schema);
	if (kaal instanceof z.ZodArray) {
		const items = waarde ? (Array.isArray(waarde.gevuld) ? waarde.gevuld : []) : undefined;
		if (!items) return listVelden(kaal.def.element);
		return items.flatMap((gevuld: unknown) => listVelden(kaal.def.element, { gevuld }));
	}
	if (!(kaal instanceof z.ZodObject)) return [];
	const velden = (waarde?.gevuld ?? {}) as Record<string, unknown>;
	return Object.entries(kaal.shape).flatMap(([veld, deel]) => {
		if (waarde && velden[veld] === undefined) return [];
		const gevuld = waarde ? { gevuld: velden[veld] } : undefined;
		if (isLijstOnderwerpen(kaal)) return listVelden(deel, gevuld);
		return [`${veld} (in ${naamVanBlok(kaal)})`, ...listVelden(deel, gevuld)];
	});
}

/** Every value an author can choose from. */
function listKeuzes(schema: z.core.$ZodType): string[] {
	const kaal = unwrap(schema);
	if (kaal instanceof z.ZodEnum) return kaal.options.map(String);
	if (kaal instanceof z.ZodArray) return listKeuzes(kaal.def.element);
	if (kaal instanceof z.ZodUnion) return kaal.options.flatMap((deel) => listKeuzes(deel));
	return kaal instanceof z.ZodObject ? Object.values(kaal.shape).flatMap((deel) => listKeuzes(deel)) : [];
}

test.each(soorten)('the template of %s passes the content check', (soort) => {
	const { problemen, onderdelen } = checkBestand({ pad: SJABLONEN[soort].pad, bytes: readSjabloon(soort) });
	expect(problemen).toEqual([]);
	expect(onderdelen).toHaveLength(1);
});

test.each(soorten)('the template of %s fills in every field of its schema', (soort) => {
	const { schema } = CONTENT_SOORTEN[soort];
	const { onderdelen } = checkBestand({ pad: SJABLONEN[soort].pad, bytes: readSjabloon(soort) });
	const gevuld = new Set(onderdelen.flatMap(({ gegevens }) => listVelden(schema, { gevuld: gegevens })));
	expect([...new Set(listVelden(schema))].filter((veld) => !gevuld.has(veld))).toEqual([]);
});

test.each(metUitleg)('the template of %s writes every field in the file and explains it in the line above', (soort) => {
	const lines = readSjabloon(soort).toString().split('\n');
	const uitgelegd = lines.flatMap((line, index) =>
		lines[index - 1]?.trim().startsWith('#') ? (/^\s*(?:- )?([\w]+):/.exec(line)?.[1] ?? []) : [],
	);
	const velden = new Set(listVelden(CONTENT_SOORTEN[soort].schema).map((veld) => veld.split(' ')[0] ?? ''));
	expect([...velden].filter((veld) => !uitgelegd.includes(veld))).toEqual([]);
});

test.each(metUitleg)('the template of %s names every value an author can choose', (soort) => {
	const woorden = new Set(
		readSjabloon(soort)
			.toString()
			.match(/[\w-]+/g),
	);
	expect([...new Set(listKeuzes(CONTENT_SOORTEN[soort].schema))].filter((keuze) => !woorden.has(keuze))).toEqual([]);
});

test('the folder holds a template of every kind and nothing else', async () => {
	const bestanden = await listContentFiles(MAP.pathname);
	expect(bestanden).toEqual(
		Object.values(SJABLONEN)
			.map(({ bestand }) => bestand)
			.toSorted(),
	);
});
