import type { Boek, Hoofdstuk } from './boekdelen.ts';

const escape = (tekst: string) =>
	tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A whole XHTML file around what stands in its body. */
const wrap = (titel: string, body: string) => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="nl" xml:lang="nl">
<head>
<title>${escape(titel)}</title>
<link rel="stylesheet" href="boek.css"/>
</head>
<body>
${body}
</body>
</html>
`;

function formatRegel({ naam, titel, koppen }: Hoofdstuk): string {
	const onder = koppen.map(({ anker, tekst }) => `<li><a href="${naam}.xhtml#${anker}">${escape(tekst)}</a></li>`);
	return `<li><a href="${naam}.xhtml">${escape(titel)}</a>${onder.length > 0 ? `<ol>${onder.join('')}</ol>` : ''}</li>`;
}

const formatNav = ({ hoofdstukken }: Boek) =>
	wrap(
		'Inhoud',
		`<nav epub:type="toc" role="doc-toc" id="toc" aria-labelledby="toc-kop">
<h1 id="toc-kop">Inhoud</h1>
<ol>
${hoofdstukken.map(formatRegel).join('\n')}
</ol>
</nav>`,
	);

const META = {
	'schema:accessMode': ['textual'],
	'schema:accessModeSufficient': ['textual'],
	'schema:accessibilityFeature': ['structuralNavigation', 'tableOfContents', 'readingOrder'],
	'schema:accessibilityHazard': ['none'],
	'schema:accessibilitySummary': [
		'Alles is tekst: er zijn geen beelden, geluid of film. Koppen, lijsten en tabellen zijn als zodanig gemerkt.',
	],
};

const formatMeta = () =>
	Object.entries(META)
		.flatMap(([naam, waarden]) => waarden.map((waarde) => `<meta property="${naam}">${escape(waarde)}</meta>`))
		.join('\n');

function formatPakket({ titel, tekstVan, hoofdstukken }: Boek, onderschrift: string): string {
	const items = hoofdstukken.map(
		({ naam }) => `<item id="${naam}" href="${naam}.xhtml" media-type="application/xhtml+xml"/>`,
	);
	const [begin, ...rest] = hoofdstukken.map(({ naam }) => `<itemref idref="${naam}"/>`);
	return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="boek" xml:lang="nl">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="boek">raadswijzer-onderwijs-handboek</dc:identifier>
<dc:title>${escape(titel)}</dc:title>
<dc:description>${escape(onderschrift)}</dc:description>
<dc:language>nl</dc:language>
<dc:date>${tekstVan}</dc:date>
<dc:rights>CC BY 4.0</dc:rights>
<meta property="dcterms:modified">${tekstVan}T00:00:00Z</meta>
${formatMeta()}
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="stijl" href="boek.css" media-type="text/css"/>
${items.join('\n')}
</manifest>
<spine>
${[begin, '<itemref idref="nav"/>', ...rest].join('\n')}
</spine>
</package>
`;
}

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/**
 * Writes every file of the EPUB but the first, which only says that it is one.
 *
 * @param css The style of the book.
 * @param onderschrift One sentence on what the book is about.
 * @returns Texts by path.
 */
export const buildPakket = (boek: Boek, css: string, onderschrift: string): Record<string, string> => ({
	'META-INF/container.xml': CONTAINER,
	'EPUB/package.opf': formatPakket(boek, onderschrift),
	'EPUB/nav.xhtml': formatNav(boek),
	'EPUB/boek.css': css,
	...Object.fromEntries(boek.hoofdstukken.map(({ naam, titel, xhtml }) => [`EPUB/${naam}.xhtml`, wrap(titel, xhtml)])),
});
