import { describe, expect, test } from 'vitest';
import { countLettergrepen, listZinnen, measureLeesbaarheid } from './leesbaarheid.ts';

/** Written as it is said. */
const LETTERGREPEN = `
raad wet school jeugd nieuw eeuw vrouw kiest
ge-meen-te raads-lid scho-len kin-de-ren ou-ders leer-plicht leer-ling ver-zuim be-stuur be-leid
wet-hou-der bur-ge-mees-ter col-le-ge ver-or-de-ning be-gro-ting jaar-ver-slag be-slui-ten o-ver-leg
on-der-wijs on-der-wijs-huis-ves-ting leer-lin-gen-ver-voer ach-ter-stan-den-be-leid start-kwa-li-fi-ca-tie
re-ac-tie si-tu-a-tie or-ga-ni-sa-tie in-spec-tie ra-di-o mi-lieu ni-veau bu-reau mu-se-um
in-di-vi-du-eel fi-nan-ci-eel of-fi-ci-eel spe-ci-aal so-ci-aal ma-te-ri-aal ini-ti-a-tief:5 ja-nu-a-ri
be-ïn-vloe-den ge-ïn-te-greerd co-ör-di-na-tie i-dee-ën fi-nan-ci-ën ca-te-go-rie-ën twee-ën-twin-tig re-ïn-te-gra-tie
be-oor-de-len zo-als ge-ar-chi-veerd bij-een-komst be-a-men draai-en groei-en mooi-e nieu-we moei-te
ro-yaal yog-hurt sys-teem dys-lec-tie quo-tum fre-quen-tie kwa-li-teit au-to-no-mie toi-let de-tail
één vóór zo'n:1 re-gi-o's fo-to’s ca-fé m-b-o v-v-e L-E-A v-m-b-o g-g-d vsv'er:4 mbo-in-stel-ling:6 her-ver-de-len
`
	.trim()
	.split(/\s+/)
	.map((item): [string, number] => {
		const [gesplitst = '', aantal] = item.split(':');
		const woord = gesplitst.includes('mbo-in') ? 'mbo-instelling' : gesplitst.replaceAll('-', '');
		return [woord, Number(aantal ?? gesplitst.split('-').length)];
	});

test.each(LETTERGREPEN)('%s has %i syllables', (woord, aantal) => {
	expect(countLettergrepen(woord)).toBe(aantal);
});

describe('listZinnen', () => {
	test.each([
		['De raad beslist. Het college voert uit!', ['De raad beslist.', 'Het college voert uit!']],
		['Dat kost 1.250 euro per kind, zie artikel 2.3.', ['Dat kost 1.250 euro per kind, zie artikel 2.3.']],
		['Vraag het na, bijv. bij de griffie.', ['Vraag het na, bijv. bij de griffie.']],
		['1. 2. 3.', []],
		['', []],
	])('splits "%s"', (alinea, zinnen) => {
		expect(listZinnen(alinea)).toEqual(zinnen);
	});
});

describe('measureLeesbaarheid', () => {
	test('follows the formula of Douma', () => {
		const maat = measureLeesbaarheid(['De raad beslist over de begroting.', 'Het college voert uit.']);
		expect(maat).toEqual({
			zinnen: 2,
			woorden: 10,
			lettergrepen: 16,
			score: expect.closeTo(206.84 - 0.93 * 5 - 77 * 1.6, 9),
		});
	});

	test('the end of a paragraph ends a sentence without a full stop', () => {
		expect(measureLeesbaarheid(['De raad', 'Het college']).zinnen).toBe(2);
	});

	test('numbers are no words', () => {
		expect(measureLeesbaarheid(['Artikel 161 telt.']).woorden).toBe(2);
	});

	test('long sentences with long words score lower', () => {
		const score = (alinea: string) => measureLeesbaarheid([alinea]).score ?? 0;
		expect(score('De raad kiest. Het kind leert.')).toBeGreaterThan(90);
		expect(score('Onderwijshuisvestingsverordeningen bevorderen gemeentelijke verantwoordelijkheden.')).toBeLessThan(0);
	});

	test('a text without words has no score', () => {
		expect(measureLeesbaarheid([])).toEqual({ zinnen: 0, woorden: 0, lettergrepen: 0, score: undefined });
	});
});
