import { createHash } from 'node:crypto';

/** One file of an archive: where it comes in it, and what is in it. */
export interface Bestand {
	pad: string;
	lees: () => Promise<Uint8Array>;
}

/** Text of SHA256SUMS, which `sha256sum -c` reads. */
export async function formatSommen(bestanden: readonly Bestand[]): Promise<string> {
	const regels: string[] = [];
	for (const { pad, lees } of bestanden)
		regels.push(
			`${createHash('sha256')
				.update(await lees())
				.digest('hex')}  ${pad}\n`,
		);
	return regels.join('');
}
