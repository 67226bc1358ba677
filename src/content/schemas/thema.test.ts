import { expect, test } from 'vitest';
import { themaSchema } from './thema.ts';

const THEMA = {
	titel: 'Leerlingenvervoer',
	samenvatting: 'De raad stelt de regels vast.',
	volgorde: 7,
	status: 'volledig',
	inHetKort: ['De raad stelt de verordening vast.'],
	werkwoorden: { raad: 'beslist', college: 'voert uit', school: 'verzorgt', rijk: 'betaalt' },
	wieGaatWaarover: ['raad', 'college', 'school', 'rijk'].map((wie) => ({
		wie,
		tekst: 'Een regel.',
		taken: ['vervoer'],
	})),
	raadswoorden: 'leerlingenvervoer',
	bronnen: [{ bron: 'handreiking-2021' }],
	gecontroleerdOp: '2026-11-21',
	herzienVoor: '2027-11-21',
};
const listMeldingen = (anders: object) =>
	themaSchema.safeParse({ ...THEMA, ...anders }).error?.issues.map(({ path, message }) => [path[0], message]);

test('a part of a theme may have been changed after the whole was checked', () => {
	expect(listMeldingen({})).toBeUndefined();
	expect(listMeldingen({ gewijzigdOp: '2026-11-28' })).toBeUndefined();
});

test.each(['2026-11-20', '2026-11-21'])('a change on %s lies before the check and says nothing', (gewijzigdOp) => {
	expect(listMeldingen({ gewijzigdOp })).toEqual([['gewijzigdOp', expect.stringContaining('Haal de regel weg')]]);
});
