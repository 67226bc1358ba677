import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const bestanden = globSync('src/**/*.{css,astro,ts}').map((pad) => ({ pad, tekst: readFileSync(pad, 'utf8') }));
const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const namen = new Set([...tokens.matchAll(/(--rw-[a-z0-9-]+):/g)].map(([, naam]) => naam));

test('every token that is used exists: the browser is silent about a name it does not know', () => {
	const onbekend = bestanden.flatMap(({ pad, tekst }) =>
		[...tekst.matchAll(/var\((--rw-[a-z0-9-]+)\b/g)].flatMap(([, naam]) => (namen.has(naam) ? [] : `${pad}: ${naam}`)),
	);
	expect(onbekend).toEqual([]);
});

test('a token is named after what it is of and the property it holds, as NL Design System does', () => {
	const EIGENSCHAP =
		/^--rw-(?:color-|typography-font-(?:family|size)-|space-|border-radius$|pointer-target-min-size$|[a-z]+-(?:max-)?inline-size$)/;
	expect([...namen].filter((naam) => !EIGENSCHAP.test(naam ?? ''))).toEqual([]);
});
