import { parseArgs } from 'node:util';

/** @throws In one Dutch line. */
export function readOpdracht(args: readonly string[]): { metPdf: boolean } {
	try {
		const { values } = parseArgs({ args: [...args], options: { 'zonder-pdf': { type: 'boolean', default: false } } });
		return { metPdf: !values['zonder-pdf'] };
	} catch {
		throw new Error(
			`Dit begrijpt npm run release niet: ${args.join(' ')}. Zonder keuze maakt de opdracht alles; --zonder-pdf laat de PDF’s weg.`,
		);
	}
}
