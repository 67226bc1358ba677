import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

// A menu of all pages, the default, is longer than most pages: the themes and the lists, as a site of this size would.
export default defineConfig({
	integrations: [
		starlight({
			title: 'Raadswijzer',
			locales: { root: { label: 'Nederlands', lang: 'nl' } },
			sidebar: [
				{ label: 'Thema’s', items: [{ autogenerate: { directory: 'themas' } }] },
				{ label: 'Gemeenten', link: '/gemeenten/' },
				{ label: 'Taken', link: '/taken/' },
			],
		}),
	],
});
