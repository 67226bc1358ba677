import { fork, type ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test, vi } from 'vitest';
import {
	INTEGRATIE,
	createDocument,
	createOnderwerp,
	VERLOREN,
} from '../../../tests/fixtures/jaarverantwoording/formulier.ts';
import {
	createBom,
	createDiep,
	createKringloop,
	createPdf,
	createVeel,
} from '../../../tests/fixtures/jaarverantwoording/pdf.ts';
import { LIMIETEN } from '../limieten.ts';
import { run } from './proces.ts';

vi.mock('node:child_process', { spy: true });
vi.setConfig({ testTimeout: 60_000 });

const OPDRACHT = { slug: 'proefstad', naam: 'Proefstad', namen: ['Proefstad'], jaar: 2024, vandaag: '2026-11-28' };
const HEEL = createDocument(createOnderwerp(VERLOREN, { ...INTEGRATIE, partners: [], afspraken: '' }));
const MB = 1024 * 1024;
/** A few hundred kilobytes that unpack to 300 MB. */
const BOM = createBom(300);

test('reads a document in a process of its own', async () => {
	expect(await run(await createPdf(HEEL), true, OPDRACHT)).toMatchObject({
		jaarverantwoording: { gemeente: 'proefstad' },
	});
	expect(await run(new TextEncoder().encode(HEEL), false, OPDRACHT)).toMatchObject({
		jaarverantwoording: { jaar: 2024 },
	});
});

test('a page that unpacks to more than memory allows is stopped', async () => {
	const uitkomst = await run(BOM, true, OPDRACHT, { ...LIMIETEN, geheugen: 200 * MB });
	expect(uitkomst).toEqual({ fout: expect.stringContaining('te veel geheugen') });
});

test('a reader that cannot start is not called a heavy document', async () => {
	const kind = Object.assign(new EventEmitter(), {
		kill: () => true,
		send: () => setTimeout(() => kind.emit('exit', 1)),
	});
	vi.mocked(fork).mockImplementationOnce(() => kind as unknown as ChildProcess);
	expect(await run(new Uint8Array(), true, OPDRACHT)).toEqual({ fout: expect.stringContaining('npm ci') });
});

test('reading that takes too long is stopped', async () => {
	expect(await run(BOM, true, OPDRACHT, { ...LIMIETEN, ms: 300 })).toEqual({
		fout: expect.stringContaining('langer dan 0.3 seconden'),
	});
});

test.each([
	['lists a hundred thousand deep', () => createDiep(100_000)],
	['a tree of pages that holds itself', createKringloop],
	['two hundred thousand objects', () => createVeel(200_000)],
])('%s: one line, no crash', async (_naam, maak) => {
	expect(await run(maak(), true, OPDRACHT)).toEqual({ fout: expect.stringMatching(/^[^\n]{30,}\.$/) });
});

test('pages that point at something else are said to be broken', async () => {
	const document = await PDFDocument.load(await createPdf(HEEL.repeat(3)));
	const blad = document.getPage(1);
	document.removePage(1);
	document.insertPage(0, blad);
	expect(await run(await document.save(), true, OPDRACHT)).toEqual({ fout: expect.stringContaining('niet heel') });
});
