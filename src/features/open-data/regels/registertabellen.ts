import type { Kolom as Registerkolom, Raadszetels } from '../../../content/schemas/register.ts';
import { verwijzing, wijstNaar } from './koppelingen.ts';
import { buildTabel, vast, type Tabel } from './tabel.ts';

const KIESRAAD = {
	bronnen: ['kiesraad-gemeenteraden-2026'],
	peildatum: '2026-03-18',
	licentie: 'kiesraad',
} as const;

interface Opmerking {
	code: string;
	kolom: string;
	tekst: string;
}

/** What to know of one figure of one gemeente: it is odd, or why there is none. */
export const buildOpmerkingen = (kolommen: ReadonlyMap<string, Registerkolom>): Tabel =>
	buildTabel<Opmerking>(
		{
			naam: 'gemeenten-opmerkingen',
			hoofdtabel: 'gemeenten',
			titel: 'Wat er bij één cijfer van één gemeente te weten is',
			rij: 'één opmerking bij één kolom van één gemeente',
			omschrijving: 'Waarden die niet lijken te kloppen of eruit springen, en waarom een cel leeg is.',
			herkomst: 'Redactie van deze site.',
			sleutel: ['gemeente', 'kolom'],
			verwijzingen: [verwijzing('gemeenten')],
		},
		[
			wijstNaar('gemeenten', ({ code }) => code),
			vast('kolom', 'Kolom', 'Naam van de kolom van gemeenten.'),
			vast('opmerking', 'Opmerking', 'Wat je moet weten voor je dit cijfer gebruikt.', { read: ({ tekst }) => tekst }),
		],
		[...kolommen.values()].flatMap(({ id: kolom, opmerkingen }) =>
			opmerkingen.flatMap(({ codes, tekst }) => codes.map((code) => ({ code, kolom, tekst }))),
		),
	);

/** The lists with seats of every council. */
export const buildRaadszetels = (raadszetels: readonly Raadszetels[]): Tabel =>
	buildTabel<Raadszetels>(
		{
			naam: 'gemeenten-raadszetels',
			hoofdtabel: 'gemeenten',
			titel: 'Lijsten met zetels in de raad',
			rij: 'één lijst met zetels in één gemeenteraad',
			omschrijving:
				'De zetels na de verkiezing van 18 maart 2026, met de naam van de lijst zoals de Kiesraad die schrijft.',
			herkomst: 'Kiesraad, uitslag van de gemeenteraadsverkiezingen 2026.',
			letOp:
				'Fracties die daarna splitsten of samengingen, zijn niet verwerkt. In Hilversum en Wijdemeren was er geen verkiezing.',
			sleutel: ['gemeente', 'lijst'],
			verwijzingen: [verwijzing('gemeenten')],
		},
		[
			wijstNaar('gemeenten', ({ code }) => code),
			vast('lijst', 'Lijst', 'Naam van de lijst.', KIESRAAD),
			vast('zetels', 'Zetels', 'Aantal zetels.', { type: 'geheel', ...KIESRAAD }),
		],
		raadszetels,
	);
