/** One step of the build: a script for Node, with its arguments. */
export interface Stap {
	naam: string;
	script: readonly string[];
}

/**
 * The order of the build. A wave begins when the one before it is done; the steps in it run side by side, so none of them
 * may read what another of the same wave writes.
 */
export const GOLVEN: readonly (readonly Stap[])[] = [
	[{ naam: 'content controleren', script: ['scripts/controle/content/main.ts'] }],
	[{ naam: 'pagina’s', script: ['node_modules/astro/bin/astro.mjs', 'build'] }],
	[
		{ naam: 'zoekindex', script: ['scripts/zoekindex/main.ts'] },
		{ naam: 'Markdown', script: ['scripts/markdown/main.ts'] },
		{ naam: 'hosting', script: ['scripts/hosting/main.ts'] },
		{ naam: 'deelbeelden', script: ['scripts/deelbeelden/main.ts'] },
	],
	// It lists the files of the site: all of them are there, and none is packed. Packing comes last, in main.ts.
	[{ naam: 'offline', script: ['scripts/offline/main.ts'] }],
];
