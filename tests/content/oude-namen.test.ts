import { beforeAll, describe, expect, test } from 'vitest';
import { CONTENT_MAP, readBestanden } from '../../src/content/lezen/map.ts';
import { listDoorverwijzingen } from '../../scripts/hosting/doorverwijzingen.ts';
import { listGeldigeRijen, listOudeNamen, type OudeNaam } from '../../src/content/geldigheid.ts';
import { checkContent } from '../../src/content/lezen/controle.ts';
import type { Herindeling } from '../../src/content/schemas/herindeling.ts';
import type { RegisterRij } from '../../src/content/schemas/register.ts';

const VANDAAG = '2026-11-22';
let rijen: RegisterRij[];
let herindelingen: Herindeling[];
let namen: OudeNaam[];

beforeAll(async () => {
	const { inhoud } = checkContent(await readBestanden(CONTENT_MAP, /^register\//), VANDAAG);
	rijen = inhoud.register.map(({ gegevens }) => gegevens);
	herindelingen = inhoud.herindelingen.map(({ gegevens }) => gegevens);
	namen = listOudeNamen(rijen, herindelingen, VANDAAG);
});

describe('the old names of the register', () => {
	test('no old name takes the address of a gemeente, and no address is given twice', () => {
		const slugs = [...rijen.map(({ slug }) => slug), ...namen.map(({ slug }) => slug)];
		expect(new Set(slugs).size).toBe(slugs.length);
	});

	test('every old name leads to gemeenten that exist', () => {
		const codes = new Set(listGeldigeRijen(rijen, herindelingen, VANDAAG).map(({ code }) => code));
		expect(namen.filter(({ naar }) => naar.length === 0 || naar.some((code) => !codes.has(code)))).toEqual([]);
	});

	test('every gemeente that ended has an address', () => {
		const voorbij = herindelingen.filter(({ status }) => status === 'vastgesteld');
		const verwacht = voorbij.flatMap(({ opgeheven }) => opgeheven.map(({ naam }) => naam));
		expect(verwacht.length).toBeGreaterThan(150);
		expect(verwacht.filter((naam) => !namen.some((oud) => oud.naam === naam))).toEqual([]);
	});

	test.each([
		['haren', ['GM0014']],
		['s-gravenhage', ['GM0518']],
		['s-hertogenbosch', ['GM0796']],
		['winsum', ['GM1966', 'GM1969']],
		['sneek', ['GM1900']],
		['weesp', ['GM0363']],
	])('%s leads to %j', (slug, naar) => {
		expect(namen.find((oud) => oud.slug === slug)?.naar).toEqual(naar);
	});

	test('a name with one gemeente redirects, a split one does not', () => {
		const slugVan = new Map(rijen.map(({ code, slug }) => [code, slug]));
		const text = JSON.stringify(namen.map(({ slug, naar }) => ({ slug, naar: naar.map((code) => slugVan.get(code)) })));
		const gesplitst = namen.filter(({ naar }) => naar.length > 1);
		expect(gesplitst.map(({ naam }) => naam).sort()).toEqual([
			'Boarnsterhim',
			'Haaren',
			'Littenseradiel',
			'Maasdonk',
			'Winsum',
		]);
		expect(listDoorverwijzingen(text)).toHaveLength(namen.length - gesplitst.length);
	});

	test('the intention for Wijdemeren changes nothing: 342 gemeenten, also after its day', () => {
		for (const dag of [VANDAAG, '2027-01-01', '2028-01-01'])
			expect(listGeldigeRijen(rijen, herindelingen, dag)).toHaveLength(342);
	});
});
