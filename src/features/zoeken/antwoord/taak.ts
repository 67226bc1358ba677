import type { Soort } from '../../../content/schemas/taak.ts';
import type { Antwoord } from './antwoordvorm.ts';
import type { Antwoordbron } from './bron.ts';
import { formatGrondslag } from './grondslag.ts';

const MAG: Record<Soort, [een: string, meer: string]> = {
	plicht: ['moet dit', 'moeten dit'],
	bevoegdheid: ['mag dit', 'mogen dit'],
	beleidsvrijheid: ['mag dit, het hoeft niet', 'mogen dit, het hoeft niet'],
	toezicht: ['houdt toezicht', 'houden toezicht'],
};
const isMeervoud = (wie: string) => / en |ouders$/.test(wie);
/** "Mag de raad X?" is not answered by "De raad moet dit" when the duty is to leave it. */
const beperkt = (zin: string) => /\b(?:niet|geen|alleen|pas|hooguit)\b/.test(zin);

/** The answer in a few words; undefined when only the sentence itself says it. */
function nameKop(soort: Taakvraag, taaksoort: Soort, wie: string, zin: string): string | undefined {
	if (soort === 'beslist') return wie;
	if (soort !== 'mag' || beperkt(zin)) return undefined;
	return `${wie} ${MAG[taaksoort][isMeervoud(wie) ? 1 : 0]}`;
}

export type Taakvraag = Exclude<Antwoord['soort'], 'betekenis' | 'inwoner'>;

/** Who has a duty or power and on which article; or, when that is asked, whether it must or may, when, or how much. */
export function answerTaak(
	{ boek, taken, titels }: Antwoordbron,
	adres: string,
	soort: Taakvraag,
): Antwoord | undefined {
	const rij = taken.get(adres);
	const zin = titels.get(adres);
	if (!rij || !zin) return undefined;
	const [, wie, orgaan, taaksoort, grondslag, zekerheid, termijn] = rij;
	const kop = nameKop(soort, taaksoort, wie, zin);
	const eerst = kop ? zin : `Aan zet: ${wie.charAt(0).toLowerCase()}${wie.slice(1)}.`;
	return {
		soort,
		kop: kop ?? zin,
		orgaan: orgaan || undefined,
		tekst: termijn ? `${eerst} Termijn: ${termijn}.` : eerst,
		bron: formatGrondslag(boek, grondslag, zekerheid),
		adres,
		verder: 'Lees meer over deze taak',
	};
}
