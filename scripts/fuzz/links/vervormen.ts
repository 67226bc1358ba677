import type { Toeval } from '../toeval.ts';
import { ADRESSEN, SCRIPTS } from '../inhoud/waarden/html.ts';
import { TEKENS } from '../inhoud/waarden/vorm.ts';

/** What is put into a link: ends and beginnings of other things, in every writing. */
const STUKKEN = [
	...ADRESSEN,
	...SCRIPTS,
	...TEKENS,
	'..',
	'../',
	'/../',
	'//',
	'\\',
	'%',
	'%00',
	'%0d%0aLocation:%20https://kwaad.test/',
	'%2e%2e%2f',
	'%252e%252e%252f',
	'%c0%ae',
	'%ff',
	'%u202e',
	'+',
	'&',
	'=',
	'&&q=',
	'#',
	'##',
	'?',
	';',
	'@kwaad.test',
	':443',
	'[]',
	'[toString]',
	'__proto__',
	'constructor',
	'-1',
	'1e999',
	'NaN',
	'\r\n',
	'\ud800',
	'a'.repeat(5000),
	'%41'.repeat(2000),
] as const;

type Ingreep = (link: string, plek: number, toeval: Toeval) => string;
const INGREPEN: readonly Ingreep[] = [
	(link, plek, { kies }) => link.slice(0, plek) + kies(STUKKEN) + link.slice(plek),
	(link, _plek, { kies }) => kies(STUKKEN) + link,
	(link, _plek, { kies }) => link + kies(STUKKEN),
	(link, plek) => link.slice(0, plek),
	(link, plek) => link.slice(plek),
	(link, plek, { getal }) => link.slice(0, plek) + link.slice(plek + 1 + getal(4)),
	(link, plek) => link.slice(0, plek) + link.slice(plek).toUpperCase(),
	(link, plek) =>
		link.slice(0, plek) +
		link.slice(plek).replace(/./u, (teken) => `%${(teken.codePointAt(0) ?? 0).toString(16).padStart(2, '0')}`),
	(link) => link + link,
	(link) => encodeURIComponent(link.replace(/[\ud800-\udfff]/g, '')),
	(link) => [...link].toReversed().join(''),
	(_link, _plek, { kies }) => kies(STUKKEN),
	(link, plek, { getal }) => link.slice(0, plek) + String.fromCharCode(getal(0x10000)) + link.slice(plek + 1),
	(link, _plek, { kies }) => link.replace(/\/|=|-|\.|,/, kies(STUKKEN)),
];

/** A link with one to three things wrong with it. */
export function mutateLink(link: string, toeval: Toeval): string {
	let anders = link;
	for (let keer = 0; keer <= toeval.getal(3); keer++)
		anders = toeval.kies(INGREPEN)(anders, toeval.getal(anders.length + 1), toeval);
	return anders.slice(0, 20_000);
}
