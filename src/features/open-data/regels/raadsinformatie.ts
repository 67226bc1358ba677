import type { Raadsinformatie } from '../../../content/schemas/register.ts';
import { verwijzing, wijstNaar } from './koppelingen.ts';
import { buildTabel, kolom, type Tabel } from './tabel.ts';

/** Where the documents of each raad can be searched. */
export const buildRaadsinformatie = (rijen: readonly Raadsinformatie[]): Tabel =>
	buildTabel<Raadsinformatie>(
		{
			naam: 'gemeenten-raadsinformatie',
			hoofdtabel: 'gemeenten',
			titel: 'Waar de stukken van een raad te zoeken zijn',
			rij: 'één gemeente',
			omschrijving: 'Hoe OpenBesluitvorming de gemeente noemt, en het adres van het eigen systeem van de raad.',
			herkomst: 'OpenBesluitvorming (VNG en Open State Foundation), lijst van 21 augustus 2026, gelezen in een kopie.',
			letOp: 'Zonder sleutel staat de gemeente niet in die lijst. Een leeg adres is niet gevonden.',
			sleutel: ['gemeente'],
			verwijzingen: [verwijzing('gemeenten')],
		},
		[
			wijstNaar('gemeenten', ({ code }) => code),
			kolom('sleutel', 'Sleutel', 'Waarde van organization in het adres van een zoekvraag bij openbesluitvorming.nl.'),
			kolom('adres', 'Adres', 'Het eigen raadsinformatiesysteem.', { type: 'adres' }),
		],
		rijen,
	);
