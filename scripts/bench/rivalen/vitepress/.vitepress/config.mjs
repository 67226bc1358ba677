import { readdirSync } from 'node:fs';
import { defineConfig } from 'vitepress';

const themas = readdirSync('themas', { withFileTypes: true }).filter((map) => map.isDirectory());

export default defineConfig({
	lang: 'nl',
	title: 'Raadswijzer',
	// Some links lead to files that are no pages, such as the open data.
	ignoreDeadLinks: true,
	themeConfig: {
		search: { provider: 'local' },
		sidebar: [
			{ text: 'Thema’s', items: themas.map(({ name }) => ({ text: name, link: `/themas/${name}/` })) },
			{ text: 'Gemeenten', link: '/gemeenten/' },
			{ text: 'Taken', link: '/taken/' },
		],
	},
});
