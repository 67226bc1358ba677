import { addDagen, formatMoment } from '../../../shared/dag.ts';
import { findVolgendeDag } from '../../kalender/index.ts';
import type { Antwoord, Omstandigheden } from './antwoordvorm.ts';
import type { Antwoordbron } from './bron.ts';
import { formatGrondslag } from './grondslag.ts';

/** A date of the calendar, with the next time it comes. */
export function answerDatum(
	{ boek, kalender }: Antwoordbron,
	adres: string,
	{ vandaag }: Omstandigheden,
): Antwoord | undefined {
	const rij = kalender.get(adres);
	if (!rij) return undefined;
	const [, datum, wat, [maand, dag, dagErvoor = false], grondslag, zekerheid] = rij;
	const volgende = findVolgendeDag({ maand, dag, dagErvoor }, vandaag);
	const eerst = volgende && (dagErvoor ? `vóór ${formatMoment(addDagen(volgende, 1))}` : formatMoment(volgende));
	return {
		soort: 'wanneer',
		kop: datum.charAt(0).toUpperCase() + datum.slice(1),
		tekst: eerst ? `${wat} De eerstvolgende keer: ${eerst}.` : wat,
		bron: formatGrondslag(boek, grondslag, zekerheid, 'Gebruikelijk, geen vaste dag in de wet'),
		adres,
		verder: 'Bekijk de kalender',
	};
}
