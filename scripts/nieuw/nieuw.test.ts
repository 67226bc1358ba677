import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { checkContent } from '../../src/content/lezen/controle.ts';
import { CONTENT_MAP, readBestanden } from '../../src/content/lezen/map.ts';
import { CONTENT_SOORTEN } from '../../src/content/lezen/soorten.ts';
import { readVandaag } from '../../src/shared/dag.ts';
import { makeNieuw, type Gemaakt } from './maken.ts';
import { readOpdracht } from './opdracht.ts';
import { MAAKBAAR, NIET_MAAKBAAR } from './soorten.ts';

// Reading all content is slow on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let map: string;
beforeAll(() => {
	map = mkdtempSync(join(tmpdir(), 'raadswijzer-nieuw-'));
});
afterAll(() => rmSync(map, { recursive: true }));

/** A fresh copy of the content of this site. */
const reset = () => {
	rmSync(map, { recursive: true });
	cpSync(CONTENT_MAP, map, { recursive: true });
};
const nieuw = async (...args: string[]) => makeNieuw(map, readOpdracht(args));
const weigering = async (...args: string[]) =>
	nieuw(...args).then(
		() => 'gemaakt',
		(error: unknown) => (error as Error).message,
	);
const check = async () => {
	const { problemen } = checkContent(await readBestanden(map), readVandaag());
	return problemen.map(({ pad, regel, tekst }) => ({ plek: `${pad}:${regel}`, tekst }));
};
const readRegels = (pad: string) => readFileSync(join(map, pad), 'utf8').split('\n');

