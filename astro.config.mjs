import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { VITE_LICENTIES } from './scripts/hosting/licenties.ts';
import { rehypeTabellen } from './src/markdown/rehype-tabellen.ts';
import { readSiteAdres } from './src/layout/site-adres.ts';
import { rehypeVouwen } from './src/markdown/rehype-vouwen.ts';
import { rehypeTaakvakjes } from './src/markdown/rehype-taakvakjes.ts';

const markdown = {
	syntaxHighlight: false,
	processor: unified({
		gfm: false,
		smartypants: false,
		remarkPlugins: [[remarkGfm, { singleTilde: false }]],
		rehypePlugins: [rehypeTabellen, rehypeTaakvakjes, rehypeVouwen],
		remarkRehype: {
			footnoteLabel: 'Noten bij de tekst',
			footnoteBackLabel: (_noot, plek) => (plek > 1 ? `Terug naar plek ${plek} in de tekst` : 'Terug naar de tekst'),
		},
	}),
};

/** Without the trace of the program, which hides the one line that helps. */
function findSite() {
	try {
		return readSiteAdres(process.env.SITE_URL)?.href;
	} catch (error) {
		console.error(error.message);
		process.exit(1);
	}
}
const site = findSite();

export default defineConfig({
	// Own address of the site, only needed for absolute links; without it every link stays relative to the host.
	...(site ? { site } : {}),
	trailingSlash: 'always',
	// The default drops spaces between inline elements.
	compressHTML: true,
	devToolbar: { enabled: false },
	prefetch: false,
	build: { inlineStylesheets: 'never', assets: '_' },
	markdown,
	integrations: [mdx()],
	vite: {
		build: {
			// A strict CSP allows no data: or inline code.
			assetsInlineLimit: 0,
			// The notices that licences of bundled packages ask for.
			license: { fileName: VITE_LICENTIES },
			// Astro's own MDX marker is a directive the bundler does not know; it is harmless.
			rolldownOptions: { checks: { moduleLevelDirective: false } },
		},
	},
});
