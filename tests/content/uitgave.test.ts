import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkBestand } from '../../src/content/lezen/bestand.ts';
import { uitgaveSchema } from '../../src/content/schemas/uitgave.ts';

const readProject = (pad: string) => readFileSync(new URL(`../../${pad}`, import.meta.url), 'utf8');
const check = (source: string) =>
	checkBestand({ pad: 'uitgave.yaml', bytes: new TextEncoder().encode(source) }).problemen.map(
		({ regel, veld, tekst }) => `${regel} ${veld}: ${tekst}`,
	);
const PROJECT = readProject('content/uitgave.yaml');
const SJABLOON = readProject('content/_sjablonen/uitgave.yaml');

/** The template with every field left empty, whatever this project fills in. */
const LEEG = Object.keys(parse(SJABLOON) as object)
	.map((veld) => `${veld}:\n`)
	.join('');

test('publiccode.yml names the same publisher and the same repository, or says that there is none', () => {
	const uitgave = uitgaveSchema.parse(parse(PROJECT));
	const { url, maintenance } = parse(readProject('publiccode.yml')) as {
		url: string;
		maintenance: { contacts: { name: string }[] };
	};
	expect(maintenance.contacts[0]?.name).toBe(
		uitgave.uitgever?.naam ?? 'Raadswijzer Onderwijs (uitgave zonder uitgever)',
	);
	expect(url).toBe(uitgave.broncode ?? 'https://example.org/raadswijzer-onderwijs.git');
});

test('an edition may leave everything empty, but no field out', () => {
	expect(check(LEEG)).toEqual([]);
	expect(check(LEEG.replace('geld:\n', ''))).toEqual([
		expect.stringMatching(/^\d+ geld: dit veld ontbreekt\. Vul het in, bijvoorbeeld: De gemeente betaalt/),
	]);
});

test('a publisher also says who, where, with what money and since when', () => {
	expect(check(SJABLOON)).toEqual([]);
	expect(check(SJABLOON.replace(/^geld:.*$/m, 'geld:'))).toEqual([
		expect.stringMatching(
			/^\d+ uitgever: een uitgave met een uitgever zegt ook .* Vul in: redactie, correcties, geld, sinds\.$/,
		),
	]);
});

test('only the place for corrections may hold a mailbox', () => {
	expect(check(SJABLOON.replace(/^geld:.*$/m, 'geld: vraag het aan iemand@voorbeeldstad.example'))).toEqual([
		expect.stringContaining('privacy: "iemand@voorbeeldstad.example" is een e-mailadres.'),
	]);
	expect(check(SJABLOON.replace(/^correcties:.*$/m, 'correcties: bel de griffie'))).toEqual([
		expect.stringMatching(/^\d+ correcties: schrijf een webadres met https:\/\/ of het mailadres van de redactie/),
	]);
});
