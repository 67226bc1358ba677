import { expect, test } from 'vitest';
import { listPersoonsgegevens } from './persoonsgegevens.ts';

test('reports line and repair', () => {
	expect(listPersoonsgegevens('titel: Bel ons\n# vraag: griffie@voorbeeld.test of 045-5605040')).toEqual([
		{
			regel: 2,
			veld: 'privacy',
			tekst: '"griffie@voorbeeld.test" is een e-mailadres. Haal het weg en noem de functie, bijvoorbeeld: de griffie.',
		},
		{
			regel: 2,
			veld: 'privacy',
			tekst: '"045-5605040" lijkt een telefoonnummer. Haal het weg en noem de functie, bijvoorbeeld: de griffie.',
		},
	]);
});

test.each([
	'0612345678',
	'06-12345678',
	'06 12 34 56 78',
	'06.12345678',
	'06 - 12345678',
	'010-1234567',
	'010 123 45 67',
	'(010) 123 45 67',
	'0455605040',
	'0546 - 123456',
	'0546-12 34 56',
	'088 123 45 67',
	'0800-1234',
	'0900 1234567',
	'+31 6 12345678',
	'+31612345678',
	'+31 (0)10 123 45 67',
	'0031 10 1234567',
	'tel:0455605040',
	'tel.045-5605040',
	'0546–840522',
	'06–12345678',
	'0546/840522',
	'010/123 45 67',
	'+31–6–12345678',
])('finds the telephone number %s', (nummer) => {
	expect(listPersoonsgegevens(`Bel ${nummer} voor vragen.`)).toHaveLength(1);
});

test.each([
	'https://www.voorbeeld.test/0612345678/document-0455605040.pdf',
	'https://www.voorbeeld.test/@griffie@voorbeeld.test',
	'bwb: BWBR0003420',
	'Stcrt. 2022, 29001 en Stb. 2020-12345',
	'wetsvoorstel 36 692, ingediend op 10-09-2025',
	'van 01-10-2024 10:00 tot 02-10-2024 11:00',
	'periode: 2023-01-01 2024-01-01',
	'GM0917,heerlen,Heerlen,,Limburg,87461,11325,50.9096,5.9581,39,Zuid-Limburg,22,5589',
	'artikel 8.28 en 0.1234567890',
	'ISBN 978-90-12-34567-8',
	'kinderen van 0 tot 4 jaar, 14.045 leerlingen',
	'nummer 20230612345678',
	'{@link x} en a @ b',
	'versie pakket@1.2.3',
	'van 06/12/2024 10:00 tot 07/12/2024',
	'schooljaar 2024/2025 en 2025/2026',
])('leaves %s alone', (line) => {
	expect(listPersoonsgegevens(line)).toEqual([]);
});
