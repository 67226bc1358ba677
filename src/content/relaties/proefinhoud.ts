import type { Inhoud, Onderdeel, Onderdelen, ProbleemInBestand, Soort, SoortGegevens } from './inhoud.ts';

/** For tests: an entry with only the fields the rule under test looks at. Every field stands on line 7. */
export const createOnderdeel = <Naam extends Soort>(
	_soort: Naam,
	pad: string,
	id: string,
	gegevens: Partial<SoortGegevens[Naam]> = {},
): Onderdeel<SoortGegevens[Naam]> => ({ id, pad, gegevens: gegevens as SoortGegevens[Naam], findRegel: () => 7 });

const LEEG: Inhoud = {
	themas: [],
	praktijk: [],
	taken: [],
	vragen: [],
	inwonersvragen: [],
	vraagIds: [],
	gemeenten: [],
	leaVve: [],
	dossier: [],
	register: [],
	kolommen: [],
	raadsinformatie: [],
	raadszetels: [],
	herindelingen: [],
	landelijk: [],
	bronnen: [],
	wetten: [],
	begrippen: [],
	kalender: [],
	vraagbaak: [],
	instrumenten: [],
	standpunten: [],
	uitgave: [],
	correcties: [],
	zoektaal: [],
	afgekeurd: [],
	verwijzingenInTekst: [],
	linksInTekst: [],
};

/** For tests: content with nothing but the given entries. */
export const createInhoud = (
	deel: Partial<Onderdelen & Pick<Inhoud, 'afgekeurd' | 'verwijzingenInTekst' | 'linksInTekst'>>,
): Inhoud => ({ ...LEEG, ...deel });

/** For tests: the lines an author reads, without `content/`. */
export const toRegels = (problemen: ProbleemInBestand[]) =>
	problemen.map(({ pad, regel, veld, tekst }) => `${pad}:${regel} ${veld}: ${tekst}`);
