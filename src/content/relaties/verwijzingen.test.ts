import { expect, test } from 'vitest';
import { createInhoud, createOnderdeel, toRegels } from './proefinhoud.ts';
import { checkVerwijzingen } from './verwijzingen.ts';

const taak = createOnderdeel('taken', 'taken/leerplicht.yaml', 'leerplichtverslag', { herkomst: [] });

test('reports a reference to an entry that does not exist, with the id that looks like it', () => {
	const vraag = createOnderdeel('vragen', 'vragen/leerplicht.yaml', 'verslag', {
		taken: ['leerplichtverslag', 'leerplichtverlag'],
		herkomst: [{ bron: 'handreiking' }],
	});
	expect(toRegels(checkVerwijzingen(createInhoud({ taken: [taak], vragen: [vraag] })))).toEqual([
		'vragen/leerplicht.yaml:7 taken.2: de taak "leerplichtverlag" bestaat niet. Verbeter de spelling of vul content/taken/ aan, bijvoorbeeld: leerplichtverslag.',
		'vragen/leerplicht.yaml:7 herkomst.1.bron: de bron "handreiking" bestaat niet. Verbeter de spelling of vul content/bronnen/ aan.',
	]);
});

test('reports an id in a component of a text', () => {
	const verwijzing = { pad: 'themas/leerplicht.mdx', regel: 31, veld: 'Begrip', naar: 'begrippen', id: 'vsv' } as const;
	const begrip = createOnderdeel('begrippen', 'begrippen.yaml', 'rmc');
	expect(toRegels(checkVerwijzingen(createInhoud({ begrippen: [begrip], verwijzingenInTekst: [verwijzing] })))).toEqual(
		[
			'themas/leerplicht.mdx:31 Begrip: het begrip "vsv" bestaat niet. Verbeter de spelling of vul content/begrippen.yaml aan, bijvoorbeeld: rmc.',
		],
	);
});

test('looks a gemeente up by CBS code in praktijk and by slug in correcties', () => {
	const rij = createOnderdeel('register', 'register/gemeenten.csv', 'GM0917', { slug: 'heerlen' });
	const praktijk = createOnderdeel('praktijk', 'praktijk/x.mdx', 'x', {
		gemeenten: ['GM0917', 'GM0918'],
		taken: [],
		bronnen: [],
	});
	const correcties = ['heerlen', 'herlen'].map((gemeente) =>
		createOnderdeel('correcties', 'correcties.yaml', gemeente, { taken: [], gemeente }),
	);
	expect(toRegels(checkVerwijzingen(createInhoud({ register: [rij], praktijk: [praktijk], correcties })))).toEqual([
		'praktijk/x.mdx:7 gemeenten.2: de CBS-code "GM0918" bestaat niet. Verbeter de spelling of vul content/register/gemeenten.csv aan, bijvoorbeeld: GM0917.',
		'correcties.yaml:7 gemeente: de gemeente "herlen" bestaat niet. Verbeter de spelling of vul content/register/gemeenten.csv aan, bijvoorbeeld: heerlen.',
	]);
});

test('a rejected entry exists: only its own problem is reported', () => {
	const vraag = createOnderdeel('vragen', 'vragen/leerplicht.yaml', 'verslag', { taken: ['kapot'], herkomst: [] });
	const afgekeurd = [{ soort: 'taken', id: 'kapot', pad: 'taken/leerplicht.yaml', regel: 3 } as const];
	expect(checkVerwijzingen(createInhoud({ vragen: [vraag], afgekeurd }))).toEqual([]);
});
