import { expect, test } from 'vitest';
import { cijferSchema } from './cijfer.ts';
import { gemeenteSchema } from './gemeente.ts';
import { leaVveSchema } from './lea-vve.ts';
import { kalenderSchema } from './kalender.ts';
import { registerRijSchema } from './register.ts';
import { datum, moment } from './velden.ts';

const listFouten = (
	schema: { safeParse: (waarde: unknown) => { error?: { issues: { message: string }[] } } },
	waarde: unknown,
) => (schema.safeParse(waarde).error?.issues ?? []).map(({ message }) => message);

const BUITEN_BEREIK = 'dit jaar kan niet kloppen. Kies een jaar van 1800 tot en met 2099, bijvoorbeeld: 2026-11-21.';
test.each([
	['2024', []],
	['2024-12', []],
	['2024-02-29', []],
	['2024-13', ['deze maand of dag bestaat niet. Kijk de datum na, bijvoorbeeld: 2024, 2024-10 of 2024-10-01.']],
	['2023-02-29', ['deze maand of dag bestaat niet. Kijk de datum na, bijvoorbeeld: 2024, 2024-10 of 2024-10-01.']],
	['0024', [BUITEN_BEREIK]],
	['9999-12-31', [BUITEN_BEREIK]],
])('takes %s as a moment, or says what is wrong', (waarde, fouten) => {
	expect(listFouten(moment, waarde)).toEqual(fouten);
});

test('a day lies in a year that can be', () => {
	expect(listFouten(datum, '2026-11-28')).toEqual([]);
	expect(listFouten(datum, '20266-1-1').length).toBe(1);
	expect(listFouten(datum, '2206-11-28')).toEqual([BUITEN_BEREIK]);
	expect(listFouten(datum, '1026-11-28')).toEqual([BUITEN_BEREIK]);
});

const TE_GROOT = 'dit getal kan niet kloppen: het is meer dan 20 miljoen. Kijk de cijfers na.';
const GEEN_GETAL = 'dit is geen heel getal. Schrijf alleen cijfers.';
test.each([
	['18000000', []],
	['20000001', [TE_GROOT]],
	['99999999999999999999', [GEEN_GETAL]],
	['0x10', [GEEN_GETAL]],
	['1e3', [GEEN_GETAL]],
	['1.5', [GEEN_GETAL]],
	['Infinity', [GEEN_GETAL]],
])('takes %s inwoners in the register, or says what is wrong', (waarde, fouten) => {
	expect(listFouten(registerRijSchema.shape.inwoners, waarde).slice(0, 1)).toEqual(fouten);
});

const CIJFER = {
	id: 'a',
	onderwerp: 'a',
	reeks: 'a',
	wat: 'a',
	periode: '2024',
	regio: 'Nederland',
	status: 'vast',
	bron: { bron: 'a' },
	opgehaaldOp: '2026-11-28',
};
test.each([
	[82, 'procent', true],
	[820, 'procent van de gemeenten', false],
	[820, 'gemeenten', true],
	[-5, 'procent', true],
	[2e7 + 1, 'kinderen', false],
	[-3e7, 'kinderen', false],
	[Infinity, 'kinderen', false],
])('a national figure of %d %s can be: %s', (waarde, eenheid, kan) => {
	expect(cijferSchema.safeParse({ ...CIJFER, waarde, eenheid }).success).toBe(kan);
});

test.each([
	[0, false],
	[30, true],
	[3000, false],
	[1.5, false],
])('an answer within %d days can be: %s', (termijnDagen, kan) => {
	const regels = { artikelSchriftelijkeVragen: '38', termijnDagen, adres: 'https://voorbeeld.test/' };
	expect(gemeenteSchema.shape.reglementVanOrde.safeParse(regels).success).toBe(kan);
});

test.each([
	[117, true],
	[30_000_000, false],
	[-1, false],
])('%d children can be reported: %s', (aantal, kan) => {
	const met = { peildatum: '2025-01-01', doelgroeppeuters: { antwoord: aantal, herkomst: 'getal' } };
	const { cijfers } = leaVveSchema.shape;
	expect(cijfers.safeParse(met).success).toBe(kan);
	expect(
		cijfers.safeParse({ peildatum: '2025-01-01', aanvullend: [{ wat: 'a', aantal, moment: '2025' }] }).success,
	).toBe(kan);
});

const GEEN_DAG = 'hier staat een dag die niet bestaat. Kijk hem na, bijvoorbeeld: vóór 1 oktober.';
const KALENDER = {
	id: 'a',
	soort: 'gebruikelijk',
	frequentie: 'jaarlijks',
	wat: 'a',
	wie: 'college',
	zekerheid: 'uit-bron',
};
test.each([
	[{ maand: 2, dag: 28, datum: '28 februari' }, []],
	[{ datum: 'vóór 31 juli' }, []],
	[{ datum: '1 januari 2026 tot en met 31 december 2029' }, []],
	[{ datum: '29 februari 2028' }, []],
	[
		{ maand: 2, dag: 31, datum: 'eind februari' },
		['deze dag bestaat niet in elk jaar. Kijk maand en dag na, bijvoorbeeld: maand: 2, dag: 28.'],
	],
	[
		{ maand: 2, dag: 29, datum: 'eind februari' },
		['deze dag bestaat niet in elk jaar. Kijk maand en dag na, bijvoorbeeld: maand: 2, dag: 28.'],
	],
	[{ dag: 1, datum: 'elke eerste' }, ['bij een dag hoort een maand. Vul haar in, bijvoorbeeld: maand: 10.']],
	[{ datum: 'vóór 31 februari' }, [GEEN_DAG]],
	[{ datum: '31 November' }, [GEEN_DAG]],
	[{ datum: '29 februari 2027' }, [GEEN_DAG]],
	[{ datum: '0 mei tot 32 mei' }, [GEEN_DAG]],
	[{ maand: 13, dag: 1, datum: 'laat' }, ['een maand is 1 tot en met 12.']],
	[{ maand: 1, dag: 10, totDag: 31, datum: 'in die maand' }, []],
	[
		{ maand: 1, dag: 10, totDag: 10, datum: 'in die maand' },
		['een periode loopt van dag tot en met een latere dag van die maand. Bijvoorbeeld: maand: 1, dag: 10, totDag: 31.'],
	],
	[
		{ maand: 4, dag: 10, totDag: 31, datum: 'in die maand' },
		['een periode loopt van dag tot en met een latere dag van die maand. Bijvoorbeeld: maand: 1, dag: 10, totDag: 31.'],
	],
	[
		{ maand: 1, dag: 10, totDag: 31, dagErvoor: true, datum: 'in die maand' },
		['een periode loopt van dag tot en met een latere dag van die maand. Bijvoorbeeld: maand: 1, dag: 10, totDag: 31.'],
	],
])('takes the day %o into the kalender, or says what is wrong', (velden, fouten) => {
	expect(listFouten(kalenderSchema, { ...KALENDER, ...velden })).toEqual(fouten);
});
