import { describe, expect, test } from 'vitest';
import type { Bron } from '../schemas/bron.ts';
import { checkBronVanCijfer, checkOuderdom } from './cijfers.ts';
import { createInhoud, createOnderdeel, toRegels } from './proefinhoud.ts';

const JAARLIJKS: Partial<Bron> = { gezienOp: '2026-11-21', gelezen: 'kopie', ritme: 'jaarlijks' };
const bron = (deel: Partial<Bron>) => [
	createOnderdeel('bronnen', 'bronnen/landelijk.yaml', 'cbs', { ...JAARLIJKS, ...deel }),
];
const kolom = (peildatum: string) => [
	createOnderdeel('kolommen', 'register/kolommen.yaml', 'inwoners', { peildatum, bron: 'cbs' }),
];
const cijfer = (id: string, periode: string) =>
	createOnderdeel('landelijk', 'landelijk/vve.yaml', id, {
		reeks: 'bereik',
		periode,
		bron: { bron: 'cbs' },
		opgehaaldOp: '2026-11-21',
	});
const opgave = (jaar: number) => [
	createOnderdeel('leaVve', `gemeenten/x/lea-vve/${jaar}.yaml`, `x/${jaar}`, { gemeente: 'x', jaar, bron: 'cbs' }),
];
const HULP =
	'was al ouder dan een jaar toen dit is opgehaald, en nergens staat waarom er niets nieuwers is. Vul bij de bron "cbs" het veld nieuwer in, met stand (niet-verschenen, niet-gevonden of niet-opgehaald) en gezochtOp. Komt er nooit meer een nieuw cijfer, schrijf daar dan: ritme: eenmalig.';

describe('checkOuderdom', () => {
	test('refuses an old figure of each kind when its source says nothing', () => {
		const inhoud = createInhoud({
			bronnen: bron({}),
			kolommen: kolom('2024-01-01'),
			landelijk: [cijfer('a', '2022')],
			leaVve: opgave(2024),
		});
		expect(toRegels(checkOuderdom(inhoud))).toEqual([
			`landelijk/vve.yaml:7 periode: "2022" ${HULP}`,
			`register/kolommen.yaml:7 peildatum: "2024-01-01" ${HULP}`,
			`gemeenten/x/lea-vve/2024.yaml:7 jaar: "2024" ${HULP}`,
		]);
	});

	test.each<[string, Partial<Bron>, string]>([
		['a reason', { nieuwer: { stand: 'niet-gevonden', gezochtOp: '2026-11-21' } }, '2022'],
		['a source that appeared once', { ritme: 'eenmalig' }, '2022'],
		['a figure of the year before', {}, '2025'],
		['a figure that was fresh when we last looked', { gezienOp: '2024-11-21' }, '2024-01-01'],
	])('lets %s pass', (_wat, deel, peildatum) => {
		expect(checkOuderdom(createInhoud({ bronnen: bron(deel), kolommen: kolom(peildatum) }))).toEqual([]);
	});

	test('only the newest of a reeks can be too old', () => {
		const landelijk = [cijfer('oud', '2019'), cijfer('nieuw', '2026')];
		expect(checkOuderdom(createInhoud({ bronnen: bron({}), landelijk }))).toEqual([]);
	});
});

describe('checkBronVanCijfer', () => {
	const leeg = { gelezen: undefined, ritme: undefined };

	test('a source of figures says what was read and how often it comes out', () => {
		expect(toRegels(checkBronVanCijfer(createInhoud({ bronnen: bron(leeg), kolommen: kolom('2026') })))).toEqual([
			'bronnen/landelijk.yaml:7 gelezen: op deze bron steunt een cijfer. Vul in wat je las en hoe vaak er een nieuw cijfer komt (gelezen en ritme), bijvoorbeeld: gelezen: kopie, ritme: jaarlijks.',
		]);
	});

	test('a source without figures need not', () => {
		expect(checkBronVanCijfer(createInhoud({ bronnen: bron(leeg) }))).toEqual([]);
	});
});
