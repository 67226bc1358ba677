import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { decompress } from 'woff2-encoder';

const LETTERS = ['newsreader-600', 'atkinson-hyperlegible-next-400-700'];

/**
 * Prepares a program that makes PNG of SVG. It runs as WebAssembly, so that every machine that builds the site has it, and
 * knows no letters but those of the site.
 *
 * @param root Absolute path of the project.
 * @returns Renders a drawing at a width in pixels.
 */
export async function makeRenderer(root: string): Promise<(svg: string, breedte: number) => Uint8Array> {
	await initWasm(await readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
	const fontBuffers = await Promise.all(
		LETTERS.map(async (naam) => decompress(await readFile(resolve(root, `src/styles/fonts/${naam}.woff2`)))),
	);
	return (svg, breedte) =>
		new Resvg(svg, { fitTo: { mode: 'width', value: breedte }, font: { fontBuffers } }).render().asPng();
}
