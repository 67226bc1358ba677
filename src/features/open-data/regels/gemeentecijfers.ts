import type { Bron } from '../../../content/schemas/bron.ts';
import type { GemeenteGegevens } from '../../../content/schemas/gemeente.ts';
import {
	listKolommen,
	type Eenheid,
	type Kolom as Registerkolom,
	type RegisterRij,
} from '../../../content/schemas/register.ts';
import { AFGESCHERMD, isAfgeschermd, isKindertelling } from '../../../shared/klein-aantal/aantal.ts';
import { formatVerkregen } from '../../handboek/index.ts';
import { findLicentieVanBron } from './licenties.ts';
import { vast, type Cel, type Kolom, type Kolomtype } from './tabel.ts';

/** A gemeente with what was found by hand. */
export interface OpenGemeente {
	register: RegisterRij;
	gegevens: GemeenteGegevens | undefined;
}

type Uitleg = Pick<Registerkolom, 'label' | 'wat' | 'bron'> &
	Partial<Pick<Registerkolom, 'peildatum' | 'letOp' | 'eenheid' | 'leeg'>>;

/** Columns that are no figure and so do not stand in content/register/kolommen.yaml. */
const VASTE_UITLEG: Record<string, Uitleg> = {
	code: {
		label: 'Gemeentecode',
		wat: 'code van het CBS, GM met vier cijfers; koppel hierop, niet op de naam',
		bron: 'cbs-gemeentelijke-indeling-2026',
		peildatum: '2026-01-01',
	},
	naam: { label: 'Naam', wat: 'officiële naam', bron: 'cbs-wijk-en-buurtkaart-2023', peildatum: '2023' },
	provincie: {
		label: 'Provincie',
		wat: 'provincie waarin de gemeente ligt',
		bron: 'cbs-gebieden-2024',
		peildatum: '2024',
	},
	lat: {
		label: 'Breedtegraad',
		wat: 'zwaartepunt van het land van de gemeente, zelf berekend; graden (WGS 84)',
		bron: 'cbs-wijk-en-buurtkaart-2023',
		peildatum: '2023',
	},
	lon: {
		label: 'Lengtegraad',
		wat: 'zwaartepunt van het land van de gemeente, zelf berekend; graden (WGS 84)',
		bron: 'cbs-wijk-en-buurtkaart-2023',
		peildatum: '2023',
	},
	rmc_code: {
		label: 'Nummer van de Doorstroompuntregio',
		wat: 'nummer van de regio bij DUO, met een nul ervoor',
		bron: 'duo-vestigingen-basisonderwijs',
		peildatum: '2026-08',
	},
};

/** Columns with a place of their own in the table. */
const APART = new Set(['slug', 'aliassen']);

const toZin = (tekst: string) => `${tekst.charAt(0).toUpperCase()}${tekst.slice(1)}.`;

const readRegister = (rij: RegisterRij, naam: string) => (rij as Record<string, unknown>)[naam] as Cel | undefined;

const IN_EENHEID: Partial<Record<Eenheid, string>> = {
	euro: 'In hele euro’s.',
	'duizend-euro': 'In duizenden euro’s.',
};

/** What a column counts, what to know of it, why a cell may be empty, and how we have it. */
const describe = ({ wat, eenheid, letOp, leeg }: Uitleg, bron: Bron | undefined) =>
	[
		toZin(wat),
		eenheid && IN_EENHEID[eenheid],
		letOp,
		leeg && `Leeg: ${leeg}`,
		bron?.gelezen && `Verkregen ${formatVerkregen(bron)}.`,
	]
		.filter(Boolean)
		.join(' ');

function findType(naam: string, register: readonly RegisterRij[]): Kolomtype {
	const waarden = register
		.map((rij) => readRegister(rij, naam))
		.filter((waarde) => waarde !== undefined && !isAfgeschermd(waarde));
	if (waarden.length === 0 || waarden.some((waarde) => typeof waarde !== 'number')) return 'tekst';
	return waarden.every(Number.isInteger) ? 'geheel' : 'getal';
}

const toGetal = (waarde: Cel | undefined) => (isAfgeschermd(waarde) ? undefined : waarde);

/** A count of children has a second column that says why it is empty. */
function listKindertelling(naam: string, uitleg: Kolom<OpenGemeente>): Kolom<OpenGemeente>[] {
	return [
		{ ...uitleg, verplicht: false, read: (gemeente) => toGetal(uitleg.read(gemeente)) },
		vast(
			`${naam}_status`,
			`${uitleg.titel}: status`,
			'bekend, afgeschermd (1 tot en met 4 kinderen) of niet-gevonden.',
			{
				read: (gemeente) => {
					const waarde = uitleg.read(gemeente);
					if (waarde === undefined) return 'niet-gevonden';
					return isAfgeschermd(waarde) ? AFGESCHERMD : 'bekend';
				},
				keuzes: ['bekend', AFGESCHERMD, 'niet-gevonden'],
			},
		),
	];
}

export interface Naslag {
	kolommen: ReadonlyMap<string, Registerkolom>;
	bronnen: ReadonlyMap<string, Bron>;
}

/** The columns of the register, each with its own source and day. */
export function listRegisterkolommen(
	gemeenten: readonly OpenGemeente[],
	{ kolommen, bronnen }: Naslag,
): Kolom<OpenGemeente>[] {
	const register = gemeenten.map((gemeente) => gemeente.register);
	return listKolommen(register)
		.filter((naam) => !APART.has(naam))
		.flatMap((naam) => {
			const uitleg = VASTE_UITLEG[naam] ?? kolommen.get(naam);
			const bron = uitleg && bronnen.get(uitleg.bron);
			const isVol = register.every((rij) => readRegister(rij, naam) !== undefined);
			const beschreven: Kolom<OpenGemeente> = {
				naam,
				type: findType(naam, register),
				titel: uitleg?.label ?? naam,
				omschrijving: uitleg ? describe(uitleg, bron) : '',
				verplicht: isVol,
				...(uitleg ? { bronnen: [uitleg.bron] } : {}),
				...(uitleg?.peildatum ? { peildatum: uitleg.peildatum } : {}),
				...(bron ? { licentie: findLicentieVanBron(bron) } : {}),
				read: ({ register: rij }) => readRegister(rij, naam),
			};
			return isKindertelling(naam) ? listKindertelling(naam, beschreven) : [beschreven];
		});
}
