import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import type { Inwonersvraag } from '../../src/content/schemas/inwonersvraag.ts';

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

/** What residents say about one theme, as the authors wrote it. */
export const listInwonersvragen = (thema: string) =>
	parse(readFileSync(join(ROOT, 'content/inwonersvragen', `${thema}.yaml`), 'utf8')) as Pick<
		Inwonersvraag,
		'id' | 'zegt' | 'antwoord' | 'verwijs' | 'watKanJij'
	>[];

/** The themes that residents say something about. */
export const listInwonersthemas = (): string[] =>
	globSync('*.yaml', { cwd: join(ROOT, 'content/inwonersvragen') })
		.map((bestand) => bestand.replace('.yaml', ''))
		.sort();

/** Addresses of all pages; one that sends the reader on at once shows nothing of its own. */
export const listPaginas = (): string[] =>
	listHtml()
		.filter(({ pad, html }) => pad.endsWith('index.html') && !html.includes('http-equiv="refresh"'))
		.map(({ pad }) => `/${pad.replaceAll('\\', '/').replace(/index\.html$/, '')}`);
