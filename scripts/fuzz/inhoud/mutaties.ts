import type { ContentBestand } from '../../../src/content/lezen/bestand.ts';
import type { Toeval } from '../toeval.ts';
import { codeer } from './codering.ts';
import { changeRegels, type Regelingreep } from './regels.ts';
import * as ingreep from './ingrepen.ts';
import { ADRESSEN, SCRIPTS } from './waarden/html.ts';
import { MDX } from './waarden/mdx.ts';
import { GROOT, PADEN, TEKENS } from './waarden/vorm.ts';
import { TEKENCODES, TYPEN, YAML, YAML_REGELS } from './waarden/yaml.ts';

/** A file as it is mutated: the text, and all others to take names and references from. */
interface Uitgangspunt {
	pad: string;
	tekst: string;
	ids: readonly string[];
	toeval: Toeval;
}

/** What comes in the place of the file; undefined where this mutation says nothing about such a file. */
type Mutatie = (van: Uitgangspunt) => ContentBestand[] | undefined;

const encode = (tekst: string) => new TextEncoder().encode(tekst);
const isMdx = ({ pad }: Uitgangspunt) => pad.endsWith('.mdx');
const isCsv = ({ pad }: Uitgangspunt) => pad.endsWith('.csv');

/** Changes some lines of the text. */
const opRegel =
	(ingreep: Regelingreep, past: (van: Uitgangspunt) => boolean = () => true): Mutatie =>
	(van) =>
		past(van) ? [{ pad: van.pad, bytes: encode(changeRegels(ingreep, van)) }] : undefined;

const move: Mutatie = ({ pad, tekst, toeval }) => {
	const anders = toeval.kies(PADEN);
	const oud = { pad, bytes: encode(tekst) };
	const nieuw: ContentBestand = toeval.kies([
		{ pad: anders, bytes: encode(tekst) },
		{ pad: anders, bytes: undefined },
		{ pad: anders, bytes: undefined, isVerwijzing: true },
	]);
	return toeval.kies([
		[nieuw],
		[oud, nieuw],
		[{ pad, bytes: undefined, isVerwijzing: true }],
		[{ pad, bytes: undefined }],
		[],
	]);
};

const decode: Mutatie = ({ pad, tekst, toeval }) => [{ pad, bytes: codeer(tekst, toeval) }];

const zonderCsv = (van: Uitgangspunt) => !isCsv(van);

/** Every kind of mutation by name; the round takes them in turn. */
export const MUTATIES: Readonly<Record<string, Mutatie>> = {
	'veld weg': opRegel(ingreep.dropVeld, zonderCsv),
	'veld dubbel': opRegel(ingreep.repeatVeld, zonderCsv),
	'onderdeel weg': opRegel(ingreep.dropItem),
	'onderdeel dubbel': opRegel(ingreep.repeatItem),
	'ander type': opRegel(ingreep.alsWaarde(TYPEN), zonderCsv),
	afgekapt: opRegel(ingreep.cut),
	codering: decode,
	'onzichtbaar teken': opRegel(ingreep.inTekst(TEKENS)),
	'teken als code': opRegel(ingreep.alsWaarde(TEKENCODES), zonderCsv),
	'verwijzing verwisseld': opRegel(ingreep.swapVerwijzing),
	'regels verwisseld': opRegel(ingreep.swapRegels, zonderCsv),
	'heel groot': opRegel(ingreep.alsWaarde(GROOT), zonderCsv),
	'script in veld': opRegel(ingreep.alsWaarde(SCRIPTS), zonderCsv),
	'script in tekst': opRegel(ingreep.inTekst(SCRIPTS)),
	'link in veld': opRegel(ingreep.alsWaarde(ADRESSEN), zonderCsv),
	'link in tekst': opRegel(ingreep.inTekst(ADRESSEN.map((adres) => `[lees dit](${adres})`)), isMdx),
	pad: move,
	'YAML-waarde': opRegel(ingreep.alsWaarde(YAML), zonderCsv),
	'YAML-regel': opRegel(ingreep.alsRegel(YAML_REGELS), zonderCsv),
	'YAML-bom': opRegel(ingreep.bomb, zonderCsv),
	veldnaam: opRegel(ingreep.renameVeld, zonderCsv),
	inspringen: opRegel(ingreep.shift, zonderCsv),
	opmerking: opRegel(ingreep.commentOut, zonderCsv),
	'MDX in tekst': opRegel(ingreep.inTekst(MDX), isMdx),
	'MDX-regel': opRegel(ingreep.alsRegel(MDX, true), isMdx),
	'CSV-cel': opRegel(ingreep.changeCel, isCsv),
	'CSV-kop': opRegel(ingreep.changeKop, isCsv),
};
