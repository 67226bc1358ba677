import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const [ORDE] = /^@layer reset.*;$/m.exec(readFileSync('src/styles/index.css', 'utf8')) ?? ['geen'];

/** Whichever file the browser gets first decides the order of the layers. */
test.each(globSync('src/styles/*.css').filter((bestand) => /^@layer \w+ \{/m.test(readFileSync(bestand, 'utf8'))))(
	'%s says the order of the layers before it uses one',
	(bestand) => {
		const css = readFileSync(bestand, 'utf8');
		expect(css.indexOf(ORDE)).toBeGreaterThanOrEqual(0);
		expect(css.indexOf(ORDE)).toBeLessThan(css.search(/^@layer \w+ \{/m));
	},
);
