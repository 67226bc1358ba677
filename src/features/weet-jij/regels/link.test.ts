import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findInpakker } from '../opslag/inpakken.ts';
import { countCrc32 } from './controlegetal.ts';
import { buildLink, LANGSTE_LINK, readLink } from './link.ts';
import { isLijstlink } from './lijstlink.ts';
import { mutate, NU, proefstaat } from './proefstaat.ts';
import type { Staat } from './staat.ts';

const PAGINA = 'https://voorbeeld.nl/mijn-lijst/';
const inpakker = findInpakker();
const VOORBEELD: Staat = new Map([
	['vraag:a', { versie: 2, velden: { stand: { waarde: 'nvt', tijd: NU }, notitie: { waarde: 'Bel', tijd: NU - 9 } } }],
	['vergadering:b', { versie: 2, velden: { 'punt:c:vragen': { waarde: ['a'], tijd: 0 } } }],
]);
const build = (staat: Staat, met = inpakker) => buildLink({ staat, uitgave: '2026-11-28', gemaaktOp: NU }, PAGINA, met);
const toFragment = (link = '') => link.slice(link.indexOf('#'));
const read = (fragment: string, met = inpakker) => readLink(fragment, NU, met);
const fragment = toFragment(await build(VOORBEELD));

/** A link of the right form around any content. */
const wrap = (inhoud: unknown) => {
	const bytes = new TextEncoder().encode(JSON.stringify(inhoud));
	const tekst = Buffer.from(bytes).toString('base64url');
	return `#lijst=1j.${bytes.length.toString(36)}.${countCrc32(bytes).toString(36)}.${tekst}`;
};

test('the check sum is the one of ZIP and PNG', () => {
	expect(countCrc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});

test('a link has the list after the # only, in signs that no mail program changes', () => {
	expect(fragment).toMatch(/^#lijst=1d\.[0-9a-z]+\.[0-9a-z]+\.[\w-]+$/);
	expect(isLijstlink(fragment)).toBe(true);
});

test.each([
	['packed', inpakker],
	['in a browser that cannot pack', undefined],
])('any list comes back from its link as it was, %s', async (_geval, met) => {
	let aantal = 0;
	await fc.assert(
		fc.asyncProperty(proefstaat, async (staat) => {
			const link = await build(staat, met);
			if (!link) return;
			aantal += 1;
			expect(link.length).toBeLessThanOrEqual(LANGSTE_LINK);
			expect(await read(toFragment(link), met)).toEqual({ staat, uitgave: '2026-11-28', gemaaktOp: NU });
		}),
		{ numRuns: 500 },
	);
	expect(aantal).toBeGreaterThan(100);
});

test('a list that is too long for a message has no link', async () => {
	const ruis = Array.from(
		{ length: 500 },
		(_, plek) =>
			[
				`vraag:vraag-${plek}`,
				{
					versie: 2 as const,
					velden: { notitie: { waarde: `${plek} ${'Bel de griffie. '.repeat(50)}`, tijd: plek * 7919 } },
				},
			] as const,
	);
	expect(await build(new Map(ruis))).toBeUndefined();
	expect(await build(new Map(ruis), undefined)).toBeUndefined();
});

test('a full stop or bracket that a mail program took along is no harm', async () => {
	expect(await read(`${fragment}>).`)).toHaveProperty('staat', VOORBEELD);
});

describe('changes nothing and says why:', () => {
	test.each([
		['without what follows the #', '', 'leeg'],
		['nothing after the name', '#lijst=', 'leeg'],
		['another part of a page', '#vraag-a', 'vreemd'],
		['cut in the text', fragment.slice(0, -5), 'afgekapt'],
		['cut in the check sum', '#lijst=1d.5k.1x', 'afgekapt'],
		['cut after the version', '#lijst=1d', 'afgekapt'],
		['a letter changed', fragment.replace(/.{3}$/, 'AAA'), 'beschadigd'],
		['a piece added', `${fragment}AAAA`, 'beschadigd'],
		['signs that do not belong', '#lijst=1d.5k.1x.%20%20%20', 'beschadigd'],
		['a newer version', fragment.replace('1d', '2x'), 'nieuwer'],
		['too long', `#lijst=1d.5k.1x.${'A'.repeat(10_000)}`, 'te-groot'],
		['bytes that are not packed', wrap('x').replace('1j', '1d'), 'beschadigd'],
		['no list', wrap({}), 'beschadigd'],
		['a name that is no entry', wrap([NU, '', { 'gemeente:a': { naam: ['x', 0] } }]), 'beschadigd'],
		['a form of this site', wrap([NU, '', { 'formulier:a': { naam: ['x', 0] } }]), 'beschadigd'],
		['an id that is code', wrap([NU, '', { 'vraag:<img>': { bron: ['x', 0] } }]), 'beschadigd'],
		['a time without sense', wrap([NU, '', { 'vraag:a': { bron: ['x', 'nu'] } }]), 'beschadigd'],
		['a time beyond every number', wrap([NU, '', { 'vraag:a': { bron: ['x', 1e300] } }]), 'beschadigd'],
	])('%s', async (_geval, tekst, reden) => {
		expect(await read(tekst)).toEqual({ reden, melding: expect.stringMatching(/ Er is niets veranderd\.$/) });
	});

	test('packed, for a browser that cannot unpack', async () => {
		expect(await readLink(fragment, NU, undefined)).toMatchObject({ reden: 'browser' });
	});

	test('a few bytes that unpack to fill the memory', async () => {
		const bom = (await inpakker?.pack(new Uint8Array(5_000_000)))!;
		const kop = `${bom.length.toString(36)}.${countCrc32(bom).toString(36)}`;
		expect(bom.length).toBeLessThan(6_000);
		expect(await read(`#lijst=1d.${kop}.${Buffer.from(bom).toString('base64url')}`)).toMatchObject({
			reden: 'beschadigd',
		});
	});
});

test('every way of cutting a link is told from a change', async () => {
	const plekken = Array.from({ length: fragment.length - 1 }, (_, plek) => plek).filter(
		(plek) => plek > '#lijst='.length,
	);
	const redenen = await Promise.all(
		plekken.map(async (plek) => {
			const gelezen = await read(fragment.slice(0, plek));
			return 'reden' in gelezen ? gelezen.reden : 'gelezen';
		}),
	);
	expect([...new Set(redenen)]).toEqual(['afgekapt']);
});

test('10,000 random and mutated links never throw, and give the same list or one line', async () => {
	const linken = await Promise.all(
		fc
			.sample(proefstaat, { numRuns: 40, seed: 1 })
			.map(async (staat) => ({ staat, link: toFragment(await build(staat)) })),
	);
	const geval = fc
		.constantFrom(...linken.filter(({ link }) => link !== ''))
		.chain(({ staat, link }) =>
			fc.tuple(fc.constant(staat), fc.oneof({ weight: 4, arbitrary: mutate(link) }, fc.string())),
		);
	let aantalGeweigerd = 0;
	await fc.assert(
		fc.asyncProperty(geval, async ([staat, tekst]) => {
			const gelezen = await read(tekst);
			if ('reden' in gelezen) aantalGeweigerd += 1;
			else expect(gelezen.staat).toEqual(staat);
		}),
		{ numRuns: 10_000 },
	);
	expect(aantalGeweigerd).toBeGreaterThan(8_000);
}, 60_000);
