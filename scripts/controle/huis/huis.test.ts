import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listGelijkeNamen } from './namen.ts';
import { listOvertredingen } from './overtredingen.ts';
import { readAstroCode } from './schaduw.ts';

let root: string;
const write = async (bestanden: Record<string, string>) => {
	for (const [pad, tekst] of Object.entries(bestanden)) {
		await mkdir(dirname(join(root, pad)), { recursive: true });
		await writeFile(join(root, pad), tekst);
	}
};

beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'huis-'));
	await mkdir(join(root, 'node_modules'));
	await write({
		'package.json': '{ "type": "module" }',
		'scripts/a/main.ts': '',
		'tests/a.ts': '',
		'src/shared/dag.ts': 'export const dag = 1;',
	});
});
afterEach(() => rm(root, { recursive: true, force: true }));

const KAMER = {
	'src/features/taken/regels/wie.ts': 'export const wie = 1;',
	'src/features/taken/index.ts': "export { wie } from './regels/wie.ts';",
	'src/content/queries.ts': 'export const getTaken = () => [];',
};

describe('the rules of the house', () => {
	test('a room that is entered by its door is in order', async () => {
		await write({
			...KAMER,
			'src/features/kalender/regels/feed.ts': "import { wie } from '../../taken/index.ts';\nexport const feed = wie;",
		});
		expect(await listOvertredingen(root)).toEqual([]);
	});

	test.each([
		[
			'the inside of another room',
			'src/features/kalender/regels/feed.ts',
			"import { wie } from '../../taken/regels/wie.ts';",
			'alleen-door-de-deur',
		],
		[
			'shared that knows a feature',
			'src/shared/getal.ts',
			"import { wie } from '../features/taken/index.ts';",
			'shared-kent-niets',
		],
		[
			'a component that asks for content',
			'src/features/taken/components/Taak.astro',
			"---\nimport { getTaken } from '../../../content/queries.ts';\n---\n<p />",
			'inhoud-alleen-via-pagina',
		],
		[
			'an island in a script of an .astro file',
			'src/features/kalender/components/Dag.astro',
			"<p />\n<script>import '../../taken/regels/wie.ts';</script>",
			'alleen-door-de-deur',
		],
		[
			'a rule that reads files',
			'src/features/taken/regels/lees.ts',
			"import { readFile } from 'node:fs/promises';\nexport { readFile };",
			'regels-zonder-node',
		],
		[
			'a command that uses a component',
			'scripts/a/main.ts',
			"import '../../src/features/taken/components/Taak.astro';",
			'opdrachten-kennen-geen-scherm',
		],
		['a file that is not there', 'src/shared/getal.ts', "import './weg.ts';", 'onvindbaar'],
	])('%s is named with what to do', async (_, pad, tekst, regel) => {
		await write({ ...KAMER, 'src/features/taken/components/Taak.astro': '<p />', [pad]: tekst });
		const overtredingen = await listOvertredingen(root);
		expect(overtredingen).toHaveLength(1);
		expect(overtredingen[0]).toMatch(new RegExp(`^${pad} -> .*\\n {2}${regel}: .{40,}`));
	});

	test('a circle is named with the whole way round, types included', async () => {
		await write({
			'src/shared/a.ts': "import type { B } from './b.ts';\nexport type A = B;",
			'src/shared/b.ts': "import type { A } from './a.ts';\nexport type B = A | 1;",
		});
		expect((await listOvertredingen(root))[0]).toContain(
			'src/shared/a.ts -> src/shared/b.ts -> src/shared/a.ts\n  kring: ',
		);
	});

	test('two files of one name in one room are named, in two rooms not', async () => {
		await write({ ...KAMER, 'src/features/taken/islands/wie.ts': '', 'src/features/kalender/regels/wie.ts': '' });
		const namen = await listGelijkeNamen(root);
		expect(namen).toHaveLength(1);
		expect(namen[0]).toMatch(/taken\/\w+\/wie\.ts en src\/features\/taken\/\w+\/wie\.ts\n/);
	});
});

test('the code of an .astro file is its head and its scripts, not its text', () => {
	expect(
		readAstroCode(
			"---\nimport A from './A.astro';\n---\n<p>import x from 'y'</p>\n<script>\nimport './b.ts';\n</script>",
		),
	).toBe("import A from './A.astro';\n\nimport './b.ts';\n");
});
