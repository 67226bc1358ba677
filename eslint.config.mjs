import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Scripts inside .astro files are read as separate files that no tsconfig knows. */
const SCRIPTS_IN_ASTRO = ['**/*.astro/*.ts'];
const TESTS = ['**/*.test.ts', 'tests/**'];

const noUnsafeRules = Object.fromEntries(
	['argument', 'assignment', 'call', 'member-access', 'return'].map((naam) => [
		`@typescript-eslint/no-unsafe-${naam}`,
		'off',
	]),
);

export default defineConfig([
	globalIgnores(['dist/', '.astro/', 'test-results/', 'playwright-report/', 'content/', 'public/']),
	...tseslint.configs.strict,
	...astro.configs['flat/recommended'],
	{
		files: ['**/*.ts'],
		ignores: SCRIPTS_IN_ASTRO,
		extends: [tseslint.configs.strictTypeCheckedOnly],
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
		rules: {
			// Numbers in a text are no mistake.
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
			],
			// A string spread into characters is what is meant here.
			'@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
			// Astro hands loaders a context that is made to be taken apart.
			'@typescript-eslint/unbound-method': 'off',
			// An async listener is plain DOM code; the browser and Node report what it rejects.
			'@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
			// Node runs these files by removing types, so there are no enums to misuse; these two rules took half the time.
			'@typescript-eslint/no-unsafe-enum-assignment': 'off',
			'@typescript-eslint/no-unsafe-enum-comparison': 'off',
			'@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
			// `return report()` as an early end is short and clear.
			'@typescript-eslint/no-confusing-void-expression': 'off',
		},
	},
	{
		// Types made by `astro sync` and types of .astro files: `astro check` knows them, ESLint does not.
		files: [
			'src/content.config.ts',
			'src/content/queries.ts',
			'src/features/**/{pagina,onderdelen}.ts',
			'src/pages/**/*.ts',
		],
		rules: { ...noUnsafeRules, '@typescript-eslint/no-redundant-type-constituents': 'off' },
	},
	{
		// Matchers such as `expect.any(...)` have type any, and a missing element makes the test fail anyway.
		files: TESTS,
		rules: {
			...noUnsafeRules,
			'@typescript-eslint/no-non-null-assertion': 'off',
			// Tests that pass whatever the code does. The plugins of Vitest and Playwright found none of these.
			'no-restricted-syntax': [
				'error',
				{
					selector: "CallExpression[callee.name='expect'] > CallExpression[callee.property.name='every']",
					message: 'every() is true of an empty list: compare the list, or what is wrong in it and its length.',
				},
				{
					selector: "ForOfStatement > AwaitExpression.right > CallExpression[callee.property.name='all']",
					message: 'A locator that finds nothing makes this loop pass: read all at once and expect how many.',
				},
				{
					selector:
						"CallExpression[callee.property.name='toThrow'][callee.object.property.name='not'][arguments.length=0]",
					message: 'That nothing is thrown says nothing of the outcome: expect what must come out.',
				},
			],
		},
	},
	{
		// A page is an address: what it shows stands in pagina.ts and in components.
		files: ['src/pages/**/*.astro'],
		rules: { 'max-lines': ['error', { max: 40 }] },
	},
	{
		rules: { eqeqeq: 'error', 'no-var': 'error', 'prefer-const': 'error', 'object-shorthand': 'error' },
	},
	{
		files: ['src/**/*.ts', 'scripts/**/*.ts'],
		ignores: TESTS,
		rules: {
			'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
			'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
			complexity: ['error', 15],
		},
	},
]);
