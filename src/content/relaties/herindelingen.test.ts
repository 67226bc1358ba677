import { describe, expect, test } from 'vitest';
import type { Herindeling } from '../schemas/herindeling.ts';
import { checkKomendeHerindelingen, checkKringen, checkOpvolgers, checkOudeNamen } from './herindelingen.ts';
import { createInhoud, createOnderdeel, toRegels } from './proefinhoud.ts';

const PAD = 'register/herindelingen.yaml';
const createElement = (id: string, deel: Partial<Herindeling>) =>
	createOnderdeel('herindelingen', PAD, id, {
		id,
		per: '2027-01-01',
		status: 'vastgesteld',
		opgeheven: [],
		ingesteld: [],
		...deel,
	});
const rij = (code: string, naam: string, aliassen: string[] = []) =>
	createOnderdeel('register', 'register/gemeenten.csv', code, { code, slug: naam.toLowerCase(), naam, aliassen });
const REGISTER = [rij('GM0402', 'Hilversum'), rij('GM1696', 'Wijdemeren', ['Wijdemeer'])];
const inhoud = (...herindelingen: ReturnType<typeof createElement>[]) =>
	createInhoud({ register: REGISTER, herindelingen });
const GOED = { naam: 'Wijdemeren', code: 'GM1696', naar: ['GM0402'] };

test('a herindeling that is right gives no problem', () => {
	const alles = inhoud(createElement('goed', { status: 'voorgenomen', opgeheven: [GOED] }));
	expect([
		...checkOpvolgers(alles),
		...checkKringen(alles),
		...checkKomendeHerindelingen(alles, '2026-11-22'),
		...checkOudeNamen(alles),
	]).toEqual([]);
});

describe('checkOpvolgers', () => {
	test('a successor and a new gemeente stand in the register', () => {
		const problemen = checkOpvolgers(
			inhoud(createElement('fout', { opgeheven: [{ ...GOED, naar: ['GM9999'] }], ingesteld: ['GM8888'] })),
		);
		expect(toRegels(problemen)).toEqual([
			`${PAD}:7 opgeheven.1.naar.1: de CBS-code "GM9999" staat niet in content/register/gemeenten.csv. Zoek de code van de opvolger op, bijvoorbeeld: GM0402.`,
			`${PAD}:7 ingesteld.1: de CBS-code "GM8888" staat niet in content/register/gemeenten.csv. Zoek de code van de opvolger op, bijvoorbeeld: GM0402.`,
		]);
	});

	test('a gemeente does not follow itself', () => {
		const [probleem] = checkOpvolgers(inhoud(createElement('zelf', { opgeheven: [{ ...GOED, naar: ['GM1696'] }] })));
		expect(probleem?.tekst).toMatch(/^Wijdemeren kan zichzelf niet opvolgen\./);
	});

	test('a successor may have ended itself in a later herindeling', () => {
		const eerst = createElement('a', { opgeheven: [{ naam: 'Liesveld', naar: ['GM1927'] }] });
		const later = createElement('b', { opgeheven: [{ naam: 'Molenwaard', code: 'GM1927', naar: ['GM0402'] }] });
		expect(checkOpvolgers(inhoud(eerst, later))).toEqual([]);
	});
});

test('a circle of successors is reported at every gemeente in it', () => {
	const heen = createElement('a', { opgeheven: [{ naam: 'Hilversum', code: 'GM0402', naar: ['GM1696'] }] });
	const terug = createElement('b', { opgeheven: [GOED] });
	expect(checkKringen(inhoud(heen, terug)).map(({ tekst }) => tekst)).toEqual([
		'de opvolgers van Hilversum komen weer bij Hilversum uit. Haal een van de twee weg of verbeter de code bij naar.',
		'de opvolgers van Wijdemeren komen weer bij Wijdemeren uit. Haal een van de twee weg of verbeter de code bij naar.',
	]);
});

describe('checkKomendeHerindelingen', () => {
	test.each([
		[
			'an intention without a day',
			{ status: 'voorgenomen', per: undefined, opgeheven: [GOED] },
			/^een voornemen heeft/,
		],
		['a code without a day', { per: undefined, opgeheven: [GOED] }, /^een gemeente met een code heeft een dag nodig/],
		[
			'an intention without a code',
			{ status: 'voorgenomen', opgeheven: [{ naam: 'Wijdemeren', naar: ['GM0402'] }] },
			/code: GM1696\.$/,
		],
		['another name than the register', { opgeheven: [{ ...GOED, naam: 'Wijdemeer' }] }, /Schrijf: naam: "Wijdemeren"/],
	] as const)('%s', (_wat, deel, tekst) => {
		const problemen = checkKomendeHerindelingen(
			inhoud(createElement('x', deel as unknown as Partial<Herindeling>)),
			'2026-11-22',
		);
		expect(problemen).toHaveLength(1);
		expect(problemen[0]?.tekst).toMatch(tekst);
	});

	test('what took place needs no row any more', () => {
		const voorbij = createElement('x', { per: '2019-01-01', opgeheven: [{ naam: 'Haren', naar: ['GM0402'] }] });
		expect(checkKomendeHerindelingen(inhoud(voorbij), '2026-11-22')).toEqual([]);
	});
});

describe('checkOudeNamen', () => {
	test('an old name is no name of another gemeente', () => {
		const problemen = checkOudeNamen(
			inhoud(createElement('x', { opgeheven: [{ naam: 'Wijdemeer', naar: ['GM0402'] }] })),
		);
		expect(problemen[0]?.tekst).toMatch(/^"Wijdemeer" is ook een naam van Wijdemeren\./);
	});

	test('an old name stands once', () => {
		const dubbel = { naam: 'Haren', naar: ['GM0402'] };
		const problemen = checkOudeNamen(
			inhoud(createElement('x', { opgeheven: [dubbel] }), createElement('y', { opgeheven: [dubbel] })),
		);
		expect(problemen.map(({ tekst }) => tekst)).toEqual([
			'"Haren" staat ook bij x. Haal er een weg; een naam leidt naar één plaats.',
		]);
	});
});
