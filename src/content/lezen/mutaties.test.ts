import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { checkBestand } from './bestand.ts';
import { CONTENT_MAP, readBestanden } from './map.ts';
import { formatProbleem } from './probleem.ts';

vi.setConfig({ testTimeout: 60_000 });

/** What a slip, a copy from elsewhere or a bad day leaves in a file. */
const WAARDEN = [
	'',
	'null',
	'[]',
	'.inf',
	'9'.repeat(400),
	'&a *a',
	'!!js/function "x"',
	'"open',
	'a: b: c',
	'\t',
	'\u0000',
	'>'.repeat(5000),
	'['.repeat(5000),
	'x'.repeat(100_000),
	'__proto__',
	'<Taak id="__proto__" />',
	'<script>alert(1)</script>',
	'[x](javascript:alert(1))',
	'{process.env.HOME}',
	'export const a = 1',
	'---',
];
type Ingreep = (regels: string[], plek: number, waarde: string) => string[];
const INGREPEN: Record<string, Ingreep> = {
	weg: (regels, plek) => regels.toSpliced(plek, 2),
	dubbel: (regels, plek) => regels.toSpliced(plek, 0, regels[plek] ?? ''),
	erbij: (regels, plek, waarde) => regels.toSpliced(plek, 0, waarde),
	anders: (regels, plek, waarde) =>
		regels.with(
			plek,
			(regels[plek] ?? '').replace(/(?<=[:-] ).*$/, () => waarde),
		),
	veld: (regels, plek, waarde) =>
		regels.with(
			plek,
			(regels[plek] ?? '').replace(/\w+(?=:)/, () => waarde),
		),
	inspringen: (regels, plek) => regels.with(plek, `   ${regels[plek]}`),
	halverwege: (regels, plek) => regels.slice(0, plek + 1),
};

const bestanden = await readBestanden(CONTENT_MAP);
const codeer = { utf8: 'utf8', latin1: 'latin1', utf16: 'utf16le' } as const;
const mutaties = fc.record({
	bestand: fc.constantFrom(...bestanden),
	ingreep: fc.constantFrom(...Object.values(INGREPEN)),
	deel: fc.double({ min: 0, max: 0.999, noNaN: true }),
	waarde: fc.constantFrom(...WAARDEN),
	codering: fc.oneof({ weight: 9, arbitrary: fc.constant('utf8' as const) }, fc.constantFrom(...Object.keys(codeer))),
});

test('whatever happens to a file, the check says so in whole Dutch lines or lets it pass', () => {
	fc.assert(
		fc.property(mutaties, ({ bestand: { pad, bytes }, ingreep, deel, waarde, codering }) => {
			const regels = new TextDecoder().decode(bytes).split('\n');
			const tekst = ingreep(regels, Math.floor(deel * regels.length), waarde).join('\n');
			const nieuw = Buffer.from(tekst, codeer[codering as keyof typeof codeer]);
			for (const probleem of checkBestand({ pad, bytes: nieuw }).problemen) {
				expect(formatProbleem(pad, probleem)).toMatch(/^content\/\S+:\d+ \S.{0,1500}$/);
				expect(probleem.tekst).not.toMatch(/Invalid|[Ee]xpected|Unrecognized|Too (big|small)/);
			}
		}),
		{ numRuns: 100, seed: 20261128 },
	);
});
