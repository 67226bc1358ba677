import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

const PAKKET = 'lighthouse@13.5.0';
/** Bytes: a report holds screenshots. */
const GROOTSTE = 64 * 1024 * 1024;

export const ONDERDELEN = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What Lighthouse says of one visit. */
export interface Meting {
	/** 0 to 100. */
	cijfers: Record<(typeof ONDERDELEN)[number], number>;
	/** Cumulative layout shift. */
	verschuiving: number;
	/** Milliseconds until the largest part stands there. */
	grootste: number;
	/** Ids of what was not right. */
	fouten: string[];
}

interface Verslag {
	categories: Record<string, { score: number | null; auditRefs: { id: string }[] }>;
	audits: Record<string, { score: number | null; scoreDisplayMode: string; numericValue?: number }>;
}

/** Reads the report of Lighthouse. @throws {SyntaxError} When it is no JSON. */
export function readVerslag(json: string): Meting {
	const { categories, audits } = JSON.parse(json) as Verslag;
	const lees = (id: string) => audits[id]?.numericValue ?? Number.NaN;
	const fouten = ONDERDELEN.slice(1).flatMap((onderdeel) =>
		(categories[onderdeel]?.auditRefs ?? []).map(({ id }) => id).filter((id) => audits[id]?.score === 0),
	);
	const cijfers = ONDERDELEN.map((naam) => [naam, Math.round((categories[naam]?.score ?? Number.NaN) * 100)]);
	return {
		cijfers: Object.fromEntries(cijfers) as Meting['cijfers'],
		verschuiving: lees('cumulative-layout-shift'),
		grootste: lees('largest-contentful-paint'),
		fouten,
	};
}

/** One visit as Lighthouse sees it. @throws {Error} When Lighthouse cannot be had or gives up. */
export async function measurePagina(adres: string, browser: string): Promise<Meting> {
	const vlaggen = '--headless --no-sandbox --disable-background-networking';
	const { stdout } = await run(
		'npm',
		[
			...['exec', '--yes', `--package=${PAKKET}`, '--', 'lighthouse', adres],
			...['--quiet', '--output=json', '--output-path=stdout', `--chrome-flags=${vlaggen}`],
			`--only-categories=${ONDERDELEN.join(',')}`,
		],
		{ env: { ...process.env, CHROME_PATH: browser }, maxBuffer: GROOTSTE },
	);
	return readVerslag(stdout);
}
