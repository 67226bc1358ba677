import type { Deel, Stuk, Teken } from './stuk.ts';
import { breek, chooseRegel, type Stijl } from './stijl.ts';

/** Something on a page: a text or a box, at a column counted in signs and a line counted from the top. */
export type Item = { kolom: number; regel: number } & ({ tekst: string } | { teken: Teken });

/** Items of one part, on lines counted from its own top. */
interface Zetsel {
	items: Item[];
	hoogte: number;
}

const BLADBREEDTE = 100;
const zetTekst = (tekst: string, breedte: number, kolom = 0): Item[] =>
	breek(tekst, breedte).map((regel, plek) => ({ kolom, regel: plek, tekst: regel }));

const TABEL = 45;
const KOLOM = 20;

function zetOptie({ teken, tekst }: Deel & { soort: 'optie' }, stijl: Stijl): Zetsel {
	const label = zetTekst(tekst, stijl.breedte, stijl.plaats === 'voor' ? 5 : 0);
	const kolom = stijl.plaats === 'voor' ? 0 : stijl.breedte + 4;
	return {
		items: [...label, { kolom, regel: chooseRegel(label.length, stijl.hoogte), teken }],
		hoogte: label.length,
	};
}

function zetRij({ tekst, tekens }: Deel & { soort: 'rij' }, stijl: Stijl): Zetsel {
	const naam = zetTekst(tekst, stijl.breedte < 60 ? 18 : TABEL);
	const regel = chooseRegel(naam.length, stijl.hoogte);
	return {
		items: [...naam, ...tekens.map((teken, plek) => ({ kolom: TABEL + 2 + plek * KOLOM, regel, teken }))],
		hoogte: naam.length,
	};
}

function zetCijfer({ tekst, waarde, teken }: Deel & { soort: 'cijfer' }, stijl: Stijl): Zetsel {
	const naam = zetTekst(tekst, Math.min(stijl.breedte, 70));
	const regel = chooseRegel(naam.length, stijl.hoogte);
	const getal: Item[] = waarde === '' ? [] : [{ kolom: 76, regel, tekst: waarde }];
	return { items: [...naam, ...getal, { kolom: 90, regel, teken }], hoogte: naam.length };
}

function zetTabelkop(cellen: readonly string[], stijl: Stijl): Zetsel {
	const begin = cellen.length === 3 ? TABEL : 74;
	const breedte = stijl.breedte < 60 ? 10 : KOLOM;
	const koppen = cellen.map((cel, plek) => zetTekst(cel, breedte, begin + plek * (cellen.length === 3 ? KOLOM : 13)));
	return { items: koppen.flat(), hoogte: Math.max(...koppen.map(({ length }) => length)) };
}

function zetDeel(deel: Deel, stijl: Stijl): Zetsel {
	switch (deel.soort) {
		case 'wit':
			return { items: [], hoogte: 1 };
		case 'optie':
			return zetOptie(deel, stijl);
		case 'rij':
			return zetRij(deel, stijl);
		case 'cijfer':
			return zetCijfer(deel, stijl);
		case 'tabelkop':
			return zetTabelkop(deel.cellen, stijl);
		default: {
			const items = zetTekst(deel.tekst, BLADBREEDTE);
			return { items, hoogte: items.length };
		}
	}
}

function addRanden(bladzijden: Item[][], { voettekst, koptekst, regelsPerBladzij }: Stijl): Item[][] {
	return bladzijden.map((items, plek) => {
		const voet = voettekst.replace('#', String(plek + 1)).replace('%', String(bladzijden.length));
		return [
			...(koptekst === '' ? [] : [{ kolom: 0, regel: 0, tekst: koptekst }]),
			...items,
			...(voet === '' ? [] : [{ kolom: 60, regel: regelsPerBladzij + 4, tekst: voet }]),
		];
	});
}

/** Sets a document on pages, as a program that places every line does. */
export function zet({ delen }: Stuk, stijl: Stijl): Item[][] {
	const bladzijden: Item[][] = [[]];
	let regel = 2;
	for (const deel of delen) {
		const { items, hoogte } = zetDeel(deel, stijl);
		if (regel + hoogte > stijl.regelsPerBladzij) {
			bladzijden.push([]);
			regel = 2;
		}
		const begin = regel;
		bladzijden.at(-1)?.push(...items.map((item) => ({ ...item, regel: item.regel + begin })));
		regel += hoogte;
	}
	return addRanden(bladzijden, stijl);
}
