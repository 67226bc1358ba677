import { parseArgs } from 'node:util';
import { CONTENT_SOORTEN, type ContentSoort } from '../../src/content/lezen/soorten.ts';
import { buildJsonSchema, type JsonSchema } from '../../src/features/open-data/json-schema.ts';
import { findGelijkende } from '../../src/shared/gelijkend.ts';
import { Leesfout } from '../jaarverantwoording/limieten.ts';
import { MAAKBAAR, NIET_MAAKBAAR, type Maakbaar } from './soorten.ts';

const OPTIES = ['titel', 'id', 'thema', 'gemeente', 'jaar', 'onderwerp'] as const;
type Optie = (typeof OPTIES)[number];

/** The command as the author typed it, checked. */
export interface Opdracht extends Maakbaar {
	/** What the author calls it: "vraag". */
	naam: string;
	opties: Readonly<Partial<Record<Optie, string>>>;
}

const VOORBEELDEN: Record<Optie, string> = {
	titel: '"Een titel"',
	id: 'een-eigen-naam',
	thema: 'leerplicht',
	gemeente: 'heerlen',
	jaar: '2024',
	onderwerp: 'leerplicht',
};
const NAMEN = Object.keys(MAAKBAAR);

/** What has to be said before the place of the file is known. */
function listNodig({ soort, titelVeld }: Maakbaar): Optie[] {
	const { waar }: ContentSoort = CONTENT_SOORTEN[soort];
	const uitPad = (['thema', 'onderwerp', 'jaar'] as const).filter((naam) => waar.includes(`<${naam}>`));
	const slug = waar.startsWith('themas/') ? (['thema'] as const) : waar.includes('<slug>') ? ['gemeente' as const] : [];
	return [...slug, ...uitPad, ...(titelVeld === undefined ? [] : ['titel' as const])];
}

/** What may be said with it as well. */
function listMag({ soort, titelVeld }: Maakbaar): Optie[] {
	const schema = buildJsonSchema(soort);
	const { thema, themas } = ((schema.items as JsonSchema | undefined) ?? schema).properties ?? {};
	// The name of a theme is that of its file.
	const metId = titelVeld !== undefined && soort !== 'themas';
	return [...(metId ? ['id' as const] : []), ...(thema || themas ? ['thema' as const] : [])];
}

/** How the command is written for one kind. */
const formatGebruik = (naam: string, maakbaar: Maakbaar) =>
	['npm run nieuw --', naam, ...listNodig(maakbaar).map((optie) => `--${optie} ${VOORBEELDEN[optie]}`)].join(' ');

function readRuw(args: readonly string[]) {
	try {
		const options = Object.fromEntries(OPTIES.map((optie) => [optie, { type: 'string' as const }]));
		return parseArgs({ args: [...args], allowPositionals: true, options });
	} catch {
		throw new Leesfout(
			`Deze opdracht kent alleen ${OPTIES.map((optie) => `--${optie}`).join(', ')}, elk met een waarde erachter, bijvoorbeeld: npm run nieuw -- begrip --titel "Een titel".`,
		);
	}
}

function findMaakbaar(namen: readonly string[]): [string, Maakbaar] {
	const [naam, tweede] = namen;
	if (naam === undefined) throw new Leesfout(`Zeg wat je wilt maken: npm run nieuw -- ${NAMEN.join('|')}.`);
	if (tweede !== undefined)
		throw new Leesfout(
			`Noem één soort, en zet een titel van meer woorden tussen aanhalingstekens: --titel "Een titel".`,
		);
	const maakbaar = Object.hasOwn(MAAKBAAR, naam) ? MAAKBAAR[naam] : undefined;
	if (maakbaar) return [naam, maakbaar];
	const reden = Object.entries(NIET_MAAKBAAR).find(([soort]) => soort.toLowerCase() === naam.toLowerCase())?.[1];
	throw new Leesfout(
		reden ?? `"${naam}" is niet te maken. Bedoel je ${findGelijkende(naam, NAMEN)}? Kies uit: ${NAMEN.join(', ')}.`,
	);
}

/** These become the name of a file. */
function checkWaarden({ jaar, ...opties }: Partial<Record<Optie, string>>): void {
	if (jaar !== undefined && !(/^20\d\d$/.test(jaar) && Number(jaar) <= new Date().getFullYear()))
		throw new Leesfout('--jaar is geen jaar dat kan. Schrijf bijvoorbeeld: --jaar 2024.');
	for (const optie of ['thema', 'onderwerp'] as const)
		if (!/^[a-z0-9-]+$/.test(opties[optie] ?? VOORBEELDEN[optie]))
			throw new Leesfout(
				`--${optie} heeft alleen kleine letters, cijfers en streepjes. Schrijf bijvoorbeeld: --${optie} ${VOORBEELDEN[optie]}.`,
			);
}

/**
 * Reads the command line.
 *
 * @throws Leesfout with one line for the author.
 */
export function readOpdracht(args: readonly string[]): Opdracht {
	const { values, positionals } = readRuw(args);
	const [naam, maakbaar] = findMaakbaar(positionals);
	const opties = values as Partial<Record<Optie, string>>;
	const leeg = OPTIES.find((optie) => opties[optie]?.trim() === '');
	const ontbreekt = leeg ?? listNodig(maakbaar).find((optie) => opties[optie] === undefined);
	if (ontbreekt !== undefined)
		throw new Leesfout(`Bij ${naam} hoort --${ontbreekt}. Zo schrijf je het: ${formatGebruik(naam, maakbaar)}`);
	const toegestaan = [...listNodig(maakbaar), ...listMag(maakbaar)];
	const teVeel = OPTIES.find((optie) => opties[optie] !== undefined && !toegestaan.includes(optie));
	if (teVeel !== undefined)
		throw new Leesfout(`Bij ${naam} hoort geen --${teVeel}. Zo schrijf je het: ${formatGebruik(naam, maakbaar)}`);
	checkWaarden(opties);
	return { naam, ...maakbaar, opties };
}
