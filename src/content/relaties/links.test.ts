import { expect, test } from 'vitest';
import { checkLinks } from './links.ts';
import { createInhoud, createOnderdeel } from './proefinhoud.ts';

const inhoudMetLink = (adres: string) =>
	createInhoud({
		themas: [createOnderdeel('themas', 'themas/leerplicht.mdx', 'leerplicht')],
		taken: [createOnderdeel('taken', 'taken/leerplicht.yaml', 'leerplichtverslag')],
		inwonersvragen: [createOnderdeel('inwonersvragen', 'inwonersvragen/leerplicht.yaml', 'thuiszitter')],
		praktijk: [createOnderdeel('praktijk', 'praktijk/leiden-jongeren.mdx', 'leiden-jongeren')],
		register: [createOnderdeel('register', 'register/gemeenten.csv', 'GM0917', { slug: 'heerlen' })],
		leaVve: [createOnderdeel('leaVve', 'gemeenten/heerlen/lea-vve/2024.yaml', 'heerlen/2024')],
		linksInTekst: [{ pad: 'themas/leerplicht.mdx', regel: 12, adres }],
	});

test.each([
	'/',
	'/themas/leerplicht/',
	'/themas/leerplicht/#kop',
	'/weet-jij/onderwijskansen/',
	'/weet-jij/onderwijskansen/oefening/',
	'/inwoners/',
	'/inwoners/leerplicht/#thuiszitter',
	'/taken/leerplichtverslag/',
	'/praktijk/leiden-jongeren/',
	'/gemeenten/heerlen/',
	'/gemeenten/heerlen/lea-vve/2024/',
	'/begrippen/#rmc',
	'/zoeken/?q=taxi',
	'#kop',
	'https://wetten.overheid.nl/BWBR0003420',
])('%s leads somewhere', (adres) => {
	expect(checkLinks(inhoudMetLink(adres))).toEqual([]);
});

test.each([
	[
		'/themas/leerplich/',
		'de pagina "/themas/leerplich/" bestaat niet. Begin en eindig met een / en kijk de spelling na, bijvoorbeeld: /themas/leerplicht/.',
	],
	[
		'/themas/leerplicht',
		'de pagina "/themas/leerplicht" bestaat niet. Begin en eindig met een / en kijk de spelling na, bijvoorbeeld: /themas/leerplicht/.',
	],
	[
		'../leerplicht.mdx',
		'de pagina "../leerplicht.mdx" bestaat niet. Begin en eindig met een / en kijk de spelling na, bijvoorbeeld: /themas/leerplicht/.',
	],
	[
		'/gemeenten/GM0917/',
		'de pagina "/gemeenten/GM0917/" bestaat niet. Begin en eindig met een / en kijk de spelling na, bijvoorbeeld: /gemeenten/.',
	],
	['', 'de pagina "" bestaat niet. Begin en eindig met een / en kijk de spelling na, bijvoorbeeld: /.'],
	[
		'mailto:griffie@voorbeeld.test',
		'een link naar "mailto:griffie@voorbeeld.test" kan hier niet. Een link begint met https:// of, binnen de site, met een /, bijvoorbeeld: /themas/leerplicht/.',
	],
	[
		'//voorbeeld.test/',
		'een link naar "//voorbeeld.test/" kan hier niet. Een link begint met https:// of, binnen de site, met een /, bijvoorbeeld: /themas/leerplicht/.',
	],
	[
		'javascript:alert(1)',
		'een link naar "javascript:alert(1)" kan hier niet. Een link begint met https:// of, binnen de site, met een /, bijvoorbeeld: /themas/leerplicht/.',
	],
	...[
		'http://voorbeeld.test/',
		'JavaScript:alert(1)',
		'data:text/html,a',
		'vbscript:a',
		'file:///etc/passwd',
		'ftp://voorbeeld.test/',
		'tel:045',
	].map((adres) => [
		adres,
		`een link naar "${adres}" kan hier niet. Een link begint met https:// of, binnen de site, met een /, bijvoorbeeld: /themas/leerplicht/.`,
	]),
	...['https://rijksoverheid.nl@voorbeeld.test/', 'https://localhost/', 'https://a b.nl/'].map((adres) => [
		adres,
		`"${adres}" is geen volledig webadres. Schrijf bijvoorbeeld: https://www.rijksoverheid.nl/.`,
	]),
	...[' javascript:alert(1)', '/\\voorbeeld.test/', '/\t/voorbeeld.test/'].map((adres) => [
		adres,
		expect.stringContaining('bestaat niet') as string,
	]),
	['https://', '"https://" is geen volledig webadres. Schrijf bijvoorbeeld: https://www.rijksoverheid.nl/.'],
])('%j leads nowhere', (adres, tekst) => {
	expect(checkLinks(inhoudMetLink(adres))).toEqual([{ pad: 'themas/leerplicht.mdx', regel: 12, veld: 'link', tekst }]);
});

test('the page of a rejected entry exists', () => {
	const linksInTekst = [{ pad: 'themas/leerplicht.mdx', regel: 12, adres: '/taken/kapot/' }];
	const afgekeurd = [{ soort: 'taken', id: 'kapot', pad: 'taken/leerplicht.yaml', regel: 3 } as const];
	expect(checkLinks(createInhoud({ linksInTekst, afgekeurd }))).toEqual([]);
});
