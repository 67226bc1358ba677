import { compileFunction } from 'node:vm';
import { fileURLToPath } from 'node:url';
import type { AstroUserConfig } from 'astro';
import { MDX_ONDERDELEN } from '../../../src/content/lezen/mdx/onderdelen.ts';
import { breekKoppen } from '../../../src/markdown/afbreken.ts';
import { keepFirstBegrip } from '../../../src/markdown/eerste-begrip.ts';
import { keepGenoemdeWetten } from '../../../src/markdown/genoemde-wetten.ts';
import { zonderSpatieVoorLeesteken } from '../../../src/markdown/leestekens.ts';
import { schikTabellen } from '../../../src/markdown/tabellen.ts';
import { keepBedragHeel } from '../../../src/shared/bedrag.ts';
import { drawOnderdeel, RUNTIME } from './jsx.ts';

const root = new URL('../../../', import.meta.url);
const { default: config } = (await import(new URL('astro.config.mjs', root).href)) as { default: AstroUserConfig };
const onderdelen = Object.fromEntries(Object.keys(MDX_ONDERDELEN).map((naam) => [naam, drawOnderdeel(naam)]));

/** The renderer of the site itself, from astro.config.mjs. */
const renderer = await config.markdown?.processor?.createMdxRenderer?.(
	{ syntaxHighlight: false },
	{ optimize: false, srcDir: new URL('src/', root) },
);

/** The module that MDX makes, as the body of a function that gives its page. */
const toFunctie = (code: string) =>
	code
		.replace(
			/^import \{(.*)\} from "astro\/jsx-runtime";?$/m,
			(_heel, namen: string) => `const {${namen.replaceAll(' as ', ': ')}} = runtime;`,
		)
		.replace(/^export default function/m, 'return function')
		.replace(/^export /gm, '');

/** What src/middleware.ts does with every page. */
export const zetPagina = (html: string) =>
	breekKoppen(schikTabellen(keepBedragHeel(keepGenoemdeWetten(keepFirstBegrip(zonderSpatieVoorLeesteken(html))))));

/**
 * Makes the HTML of an MDX text as the build does, with the components of the site as spans.
 *
 * @param bron The whole file, as Astro reads it.
 * @throws What the build would stop on.
 */
export async function renderMdx(pad: string, bron: string, frontmatter: Record<string, unknown>): Promise<string> {
	if (!renderer) throw new Error('astro.config.mjs noemt geen verwerker van MDX.');
	const { code } = await renderer.process(bron, fileURLToPath(new URL(`content/${pad}`, root)), frontmatter);
	const maak = compileFunction(toFunctie(code), ['runtime']) as (runtime: typeof RUNTIME) => Pagina;
	return zetPagina(maak(RUNTIME)({ components: onderdelen }).html);
}
type Pagina = (velden: { components: typeof onderdelen }) => { html: string };
