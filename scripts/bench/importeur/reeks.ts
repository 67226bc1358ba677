import { listSchades, type Maker, type Opdracht } from './document.ts';

/** Steps through the list of damage with the same step for every maker, so that a short row has some of all kinds. */
const STAP = 7;

/** Every maker with everything that can happen, in turn; a whole document comes as often as all damage together. */
export function listOpdrachten(makers: readonly Maker[], aantal: number, zaad: number): Opdracht[] {
	const alle = makers.map((maker) => listSchades(maker));
	return Array.from({ length: aantal }, (_, plek) => {
		const rang = plek % makers.length;
		const ronde = Math.floor(plek / makers.length);
		const schades = alle[rang] ?? [];
		const beurt = ronde - Math.floor(ronde / 3) - 1;
		const schade = ronde % 3 === 0 ? 'heel' : schades[(beurt * STAP + rang * 3) % schades.length];
		return { maker: makers[rang] ?? 'tekst', schade: schade ?? 'heel', zaad: zaad * 100_000 + plek };
	});
}
