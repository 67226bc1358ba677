import { DomUtils } from 'htmlparser2';

type Knoop = Parameters<typeof DomUtils.textContent>[0];

const write = (knoop: Knoop, xmlMode: boolean) =>
	// eslint-disable-next-line @typescript-eslint/no-deprecated -- dom-serializer itself would be a second copy: other packages hold an older one
	DomUtils.getOuterHTML(knoop, { xmlMode, encodeEntities: 'utf8' });

/** Writes what was parsed as HTML. */
export const writeHtml = (knoop: Knoop) => write(knoop, false);

/** The same as XHTML, which is what an EPUB holds. */
export const writeXhtml = (knoop: Knoop) => write(knoop, true);
