import { beforeEach, expect, test, vi } from 'vitest';
import { askBlijvend, readHerinnering } from './herinneren.ts';
import { downloadTekst } from '../../../shared/download.ts';
import { compare, createLink, readAdres, readBestand, saveBestand } from './meenemen.ts';
import { lijsten } from './mijn-lijst.ts';
import { ProefWinkel } from './proefbrowser.ts';

vi.mock('../../../shared/download.ts', () => ({ downloadTekst: vi.fn() }));

const PAGINA = 'https://voorbeeld.nl/mijn-lijst/';
const toFragment = (link = '') => link.slice(link.indexOf('#'));
beforeEach(() => {
	vi.stubGlobal('localStorage', new ProefWinkel());
	lijsten.saveVraag('a', { antwoord: 'Ja' });
});

test('a link of the own list opens it again, and changes nothing', async () => {
	const gelezen = await readAdres(toFragment(await createLink('2026-11-28', PAGINA)));
	expect('staat' in gelezen && compare(gelezen, ['a']).wijzigingen).toEqual([]);
	lijsten.saveVraag('a', { antwoord: 'Nee' });
	expect('staat' in gelezen && compare(gelezen, []).vragen).toMatchObject([{ id: 'a', oordeel: 'verschil' }]);
});

test('notes that are too long for a message give no link', async () => {
	const tekst = Array.from({ length: 3_000 }, (_, plek) => (plek * 7919).toString(36)).join(' ');
	lijsten.saveVraag('lang', { notitie: tekst });
	expect(await createLink('2026-11-28', PAGINA)).toBeUndefined();
	lijsten.remove('vraag', 'lang');
});

test('a file that is too large is not opened, and one that cannot be read is told of', async () => {
	const text = vi.fn(() => Promise.reject(new DOMException('weg', 'NotFoundError')));
	expect(await readBestand({ size: 1e9, text } as unknown as Blob)).toMatchObject({ reden: 'te-groot' });
	expect(text).not.toHaveBeenCalled();
	expect(await readBestand({ size: 5, text } as unknown as Blob)).toMatchObject({ reden: 'browser' });
	expect(await readBestand(new Blob(['{"vorm":']))).toMatchObject({ reden: 'afgekapt' });
});

test('work that is in no file is a reason to save one; what was saved can be opened, and is no reason any more', async () => {
	expect(readHerinnering()).toEqual({ soort: 'geen-bestand', isDringend: false });
	vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 1_000);
	expect(saveBestand('2026-11-28')).toMatch(/^mijn-lijst-\d{4}-\d\d-\d\d\.json$/);
	expect(readHerinnering()).toBeUndefined();
	const [, tekst = ''] = vi.mocked(downloadTekst).mock.lastCall ?? [];
	expect(await readBestand(new Blob([tekst]))).toMatchObject({ uitgave: '2026-11-28', staat: lijsten.readStaat() });
});

test('a browser that cannot promise to keep anything is no mistake', async () => {
	vi.stubGlobal('navigator', {});
	expect(await askBlijvend()).toBe(false);
	vi.stubGlobal('navigator', {
		storage: { persisted: () => Promise.resolve(false), persist: () => Promise.resolve(true) },
	});
	expect(await askBlijvend()).toBe(true);
});
