import { expect, test } from 'vitest';
import type { AanZet } from '../../../content/schemas/inwonersvraag.ts';
import { chooseGevallen, chooseVragen } from './gevallen.ts';

const vraag = (id: string, wie: AanZet, citaat = 'WPO 4', zekerheid: 'geverifieerd' | 'uit-bron' = 'geverifieerd') => ({
	id,
	zekerheid,
	aanZet: [{ wie, citaat }],
});
const ids = (vragen: readonly { id: string }[]) => vragen.map(({ id }) => id);

test('cases come from as many organs as there are, the raad among them, in the order of the theme', () => {
	const vragen = [
		vraag('college-1', 'college'),
		vraag('college-2', 'college'),
		vraag('school', 'schoolbestuur'),
		vraag('school-2', 'school'),
		vraag('raad', 'raad'),
		vraag('rijk', 'rijk'),
	];
	expect(ids(chooseGevallen('leerplicht', vragen))).toEqual(['college-1', 'school', 'raad']);
});

test('a theme of one organ gives its first three', () => {
	const vragen = ['a', 'b', 'c', 'd'].map((id) => vraag(id, 'college'));
	expect(ids(chooseGevallen('leerplicht', vragen))).toEqual(['a', 'b', 'c']);
});

test('without an article, or not verified, it is no case; too few is said', () => {
	const zonderArtikel = {
		...vraag('zonder', 'vervoerder'),
		aanZet: [{ wie: 'vervoerder', citaat: undefined }],
	} as const;
	const vragen = [
		zonderArtikel,
		{ ...vraag('leeg', 'raad'), aanZet: [] },
		vraag('bron', 'raad', 'WPO 4', 'uit-bron'),
		...['a', 'b'].map((id) => vraag(id, 'college')),
	];
	expect(() => chooseGevallen('leerplicht', vragen)).toThrow(
		'content/inwonersvragen/leerplicht.yaml heeft maar 2 geverifieerde vragen',
	);
	expect(ids(chooseGevallen('leerplicht', [...vragen, vraag('c', 'college')]))).toEqual(['a', 'b', 'c']);
});

test.each([
	['those of the cases first, each once', ['c', 'a', 'c'], ['c', 'a', 'b']],
	['those of another theme are left out', ['elders', 'd'], ['d', 'a', 'b']],
	['no more than three', ['d', 'c', 'b', 'a'], ['d', 'c', 'b']],
])('questions of the checklist: %s', (_wat, bijGevallen, verwacht) => {
	expect(
		ids(
			chooseVragen(
				['a', 'b', 'c', 'd'].map((id) => ({ id })),
				bijGevallen,
			),
		),
	).toEqual(verwacht);
});
