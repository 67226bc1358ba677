import { SITE_NAAM, SITE_OMSCHRIJVING } from '../shared/site.ts';

/** What a device needs to put the site between its apps. */
export const WEBMANIFEST = { pad: '/site.webmanifest', type: 'application/manifest+json' } as const;

/** The mark on a sheet of paper; a device cuts the one that fills its square as it likes. */
const ICONEN = [
	{ src: '/icoon.svg', sizes: 'any', type: 'image/svg+xml' },
	{ src: '/icoon-192.png', sizes: '192x192', type: 'image/png' },
	{ src: '/icoon-512.png', sizes: '512x512', type: 'image/png' },
	{ src: '/icoon-vol-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
];

/** Text of the manifest; colours are those of styles/tokens.css. */
export const formatWebmanifest = (): string =>
	JSON.stringify({
		id: '/',
		name: SITE_NAAM,
		short_name: SITE_NAAM.split(' ')[0],
		description: SITE_OMSCHRIJVING,
		lang: 'nl',
		dir: 'ltr',
		start_url: '/',
		scope: '/',
		// A page has links back, yet the site draws no button for it.
		display: 'minimal-ui',
		background_color: '#ffffff',
		theme_color: '#0a3a44',
		icons: ICONEN,
	});
