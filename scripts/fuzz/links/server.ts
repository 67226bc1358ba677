import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOORVERWIJZING_BESTANDEN, listDoorverwijzingen } from '../../hosting/doorverwijzingen.ts';
import { findRoute } from '../../server/route.ts';
import type { Linksoort } from './soorten.ts';

/** An old name of a gemeente that writes a rule of its own would lead readers elsewhere. */
export const DOORVERWIJZINGEN: Linksoort = {
	naam: 'doorverwijzing',
	zaden: ['noordwijkerhout', 'sint-michielsgestel', 'haaren'],
	judge(link) {
		const regels = listDoorverwijzingen(
			JSON.stringify([
				{ slug: link, naar: ['heerlen'] },
				{ slug: 'oud', naar: [link] },
				{ slug: link, naar: link },
			]),
		);
		const paden = regels.flatMap(({ van, naar }) => [van, naar]);
		const aantallen = Object.values(DOORVERWIJZING_BESTANDEN).map(
			(format) => format(regels).trimEnd().split('\n').length,
		);
		return {
			isGeweigerd: regels.length === 0,
			fouten: [
				...paden
					.filter((pad) => !/^\/gemeenten\/[a-z0-9-]+\/$/.test(pad))
					.map((pad) => `een doorverwijzing van of naar ${pad}`),
				...(aantallen.every((aantal) => aantal === regels.length + 1)
					? []
					: ['een doorverwijzing die meer regels schrijft']),
			],
		};
	},
};

/** A small site with a file beside it that nobody may get. */
async function buildSite(): Promise<{ root: string; dist: string }> {
	const root = await mkdtemp(join(tmpdir(), 'raadswijzer-fuzz-'));
	const dist = join(root, 'dist');
	for (const map of ['themas/leerplicht', '.verborgen', '.well-known'])
		await mkdir(join(dist, map), { recursive: true });
	for (const pad of [
		'index.html',
		'themas/index.html',
		'themas/leerplicht/index.html',
		'.verborgen/index.html',
		'_redirects',
		'.env',
	])
		await writeFile(join(dist, pad), 'site');
	await writeFile(join(root, 'buiten.txt'), 'buiten');
	return { root, dist };
}

const PADEN = [
	'/',
	'/themas/',
	'/themas',
	'/themas/leerplicht/',
	'/themas/leerplicht/index.html',
	'/../buiten.txt',
	'/_redirects',
	'/.env',
	'/.verborgen/',
];

/** Paths that a browser, or somebody without one, asks of the server. */
export async function createServerpaden(): Promise<Linksoort & { stop: () => Promise<void> }> {
	const { root, dist } = await buildSite();
	const bekend = new Set(['/index.html', '/themas/index.html', '/themas/leerplicht/index.html']);
	return {
		naam: 'pad naar de server',
		zaden: PADEN,
		stop: () => rm(root, { recursive: true }),
		async judge(link) {
			const route = await findRoute(dist, link, '');
			if (route.kind === 'file')
				return {
					isGeweigerd: false,
					fouten: bekend.has(route.pad) ? [] : [`een bestand dat geen pagina is: ${route.pad}`],
				};
			if (route.kind !== 'redirect') return { isGeweigerd: true, fouten: [] };
			const naar = URL.parse(route.naar, 'https://raadswijzer.test/');
			return {
				isGeweigerd: false,
				fouten:
					naar?.origin === 'https://raadswijzer.test' && !/[\r\n]/.test(route.naar)
						? []
						: [`een doorverwijzing naar ${route.naar}`],
			};
		},
	};
}
