import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutVersie1, nameVraag, splitVersie1 } from './versie1.ts';

const ids = fc.oneof(fc.constantFrom('vervoer-bso', 'Geen Id', 'constructor'), fc.string({ minLength: 1 }));
const antwoord = fc.record(
	{ stand: fc.constantFrom('nvt', 'misschien'), antwoord: fc.string(), notitie: fc.string(), kleur: fc.jsonValue() },
	{ requiredKeys: [] },
);
const vragen = fc.dictionary(ids, fc.oneof(antwoord, fc.constant(null), fc.constant('x')), { noNullPrototype: true });

test('everything version 1 kept is in an entry, or stays where it was', () => {
	fc.assert(
		fc.property(vragen, fc.boolean(), (inhoud, isVerrijkt) => {
			const tekst = JSON.stringify({ versie: 1, vragen: inhoud, ...(isVerrijkt ? { kleur: 'rood' } : {}) });
			const oud = JSON.parse(tekst) as { vragen: Record<string, unknown> };
			let rest: string | undefined = tekst;
			const terug: [string, unknown][] = [];
			for (const [naam, waarden] of splitVersie1('antwoorden', tekst) ?? []) {
				terug.push([naam.slice(nameVraag('').length), waarden]);
				rest &&= cutVersie1('antwoorden', rest, naam);
			}
			const blijft = rest === undefined ? {} : (JSON.parse(rest) as { vragen: Record<string, unknown> }).vragen;
			expect(Object.fromEntries([...terug, ...Object.entries(blijft)])).toEqual(oud.vragen);
			if (isVerrijkt) expect(rest).toContain('"kleur":"rood"');
			else if (Object.keys(blijft).length === 0) expect(terug.length === 0 || rest === undefined).toBe(true);
		}),
	);
});

test('the form of version 1 becomes one entry', () => {
	const tekst = '{"versie":1,"velden":{"jaar":["2024"],"onbekend":["x"]}}';
	expect([...(splitVersie1('zelfcheck-lea-vve', tekst) ?? [])]).toEqual([
		['formulier:zelfcheck-lea-vve', { jaar: ['2024'], onbekend: ['x'] }],
	]);
	expect(cutVersie1('zelfcheck-lea-vve', tekst, 'formulier:zelfcheck-lea-vve')).toBeUndefined();
	expect(cutVersie1('zelfcheck-lea-vve', tekst, 'vraag:jaar')).toBe(tekst);
});

test.each(['{kapot', '[1,2]', 'null', '{"versie":2,"vragen":{}}', '{"versie":1}', '{"versie":1,"vragen":[]}'])(
	'%s is not of version 1 and stays whole',
	(tekst) => {
		expect(splitVersie1('antwoorden', tekst)).toBeUndefined();
		expect(cutVersie1('antwoorden', tekst, 'vraag:a')).toBe(tekst);
	},
);
