import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { formatGetal, formatTabel } from '../tabel.ts';

export interface Omvang {
	bestanden: number;
	bytes: number;
}

/** What is there now, and what one yearly document of a gemeente adds. */
export interface Schijf {
	gemeenten: number;
	site: Omvang;
	/** In dist, on average over the documents there are. */
	jaarstuk: Omvang;
	/** Bytes of the file an author writes, on average. */
	bron: number;
}

const JAREN = [0, 1, 5, 10] as const;

function weigh(map: string, patroon: string): Omvang {
	const paden = globSync(patroon, { cwd: map, withFileTypes: true }).filter((entry) => entry.isFile());
	return {
		bestanden: paden.length,
		bytes: paden.reduce((som, entry) => som + statSync(join(entry.parentPath, entry.name)).size, 0),
	};
}

/** @param root Folder of the project, with a built site. */
export function measureSchijf(root: string): Schijf {
	const dist = join(root, 'dist');
	const bron = weigh(root, 'content/gemeenten/*/lea-vve/[0-9]*.yaml');
	const stukken = weigh(dist, 'gemeenten/*/lea-vve/*/**');
	return {
		gemeenten: weigh(dist, 'gemeenten/*/antwoorden.json').bestanden,
		site: weigh(dist, '**'),
		jaarstuk: { bestanden: stukken.bestanden / bron.bestanden, bytes: stukken.bytes / bron.bestanden },
		bron: bron.bytes / bron.bestanden,
	};
}

/** The site after some years in which every gemeente handed in its document. */
export function measureNaJaren({ gemeenten, site, jaarstuk, bron }: Schijf, jaren: number): Omvang & { bron: number } {
	const stukken = gemeenten * jaren;
	return {
		bestanden: site.bestanden + stukken * jaarstuk.bestanden,
		bytes: site.bytes + stukken * jaarstuk.bytes,
		bron: stukken * bron,
	};
}

/** Disk space of the site and of its sources, over the years. */
export function formatSchijf(schijf: Schijf): string {
	const rijen = JAREN.map((jaren) => {
		const { bestanden, bytes, bron } = measureNaJaren(schijf, jaren);
		return [
			jaren === 0 ? 'nu' : `na ${jaren} jaar`,
			formatGetal(bestanden),
			formatGetal(bytes / 1e6),
			formatGetal(bron / 1e6, 1),
		];
	});
	return [
		`Schijf, met elk jaar van elk van de ${schijf.gemeenten} gemeenten één jaarstuk`,
		formatTabel([['', 'bestanden', 'site (MB)', 'jaarstukken (MB YAML)'], ...rijen]),
	].join('\n');
}
