import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { followVerbruik, type Verbruik } from './geheugen.ts';

/** One step of the build. */
interface Stap {
	naam: string;
	seconden: number;
}

export interface Meting extends Verbruik {
	factor: number;
	stappen: Stap[];
	seconden: number;
	paginas: number;
}

/** The steps of `npm run build`, as package.json has them. */
export const listStappen = (build: string) =>
	build
		.split('&&')
		.map((deel) => deel.trim())
		.filter(Boolean);

/** @throws {Error} When a step fails; the message holds the end of what it said. */
export function voerUit(opdracht: string, map: string): Promise<Verbruik & { seconden: number }> {
	const begin = performance.now();
	const PATH = [join(map, 'node_modules/.bin'), process.env['PATH'] ?? ''].join(delimiter);
	const kind = spawn(opdracht, { cwd: map, shell: true, env: { ...process.env, PATH, ASTRO_TELEMETRY_DISABLED: '1' } });
	const verbruik = followVerbruik(kind.pid ?? 0);
	let uitvoer = '';
	const save = (deel: Buffer) => (uitvoer = (uitvoer + deel.toString()).slice(-2000));
	kind.stdout.on('data', save);
	kind.stderr.on('data', save);
	return new Promise((klaar, mislukt) => {
		kind.once('error', mislukt);
		kind.once('close', (code) => {
			const gemeten = verbruik.stop();
			if (code === 0) return klaar({ seconden: (performance.now() - begin) / 1000, ...gemeten });
			mislukt(new Error(`"${opdracht}" is mislukt:\n${uitvoer}`));
		});
	});
}

/** Builds a copy of the site step by step. */
export async function measureBouw(map: string, stappen: readonly string[], factor: number): Promise<Meting> {
	const gemeten: (Stap & Verbruik)[] = [];
	for (const naam of stappen) gemeten.push({ naam, ...(await voerUit(naam, map)) });
	return {
		factor,
		stappen: gemeten,
		seconden: gemeten.reduce((som, { seconden }) => som + seconden, 0),
		piekMB: Math.max(...gemeten.map(({ piekMB }) => piekMB)),
		rekentijd: gemeten.reduce((som, { rekentijd }) => som + rekentijd, 0),
		paginas: globSync('**/*.html', { cwd: join(map, 'dist') }).length,
	};
}