/** A field without a value, an item without words, or the place of a text. */
const LEEG = /^\s*(?:- )?[\w]+:$|^\s*-$|^\{\/\* Vul in/;
/** A field with lines of its own below it is not empty. */
const listLeeg = (pad: string, regels: readonly string[]) =>
	regels.flatMap((regel, index) => {
		const diepte = /^\s*(?:- )*/.exec(regel)![0].length;
		const volgende = regels.slice(index + 1).find((line) => !line.trim().startsWith('#')) ?? '';
		const heeftInhoud = volgende.trim() !== '' && volgende.search(/\S/) > diepte && regel.endsWith(':');
		return LEEG.test(regel) && !heeftInhoud ? [`${pad}:${index + 1}`] : [];
	});

const OPDRACHTEN: Record<string, string[]> = {
	thema: ['--thema', 'leerplicht', '--titel', 'Leerplicht en verzuim'],
	praktijk: ['--titel', 'Delft praat met jongeren'],
	taak: ['--thema', 'leerplicht', '--titel', 'Het college telt de verzuimmeldingen.'],
	vraag: ['--thema', 'leerplicht', '--titel', 'Weet jij wie er belt bij verzuim?'],
	inwonersvraag: ['--thema', 'algemeen', '--titel', 'Ik krijg geen antwoord van de school.'],
	gemeente: ['--gemeente', "'s-Gravenhage"],
	jaarverantwoording: ['--gemeente', 'delft', '--jaar', '2024'],
	stuk: ['--gemeente', 'heerlen', '--titel', 'Nota over het jonge kind'],
	cijfer: ['--onderwerp', 'vve', '--titel', 'peuters met een plek'],
	bron: ['--onderwerp', 'nieuwe-bronnen', '--titel', 'Een stuk: over iets'],
	wet: ['--titel', 'Wet op de proef'],
	begrip: ['--titel', 'Proefbegrip', '--thema', 'leerplicht'],
	datum: ['--titel', 'Het college stuurt het verslag.'],
	vraagbaak: ['--titel', 'Moet het verslag voor de zomer?'],
	standpunt: ['--titel', 'Een partij wil meer leraren.', '--id', 'partij-2026-leraren'],
	correctie: ['--titel', 'De wet is hernummerd.'],
	zoektaal: ['--titel', 'fiets'],
	herindeling: ['--titel', 'herindeling 2029'],
};

describe('every kind an author can add', () => {
	test('is in this list, and every other kind has a reason', () => {
		expect(Object.keys(OPDRACHTEN)).toEqual(Object.keys(MAAKBAAR));
		const soorten = Object.values(MAAKBAAR).map(({ soort }) => soort);
		const rest = Object.keys(CONTENT_SOORTEN).filter((soort) => !soorten.includes(soort as never));
		expect(rest.toSorted()).toEqual(Object.keys(NIET_MAAKBAAR).toSorted());
	});

	const gemaakt = new Map<string, Gemaakt>();
	const leeg = ({ paden }: Gemaakt) => paden.flatMap((pad) => listLeeg(pad, readRegels(pad)));
	beforeAll(async () => {
		reset();
		rmSync(join(map, 'themas/leerplicht.mdx'));
		for (const [naam, args] of Object.entries(OPDRACHTEN)) gemaakt.set(naam, await nieuw(naam, ...args));
	});

	test.each(Object.keys(OPDRACHTEN))('%s: says what is still empty, and where', (naam) => {
		const { teDoen } = gemaakt.get(naam)!;
		const plekken = teDoen.map((regel) => /^content\/(\S+) \S+ vul in\. [A-Z]/.exec(regel)?.[1]);
		expect(plekken).toEqual(leeg(gemaakt.get(naam)!));
		expect(plekken.length).toBeGreaterThan(0);
	});

	test('the check of all content names exactly those lines', async () => {
		const problemen = await check();
		expect(problemen.filter(({ tekst }) => !tekst.startsWith('vul in.'))).toEqual([]);
		const verwacht = [...gemaakt.values()].flatMap((een) => leeg(een));
		expect(problemen.map(({ plek }) => plek).toSorted()).toEqual(verwacht.toSorted());
	});
});

test('an entry that is filled in passes', async () => {
	reset();
	const { paden } = await nieuw('begrip', '--titel', 'Proefbegrip', '--thema', 'leerplicht');
	expect(paden).toEqual(['begrippen.yaml']);
	const regels = readRegels('begrippen.yaml').map((regel) =>
		regel === '  definitie:' ? '  definitie: Een woord om mee te proberen.' : regel,
	);
	writeFileSync(join(map, 'begrippen.yaml'), regels.join('\n'));
	expect(await check()).toEqual([]);
});

test('explains each empty field in the words of the template', async () => {
	reset();
	await nieuw('vraag', '--thema', 'leerplicht', '--titel', 'Weet jij: wie belt er?');
	expect(readRegels('vragen/leerplicht.yaml').join('\n')).toContain(
		`- id: wie-belt-er\n  vraag: "Weet jij: wie belt er?"\n  # Waarom een raadslid dit moet weten.\n  waarom:\n`,
	);
	expect(readRegels('vraag-ids.yaml').join('\n')).toContain('- id: wie-belt-er\n  vraag: "Weet jij: wie belt er?"\n');
});

test('a list that may be left out, and that hardly ever is, starts with a first line', async () => {
	reset();
	await nieuw('gemeente', '--gemeente', 'delft');
	expect(readRegels('gemeenten/delft/gemeente.yaml')).toContain('  - bron:');
});

test('starts a list that has no entries yet', async () => {
	reset();
	writeFileSync(join(map, 'zoektaal.yaml'), '# Woorden\n[]\n');
	await nieuw('zoektaal', '--titel', 'fiets');
	expect(readRegels('zoektaal.yaml')[2]).toBe('- id: fiets');
});

describe('says in one line why nothing was made, and makes nothing', () => {
	beforeAll(reset);
	const VOOR = readBestanden(CONTENT_MAP);

	test.each([
		[
			[],
			'Zeg wat je wilt maken: npm run nieuw -- thema|praktijk|taak|vraag|inwonersvraag|gemeente|jaarverantwoording|stuk|cijfer|bron|wet|begrip|datum|vraagbaak|standpunt|correctie|zoektaal|herindeling.',
		],
		[
			['vraga'],
			'"vraga" is niet te maken. Bedoel je vraag? Kies uit: thema, praktijk, taak, vraag, inwonersvraag, gemeente, jaarverantwoording, stuk, cijfer, bron, wet, begrip, datum, vraagbaak, standpunt, correctie, zoektaal, herindeling.',
		],
		[['uitgave'], 'content/uitgave.yaml is er al: vul het daar in.'],
		[
			['vraag', '--titel', 'Iets'],
			'Bij vraag hoort --thema. Zo schrijf je het: npm run nieuw -- vraag --thema leerplicht --titel "Een titel"',
		],
		[
			['wet', '--titel', 'Wet', '--jaar', '2024'],
			'Bij wet hoort geen --jaar. Zo schrijf je het: npm run nieuw -- wet --titel "Een titel"',
		],
		[
			['begrip', '--titel', ' '],
			'Bij begrip hoort --titel. Zo schrijf je het: npm run nieuw -- begrip --titel "Een titel"',
		],
		[
			['begrip', 'Een', 'titel'],
			'Noem één soort, en zet een titel van meer woorden tussen aanhalingstekens: --titel "Een titel".',
		],
		[
			['begrip', '--naam', 'x'],
			'Deze opdracht kent alleen --titel, --id, --thema, --gemeente, --jaar, --onderwerp, elk met een waarde erachter, bijvoorbeeld: npm run nieuw -- begrip --titel "Een titel".',
		],
		[['begrip', '--titel', '???'], 'Uit deze titel is geen naam te maken. Geef er een mee: --id een-eigen-naam.'],
		[
			['gemeente', '--gemeente', 'herlen'],
			'De gemeente "herlen" staat niet in het register. Bedoel je: --gemeente heerlen?',
		],
		[
			['gemeente', '--gemeente', 'heerlen'],
			'content/gemeenten/heerlen/gemeente.yaml bestaat al. Er is niets veranderd; pas dat bestand aan.',
		],
		[
			['begrip', '--titel', 'LEA', '--id', 'lea'],
			expect.stringMatching(
				/^Het id "lea" is al gebruikt in content\/begrippen\.yaml:\d+\. Er is niets gemaakt\. Geef een ander mee: --id lea-2$/,
			),
		],
		[
			['vraag', '--thema', 'leerplicht', '--titel', 'Weet jij dit?', '--id', 'leerplichtbeleid-met-preventie'],
			expect.stringMatching(/^Het id "leerplichtbeleid-met-preventie" is al gebruikt/),
		],
		[
			['taak', '--thema', 'leerplich', '--titel', 'Iets'],
			expect.stringMatching(
				/^Er is niets gemaakt\. content\/taken\/leerplich\.yaml:1 bestand: het thema "leerplich" bestaat niet\./,
			),
		],
		[
			['begrip', '--titel', 'bel 045-5605040'],
			expect.stringMatching(/^Er is niets gemaakt\. content\/begrippen\.yaml:\d+ privacy: /),
		],
		[
			['jaarverantwoording', '--gemeente', 'delft', '--jaar', 'vorig'],
			'--jaar is geen jaar dat kan. Schrijf bijvoorbeeld: --jaar 2024.',
		],
		[
			['jaarverantwoording', '--gemeente', 'delft', '--jaar', '3024'],
			'--jaar is geen jaar dat kan. Schrijf bijvoorbeeld: --jaar 2024.',
		],
		[
			['bron', '--onderwerp', '../../elders', '--titel', 'Iets'],
			expect.stringMatching(/^--onderwerp heeft alleen kleine letters, cijfers en streepjes\. /),
		],
		[['constructor'], expect.stringMatching(/^"constructor" is niet te maken\. /)],
	])('%j', async (args, melding) => {
		expect(await weigering(...args)).toEqual(melding);
		expect(await readBestanden(map)).toEqual(await VOOR);
	});

	test('a file that is broken already', async () => {
		writeFileSync(join(map, 'wetten.yaml'), '- id: wpo\n   naam: x\n');
		expect(await weigering('wet', '--titel', 'Wet op de proef')).toBe(
			'content/wetten.yaml:1 is niet te lezen. Er is niets gemaakt; herstel dat eerst: npm run check:content.',
		);
	});
});
