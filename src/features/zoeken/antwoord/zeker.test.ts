import { expect, test } from 'vitest';
import type { Lezing } from './lezing.ts';
import { createOnderwerp, type Overeenkomst } from './overeenkomst.ts';
import { findZekere } from './zeker.ts';

const create = (id: string, hoofd: string, rest: Partial<Overeenkomst> = {}): Overeenkomst => ({
	onderwerp: createOnderwerp({ adres: `/taken/${id}/`, soort: 'taak' }, hoofd, [], [id]),
	dekking: 1,
	zin: 0.5,
	reeks: 1,
	rang: 1.1,
	...rest,
});
const woord = (stam: string) => ({ stam, anders: [], gewicht: 0.5 });
const lezing: Lezing = { woorden: [woord('verordening'), woord('gym')], reeks: [], heeftArtikel: false };
const beste = create('gym', 'De raad stelt de verordening over gym vast.');
const ander = create('zwemmen', 'Het college regelt zwemmen.', { rang: 0.9 });

test('what has the whole question, leads, and is found first as well, is certain', () => {
	expect(findZekere(lezing, [beste, ander], beste.onderwerp)).toBe(beste);
});

test('unsure means no answer', () => {
	const gelijk = { ...ander, rang: 1.09 };
	const half = { ...beste, dekking: 0.6 };
	const mbo = create('mbo', 'De mbo-school geeft gym volgens de verordening.');
	expect(findZekere(lezing, [beste, gelijk], beste.onderwerp), 'no lead').toBeUndefined();
	expect(findZekere(lezing, [half, ander], half.onderwerp), 'half of the question').toBeUndefined();
	expect(findZekere(lezing, [beste, { ...ander, rang: 1 }], ander.onderwerp), 'found otherwise').toBeUndefined();
	expect(findZekere(lezing, [mbo, ander], mbo.onderwerp), 'of the mbo only').toBeUndefined();
	const vanMbo = { ...lezing, woorden: [...lezing.woorden, woord('mbo')] };
	expect(findZekere(vanMbo, [beste, ander], beste.onderwerp), 'asked of the mbo').toBeUndefined();
	expect(findZekere(vanMbo, [mbo, ander], mbo.onderwerp), 'of the mbo, as asked').toBe(mbo);
	expect(findZekere({ ...lezing, heeftArtikel: true }, [beste], beste.onderwerp), 'an article').toBeUndefined();
	expect(findZekere(lezing, [], undefined), 'nothing').toBeUndefined();
});

test('two that rest on the same duty do not compete', () => {
	const inwoner: Overeenkomst = {
		...beste,
		onderwerp: createOnderwerp(
			{ adres: '/inwoners/a/#b', soort: 'inwonersvraag' },
			'Wij hebben geen gym.',
			[],
			['gym'],
		),
		rang: 1.09,
	};
	expect(findZekere(lezing, [beste, inwoner], inwoner.onderwerp)).toBe(beste);
});
