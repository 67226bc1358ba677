import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

const ROOT = resolve(import.meta.dirname, '../..');
export const DIST = join(ROOT, 'dist');

export interface HtmlBestand {
	pad: string;
	html: string;
}

/** Every page of the built site. */
export const listHtml = (): HtmlBestand[] =>
	globSync('**/*.html', { cwd: DIST })
		.sort()
		.map((pad) => ({ pad, html: readFileSync(join(DIST, pad), 'utf8') }));

/** Permanent ids of the questions of one theme, as the authors wrote them. */
export const listVraagIds = (thema: string): string[] =>
	(parse(readFileSync(join(ROOT, 'content/vragen', `${thema}.yaml`), 'utf8')) as { id: string }[]).map(({ id }) => id);
