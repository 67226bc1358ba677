import { expect, test } from 'vitest';
import { formatLicenties } from './licenties.ts';

const VITE =
	'# Licenses\n\nThe app bundles:\n\n## zod - 4.6.7 (MIT)\n\nMIT License\n\n## yaml - 2.9.1 (ISC)\n\nCopyright\n';

test('every package stands in the text with its licence, and the English head of Vite is gone', () => {
	const tekst = formatLicenties(
		VITE,
		[{ naam: 'pagefind - 1.5.2 (MIT)', tekst: 'MIT too\n' }],
		'Dit is een uitgave zonder uitgever.',
	);
	expect(tekst).toMatch(
		/zod - 4\.6\.7 \(MIT\)\n\nMIT License\n-+\n\nyaml - 2\.9\.1 \(ISC\)\n\nCopyright\n-+\n\npagefind - 1\.5\.2 \(MIT\)\n\nMIT too$/,
	);
	expect(tekst).not.toContain('The app bundles');
	expect(tekst).toMatch(/mee te geven\.\n\nDit is een uitgave zonder uitgever\.\n/);
});

test('a file in which no package is named is refused', () => {
	expect(() => formatLicenties('# Licenses\n', [], '')).toThrow('staat geen enkel pakket');
});
