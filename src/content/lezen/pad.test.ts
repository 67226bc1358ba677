import { expect, test } from 'vitest';
import { CONTENT_SOORTEN } from './soorten.ts';
import { checkVeldUitPad, judgePad } from './pad.ts';

const PADEN = new Set(['vragen/leerplicht.yaml', 'praktijk/velsen-ihp.mdx']);

test.each([
	['themas/leerplicht.mdx', 'themas'],
	['taken/algemeen.yaml', 'taken'],
	['gemeenten/s-hertogenbosch/lea-vve/2024.yaml', 'leaVve'],
	['landelijk/inspectie-2023.yaml', 'landelijk'],
	['wetten.yaml', 'wetten'],
])('%s is a file of %s', (pad, soort) => {
	expect(judgePad(pad)).toEqual({ soort, gelezen: true, probleem: undefined });
});

test.each([
	['taken/leerplicht.yml', 'taken', 'taken/leerplicht.yaml'],
	['themas/leerplicht.md', 'themas', 'themas/leerplicht.mdx'],
	['Taken/leerplicht.yaml', 'taken', 'taken/leerplicht.yaml'],
	['thema/leerplicht.mdx', 'themas', 'themas/leerplicht.mdx'],
	['gemeente/heerlen/dossier.yaml', 'dossier', 'gemeenten/heerlen/dossier.yaml'],
	['begripen.yaml', 'begrippen', 'begrippen.yaml'],
	['register/gemeenten.CSV', 'register', 'register/gemeenten.csv'],
])('%s was meant as %s: rename it to %s', (pad, soort, juist) => {
	const tekst = `dit bestand staat waar de site niet leest. Hernoem het tot content/${juist}.`;
	expect(judgePad(pad)).toEqual({ soort, gelezen: false, probleem: { regel: 1, veld: 'bestand', tekst } });
});

test.each([
	[
		'gemeenten/heerlen.yaml',
		'content/gemeenten/<slug>/gemeente.yaml, content/gemeenten/<slug>/lea-vve/<jaar>.yaml, content/gemeenten/<slug>/dossier.yaml',
	],
	[
		'gemeenten/heerlen/lea-vve/24.yaml',
		'content/gemeenten/<slug>/gemeente.yaml, content/gemeenten/<slug>/lea-vve/<jaar>.yaml, content/gemeenten/<slug>/dossier.yaml',
	],
	['landelijk/oud/vve.yaml', 'content/landelijk/<onderwerp>.yaml'],
	[
		'notities.txt',
		Object.values(CONTENT_SOORTEN)
			.map(({ waar }) => `content/${waar}`)
			.join(', '),
	],
])('%s fits no kind: say where content can be', (pad, plaatsen) => {
	const tekst = `dit bestand past bij geen soort inhoud. Verplaats het, haal het weg of zet een _ voor de naam als het een kladje is. Hier kan inhoud staan: ${plaatsen}.`;
	expect(judgePad(pad)).toEqual({ soort: undefined, gelezen: false, probleem: { regel: 1, veld: 'bestand', tekst } });
});

test.each([
	[
		'themas/leerplich.mdx',
		/^het thema "leerplich" bestaat niet\. Geef het bestand de naam van een thema: openbaar-onderwijs, .*, jeugdhulp-op-school\.$/,
	],
	['vragen/algemeen.yaml', /^het thema "algemeen" bestaat niet\./],
	[
		'praktijk/Leiden 2020.mdx',
		/^de naam "Leiden 2020" kan niet in een adres\. Gebruik alleen kleine letters, cijfers en streepjes, bijvoorbeeld: content\/praktijk\/leiden-2020\.mdx\.$/,
	],
	['praktijk/velsen.ihp.mdx', /bijvoorbeeld: content\/praktijk\/velsen-ihp\.mdx\.$/],
	['praktijk/-Velsen-.mdx', /bijvoorbeeld: content\/praktijk\/velsen\.mdx\.$/],
	['praktijk/日本.mdx', /bijvoorbeeld: content\/praktijk\/<id>\.mdx\.$/],
	['gemeenten/Súdwest-Fryslân/dossier.yaml', /bijvoorbeeld: content\/gemeenten\/sudwest-fryslan\/dossier\.yaml\.$/],
])('%s is read, but has a wrong name', (pad, tekst) => {
	const oordeel = judgePad(pad);
	expect(oordeel.gelezen).toBe(true);
	expect(oordeel.probleem?.tekst).toMatch(tekst);
});

test.each([
	'vragen/leerplicht.yaml~',
	'register/gemeenten.csv.bak',
	'praktijk/#velsen-ihp.mdx#',
	'praktijk/velsen-ihp (1).mdx',
	'vragen/leerplicht - kopie.yaml',
])('%s is a copy: take it away', (pad) => {
	expect(judgePad(pad, PADEN)).toMatchObject({
		gelezen: false,
		probleem: { tekst: 'dit is een reservebestand of een kopie; de site leest het niet. Haal het weg.' },
	});
});

test.each([
	['vragen/leerplicht.yml', 'vragen/leerplicht.yaml'],
	['Vragen/leerplicht.yaml', 'vragen/leerplicht.yaml'],
	['vragen/leerplicht.yaml.txt', 'vragen/leerplicht.yaml'],
	['vragen/leerplicht', 'vragen/leerplicht.yaml'],
	['praktijk/velsen.ihp.mdx', 'praktijk/velsen-ihp.mdx'],
	['praktijk/Velsen IHP.mdx', 'praktijk/velsen-ihp.mdx'],
])('%s is never renamed over %s', (pad, bestaat) => {
	expect(judgePad(pad, PADEN).probleem?.tekst).toMatch(
		`content/${bestaat} bestaat al: zet daarin wat nieuw is en haal dit bestand weg, of kies een andere naam.`,
	);
});

test.each([
	['praktijk/stuk.docx', '.docx', 'praktijk.mdx'],
	['register/gemeenten.xlsx', '.xlsx', 'gemeenten.csv'],
	['gemeenten/heerlen/lea-vve/2024.pdf', '.pdf', 'lea-vve.yaml'],
])('%s is no text: copy what is in it', (pad, extensie, sjabloon) => {
	expect(judgePad(pad).probleem?.tekst).toBe(
		`dit bestand (${extensie}) kan de site niet lezen. Neem de tekst over in een bestand met het sjabloon content/_sjablonen/${sjabloon} en haal dit bestand weg.`,
	);
});

test('a field that follows from the path may only repeat it', () => {
	const source = '- id: a\n  thema: leerplicht\n- id: b\n  thema: "onderwijskansen" # hoort elders\n';
	expect(checkVeldUitPad(CONTENT_SOORTEN.taken, 'taken/leerplicht.yaml', source)).toEqual([
		{
			regel: 4,
			veld: 'thema',
			tekst:
				'hier staat "onderwijskansen", maar dit bestand hoort bij "leerplicht". Zet dit onderdeel in het bestand van "onderwijskansen" of haal de regel weg; het pad zegt het al.',
		},
	]);
});
