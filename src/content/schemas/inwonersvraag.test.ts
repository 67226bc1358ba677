import { expect, test } from 'vitest';
import { inwonersvraagSchema } from './inwonersvraag.ts';

const VRAAG = {
	id: 'taxi-te-laat',
	thema: 'leerlingenvervoer',
	zegt: 'De taxi komt steeds te laat.',
	ook: ['busje te laat', 'taxi komt niet op tijd'],
	antwoord: 'Het college regelt het vervoer. De eisen staan in het contract.',
	wieIsAanZet: [{ wie: 'college', doet: 'spreekt de vervoerder aan', taken: ['vervoer-uitvoeren'] }],
	verwijs: 'Bel de vervoerder.',
	watKanJij: { doe: 'Vraag naar de cijfers.', vragen: ['vervoer-klachten'] },
	zekerheid: 'geverifieerd',
	gecontroleerdOp: '2026-11-28',
	herzienVoor: '2027-11-28',
};
const listMeldingen = (anders: object) =>
	inwonersvraagSchema.safeParse({ ...VRAAG, ...anders }).error?.issues.map(({ path, message }) => [path[0], message]);

test('an answer of at most three sentences that rests on a taak is right', () => {
	expect(listMeldingen({ antwoord: 'Een. Twee! Drie?' })).toBeUndefined();
});

test.each([
	['antwoord', { antwoord: 'Een. Twee. Drie. Vier.' }, 'meer dan 3 zinnen'],
	['zekerheid', { wieIsAanZet: [{ wie: 'college', doet: 'regelt' }] }, 'rust op een taak'],
	['bronnen', { zekerheid: 'uit-bron' }, 'noemt die bron'],
	['watKanJij', { watKanJij: { doe: 'Vraag iets.' } }, 'noem bij vragen of taken'],
	['herzienVoor', { herzienVoor: '2026-11-28' }, 'ligt niet na gecontroleerdOp'],
	['wieIsAanZet', { wieIsAanZet: [{ wie: 'raadslid', doet: 'belt' }] }, 'Kies uit: raad, college'],
])('%s is refused with what to do', (veld, anders, melding) => {
	expect(listMeldingen(anders)).toEqual([[veld, expect.stringContaining(melding)]]);
});
