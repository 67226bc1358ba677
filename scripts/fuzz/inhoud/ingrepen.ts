import type { Regelingreep } from './regels.ts';
import { ADRESSEN, SCRIPTS } from './waarden/html.ts';
import { CSV } from './waarden/vorm.ts';

const VELD = /^(\s*(?:- )?[\w-]+: ?)(.*)$/;
const isVeld = (regel: string) => VELD.test(regel);
const inhoudVan = (regel: string) => /^(\s*(?:- )?)/.exec(regel)?.[0].length ?? 0;

/** Puts one of these in the place of a value. */
export const alsWaarde =
	(uit: readonly string[]): Regelingreep =>
	({ regels, zoek, toeval }) => {
		const plek = zoek(isVeld);
		return regels.with(
			plek,
			(regels[plek] ?? '').replace(VELD, (_heel, veld: string) => `${veld}${toeval.kies(uit)}`),
		);
	};

/** Puts one of these somewhere in the words of a line. */
export const inTekst =
	(uit: readonly string[]): Regelingreep =>
	({ regels, zoek, toeval }) => {
		const plek = zoek((regel) => /\p{L} \p{L}/u.test(regel));
		const regel = regels[plek] ?? '';
		const na = inhoudVan(regel) + toeval.getal(Math.max(1, regel.length - inhoudVan(regel)));
		return regels.with(plek, `${regel.slice(0, na)}${toeval.kies(uit)}${regel.slice(na)}`);
	};

/** Puts one of these on a line of its own, as far in as the line before it. */
export const alsRegel =
	(uit: readonly string[], los = false): Regelingreep =>
	({ regels, zoek, toeval }) => {
		const plek = zoek((regel) => regel.trim() !== '');
		const marge = los ? '' : ' '.repeat(inhoudVan(regels[plek] ?? ''));
		const erbij = toeval
			.kies(uit)
			.split('\n')
			.map((regel) => marge + regel);
		return regels.toSpliced(plek + 1, 0, ...(los ? ['', ...erbij, ''] : erbij));
	};

/** The lines of the field or item that begins here: those below it that stand further in. */
function findEinde(regels: readonly string[], plek: number): number {
	const diepte = inhoudVan((regels[plek] ?? '').replace('- ', ''));
	const eind = regels.findIndex(
		(regel, index) => index > plek && regel.trim() !== '' && inhoudVan(regel.replace('- ', '')) <= diepte,
	);
	return eind < 0 ? regels.length : eind;
}

export const dropVeld: Regelingreep = ({ regels, zoek }) => {
	const plek = zoek(isVeld);
	return regels.toSpliced(plek, findEinde(regels, plek) - plek);
};
export const repeatVeld: Regelingreep = ({ regels, zoek }) => {
	const plek = zoek(isVeld);
	const einde = findEinde(regels, plek);
	return regels.toSpliced(einde, 0, ...regels.slice(plek, einde));
};
const isItem = (regel: string) => /^(?:- |\w[^,]*,)/.test(regel);
export const dropItem: Regelingreep = ({ regels, zoek }) => {
	const plek = zoek(isItem);
	return regels.toSpliced(plek, findEinde(regels, plek) - plek);
};
export const repeatItem: Regelingreep = ({ regels, zoek }) => {
	const plek = zoek(isItem);
	const einde = findEinde(regels, plek);
	return regels.toSpliced(einde, 0, ...regels.slice(plek, einde));
};
export const swapRegels: Regelingreep = ({ regels, zoek }) => {
	const [een, ander] = [zoek(isVeld), zoek(isVeld)];
	return regels.with(een, regels[ander] ?? '').with(ander, regels[een] ?? '');
};
const VERWIJZING = /[a-z0-9]+(?:-[a-z0-9]+)+/;
export const swapVerwijzing: Regelingreep = ({ regels, zoek, toeval, ids }) => {
	const plek = zoek((regel) => VERWIJZING.test(regel));
	const ander = toeval.kies([...ids.slice(0, 1), toeval.kies(ids), toeval.kies(ids), 'bestaat-niet', 'constructor']);
	return regels.with(plek, (regels[plek] ?? '').replace(VERWIJZING, ander));
};
const NAAM = /\w+(?=:)/;
export const renameVeld: Regelingreep = ({ regels, zoek, toeval }) => {
	const plek = zoek((regel) => NAAM.test(regel));
	const fout = (naam: string) =>
		toeval.kies([
			naam.slice(1),
			`${naam}s`,
			naam.toUpperCase(),
			`${naam} `,
			'__proto__',
			'constructor',
			'toString',
			'<<',
			'null',
			'12',
			`"${naam}"`,
		]);
	return regels.with(plek, (regels[plek] ?? '').replace(NAAM, fout));
};
export const shift: Regelingreep = ({ regels, zoek, toeval }) => {
	const plek = zoek((regel) => regel.trim() !== '');
	const regel = regels[plek] ?? '';
	return regels.with(
		plek,
		toeval.kies([` ${regel}`, `   ${regel}`, `\t${regel}`, regel.trimStart(), regel.replace(/: /, ':')]),
	);
};
export const cut: Regelingreep = ({ regels, toeval }) => {
	const tekst = regels.join('\n');
	return [tekst.slice(0, toeval.getal(tekst.length))];
};
export const commentOut: Regelingreep = ({ regels, zoek, toeval }) => {
	const plek = zoek(isVeld);
	return regels.with(plek, (regels[plek] ?? '').replace(toeval.kies([/^/, /(?<=\w) (?=\w)/, /$/]), ' # '));
};
export const changeCel: Regelingreep = ({ regels, zoek, toeval }) => {
	const plek = zoek((regel) => regel.includes(','));
	const cellen = (regels[plek] ?? '').split(',');
	const cel = toeval.getal(cellen.length);
	const anders = toeval.kies<string[]>([
		cellen.with(cel, toeval.kies([...CSV, ...ADRESSEN, ...SCRIPTS])),
		cellen.toSpliced(cel, 1),
		cellen.toSpliced(cel, 0, ''),
		[cellen.join(';')],
		cellen.toReversed(),
	]);
	return regels.with(plek, anders.join(','));
};
export const changeKop: Regelingreep = ({ regels, toeval }) => {
	const kop = (regels[0] ?? '').split(',');
	const plek = toeval.getal(kop.length);
	const naam = kop[plek] ?? '';
	const anders = toeval.kies([
		kop.with(plek, `${naam}x`),
		kop.with(plek, kop[0] ?? ''),
		kop.with(plek, '__proto__'),
		kop.with(plek, ''),
		kop.with(plek, naam.toUpperCase()),
		kop.toSpliced(plek, 1),
	]);
	return regels.with(0, anders.join(','));
};

export const bomb: Regelingreep = ({ regels, toeval }) => {
	const lagen = Array.from({ length: 9 }, (_, laag) => `x${laag + 1}: &x${laag + 1} [${`*x${laag}, `.repeat(9)}]`);
	return regels.toSpliced(toeval.kies([0, 1, regels.length]), 0, 'x0: &x0 [lol]', ...lagen);
};
