import type { Antwoord } from './antwoordvorm.ts';
import type { Antwoordbron } from './bron.ts';
import { formatGrondslag } from './grondslag.ts';

const KOP = {
	plicht: 'Dit moet',
	bevoegdheid: 'Dit mag',
	beleidsvrijheid: 'Dit mag, het hoeft niet',
	toezicht: 'Toezicht',
};

/** Who has a duty or power and on which article; or, when that is asked, whether it must or may. */
export function answerTaak(
	{ boek, taken, titels }: Antwoordbron,
	adres: string,
	soort: 'beslist' | 'mag' | 'wanneer',
): Antwoord | undefined {
	const rij = taken.get(adres);
	const zin = titels.get(adres);
	if (!rij || !zin) return undefined;
	const [, wie, orgaan, taaksoort, grondslag, zekerheid, termijn] = rij;
	return {
		soort,
		kop: soort === 'mag' ? KOP[taaksoort] : wie,
		orgaan: orgaan || undefined,
		tekst: termijn ? `${zin} Termijn: ${termijn}.` : zin,
		bron: formatGrondslag(boek, grondslag, zekerheid) || 'Geen wetsartikel: dit kiest de gemeente zelf',
		adres,
		verder: 'Lees meer over deze taak',
	};
}
