import type { PaginaSoort } from './site.ts';

/** A page as Markdown, beside its HTML; made at build by scripts/markdown. */
export const MARKDOWN = { bestand: 'index.md', type: 'text/markdown' } as const;

/** Kinds of page that are a tool: without a script and a reader there is nothing to read. */
const ZONDER_TEKST: readonly PaginaSoort[] = ['home', 'zoeken', 'hulpmiddel', 'data'];

export const heeftMarkdown = (soort: PaginaSoort): boolean => !ZONDER_TEKST.includes(soort);
