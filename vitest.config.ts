import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/content/**/*.test.ts'],
		// Vitest keeps one core free for who is at work; in a test run nobody is.
		maxWorkers: '100%',
		// A test that leaves a spy or a changed environment behind must not reach the next one.
		restoreMocks: true,
		unstubEnvs: true,
		unstubGlobals: true,
	},
});
