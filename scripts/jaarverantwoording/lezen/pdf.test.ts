import { beforeAll, describe, expect, test } from 'vitest';
import {
	BALLOT,
	INTEGRATIE,
	LIJN,
	createAanbod,
	createDocument,
	createOnderwerp,
	PARTNERS,
	VERLOREN,
} from '../../../tests/fixtures/jaarverantwoording/formulier.ts';
import { createPdf, createScan } from '../../../tests/fixtures/jaarverantwoording/pdf.ts';
import { PDFDocument } from '@cantoo/pdf-lib';
import { PDFSCHADE } from '../../bench/importeur/pdfschade.ts';
import { createToeval } from '../../bench/importeur/toeval.ts';
import { importBestand } from '../regels/importeer.ts';
import { splitRegels } from '../regels/woorden.ts';
import { readPdf } from './pdf.ts';

const OPDRACHT = { slug: 'proefstad', naam: 'Proefstad', namen: ['Proefstad'], jaar: 2024, vandaag: '2026-11-28' };
const VUL = (tekens: typeof BALLOT) =>
	createDocument(
		createOnderwerp(tekens, {
			...INTEGRATIE,
			overleg: 'Ja',
			partners: [PARTNERS[0]!, PARTNERS[3]!, 'Anders'],
			andersBijPartners: 'de bibliotheek',
			rijen: [
				['Kinderopvanghouders met ve', 1],
				['Schoolbesturen voor vo', 2],
			],
			afspraken: 'Ja',
			doelen: 'Nee, geen',
			redenen: ['Wij zijn nog bezig'],
			toelichting: 'De gemeente werkt aan een agenda.',
		}),
		createAanbod(tekens, {
			voldoende: 'Ja',
			doelgroeppeuters: '117',
			kindplaatsen: '161',
			bereikt: '61',
			nietBereikt: '56',
		}),
		createOnderwerp(tekens, { ...LIJN, overleg: 'Nee', afspraken: 'Nee' }),
	);
const importTekst = (tekst: string) => {
	const uitkomst = importBestand(splitRegels(tekst), OPDRACHT);
	return { jaarverantwoording: 'fout' in uitkomst ? uitkomst.fout : uitkomst.jaarverantwoording };
};
const importPdf = async (pdf: Uint8Array) => importBestand(await readPdf(pdf), OPDRACHT);

describe('a PDF reads as the text it was made of', () => {
	test.each(['zapf', 'checkbox', 'radio'] as const)('boxes as %s', async (wijze) => {
		const uitkomst = await importPdf(await createPdf(VUL(BALLOT), { wijze }));
		expect(uitkomst).toMatchObject(importTekst(VUL(BALLOT)));
		expect(uitkomst).toMatchObject({
			jaarverantwoording: {
				documentVan: '2025-02-26',
				cijfers: { doelgroeppeuters: { antwoord: 117 } },
				onderwerpen: {
					integratie: { overleg: { antwoord: 'ja', herkomst: 'aangekruist' } },
					'doorgaande-lijn': { overleg: { antwoord: 'nee' } },
				},
			},
		});
	});

	test('lost ticks', async () => {
		const uitkomst = await importPdf(await createPdf(VUL(VERLOREN)));
		expect(uitkomst).toMatchObject(importTekst(VUL(VERLOREN)));
		expect(uitkomst).toMatchObject({
			jaarverantwoording: { onderwerpen: { integratie: { overleg: { herkomst: 'afgeleid' } } } },
		});
	});

	test('a tick alone in its row is not counted', async () => {
		const uitkomst = await importPdf(await createPdf(VUL({ aan: '☒', uit: '' })));
		expect(uitkomst).toMatchObject({
			jaarverantwoording: {
				onderwerpen: {
					integratie: {
						overleg: { antwoord: 'ja', herkomst: 'aangekruist' },
						metAlle: [{ opgave: { herkomst: 'onleesbaar' } }, { opgave: { herkomst: 'onleesbaar' } }],
					},
				},
			},
		});
	});
});

test('a page that was turned and is shown upright reads as before', async () => {
	const heel = await createPdf(VUL(BALLOT));
	const gedraaid = await PDFSCHADE['bladzijde gedraaid']?.(heel, createToeval(1));
	expect(gedraaid).not.toEqual(heel);
	expect(await importPdf(gedraaid ?? heel)).toMatchObject(importTekst(VUL(BALLOT)));
});

describe('a PDF that cannot be read', () => {
	let heel: Uint8Array;
	beforeAll(async () => {
		heel = await createPdf(VUL(BALLOT));
	});

	test('locked', async () => {
		await expect(importPdf(await createPdf('geheim', { wachtwoord: 'x' }))).rejects.toThrow(
			'met een wachtwoord beveiligd',
		);
	});
	test('scanned', async () => {
		await expect(importPdf(await createScan())).rejects.toThrow('waarschijnlijk een scan');
	});
	test.each([0.1, 0.5, 0.9, 0.99])('cut off at %f', async (deel) => {
		await expect(importPdf(heel.slice(0, Math.floor(heel.length * deel)))).rejects.toThrow('niet heel');
	});
	test('something else by that name', async () => {
		await expect(importPdf(new TextEncoder().encode('<html></html>'))).rejects.toThrow('geen PDF');
	});
	test.each([
		['on its side', 'bladzijde op zijn kant', /Bladzijde \d+ staat op zijn kant/],
		['drawn on its side', 'bladzijde gekanteld', /Bladzijde \d+ staat op zijn kant/],
		['a picture', 'bladzijde als plaatje', /Op bladzijde \d+ staat geen tekst/],
	])('a page that is %s, by its number', async (_naam, schade, tekst) => {
		const pdf = await PDFSCHADE[schade]?.(heel, createToeval(1));
		await expect(importPdf(pdf ?? heel)).rejects.toThrow(tekst);
	});
	test.each(['FreeText', 'StrikeOut', 'Redact'])('a page that something was put over: %s', async (Subtype) => {
		const document = await PDFDocument.load(heel);
		const aantekening = document.context.obj({
			Type: 'Annot',
			Subtype,
			Rect: [50, 50, 90, 70],
			QuadPoints: [50, 70, 90, 70, 50, 50, 90, 50],
			Contents: 'X',
		});
		document.getPage(0).node.addAnnot(document.context.register(aantekening));
		await expect(importPdf(await document.save())).rejects.toThrow('Op bladzijde 1 is iets over de tekst heen');
	});
	test('broken inside', async () => {
		const kapot = new TextEncoder().encode('%PDF-1.7\nniets\n%%EOF');
		await expect(importPdf(kapot)).rejects.toThrow('niet heel');
	});
});
