import { describe, expect, test } from 'vitest';
import { GEVULDE_UITGAVE, LEGE_UITGAVE } from './proefuitgave.ts';
import { describeUitgever, describeVoet, findBronmap, findMeldadres, formatUitgave, listFeiten } from './uitgave.ts';

describe('an edition without publisher', () => {
	test('says so in one line and tells how to become it', () => {
		expect(describeVoet(LEGE_UITGAVE)).toEqual({
			regel: 'Dit is een uitgave zonder uitgever.',
			meer: 'Zo word je uitgever',
			adres: '',
			bronmap: '',
		});
	});

	test('has no facts to show', () => {
		expect(listFeiten(LEGE_UITGAVE)).toEqual([]);
	});

	test('shows what is known without it', () => {
		const broncode = 'https://raad.example/broncode';
		expect(listFeiten({ ...LEGE_UITGAVE, broncode }).map(({ naam, href }) => [naam, href])).toEqual([
			['Bestanden', broncode],
		]);
	});

	test('names nobody in the open data, and still says where mistakes go', () => {
		expect(describeUitgever(LEGE_UITGAVE, 'Raadswijzer Onderwijs')).toEqual({
			naam: 'Raadswijzer Onderwijs (uitgave zonder uitgever)',
			omschrijving: 'Dit is een uitgave zonder uitgever. Achter deze naam staat geen overheid en geen rechtspersoon.',
			website: undefined,
			redactie: [],
			contact: '/over/#fout-melden',
			bekend: false,
		});
	});
});

describe('an edition with a publisher', () => {
	test('says who and since when, and on which host', () => {
		expect(describeVoet(GEVULDE_UITGAVE)).toEqual({
			regel: 'Uitgever: griffie van Voorbeeldstad, sinds januari 2027.',
			meer: 'Over de uitgever',
			adres: 'raadswijzer.example',
			bronmap: '',
		});
	});

	test('shows all of it, editors by function', () => {
		expect(listFeiten(GEVULDE_UITGAVE)).toEqual([
			{
				naam: 'Uitgever',
				tekst: 'griffie van Voorbeeldstad',
				href: 'https://voorbeeldstad.example/',
				erna: 'De griffie van een gemeente.',
			},
			{ naam: 'Sinds', tekst: 'januari 2027' },
			{ naam: 'Redactie', tekst: 'griffier: leest de taken na met de wet' },
			{ naam: 'Geld', tekst: 'De gemeente betaalt de server.' },
			{
				naam: 'Een fout melden',
				tekst: 'redactie@voorbeeldstad.example',
				href: 'mailto:redactie@voorbeeldstad.example',
			},
			{ naam: 'Adres van de site', tekst: 'https://raadswijzer.example', href: 'https://raadswijzer.example' },
			{
				naam: 'Bestanden',
				tekst: 'https://voorbeeldstad.example/broncode',
				href: 'https://voorbeeldstad.example/broncode',
			},
		]);
	});

	test('gives the open data its publisher, editors by function and mailbox', () => {
		expect(describeUitgever(GEVULDE_UITGAVE, 'Raadswijzer Onderwijs')).toEqual({
			naam: 'griffie van Voorbeeldstad',
			omschrijving: 'De griffie van een gemeente.',
			website: 'https://voorbeeldstad.example/',
			redactie: ['griffier'],
			contact: 'mailto:redactie@voorbeeldstad.example',
			bekend: true,
		});
	});

	test('does not claim a body without standing when it says nothing of itself', () => {
		const kaal = { ...GEVULDE_UITGAVE, uitgever: { naam: 'Griffiekring' } };
		expect(describeUitgever(kaal, 'x').omschrijving).toBe(formatUitgave(kaal));
	});
});

test.each([
	[null, undefined],
	['redactie@raad.example', 'mailto:redactie@raad.example'],
	['https://raad.example/fout?pagina=a@b', 'https://raad.example/fout?pagina=a@b'],
])('mistakes reported at %s go to %s', (correcties, verwacht) => {
	expect(findMeldadres({ correcties })).toBe(verwacht);
});

test.each([
	[null, ''],
	['https://github.com/griffie/raadswijzer', 'https://github.com/griffie/raadswijzer/blob/HEAD/content/'],
	['https://github.com/griffie/raadswijzer.git', 'https://github.com/griffie/raadswijzer/blob/HEAD/content/'],
	['https://gitlab.com/griffie/raadswijzer/', 'https://gitlab.com/griffie/raadswijzer/-/blob/HEAD/content/'],
	['https://voorbeeldstad.example/broncode', ''],
])('the files of %s can be changed at "%s"', (broncode, verwacht) => {
	expect(findBronmap({ broncode })).toBe(verwacht);
});
