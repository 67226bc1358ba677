import type { SoortNaam } from '../../src/content/lezen/soorten.ts';

/** What an author can make with `npm run nieuw -- <naam>`, and what has to be said with it. */
export interface Maakbaar {
	soort: SoortNaam;
	/** The field that `--titel` fills; its words become the id, or the name of the file. */
	titelVeld?: string;
	/** Fields that may be left out, but that an entry of this kind nearly always has. */
	ook?: readonly string[];
}

/** The names are what the site itself calls one of each kind. */
export const MAAKBAAR: Readonly<Record<string, Maakbaar>> = {
	thema: { soort: 'themas', titelVeld: 'titel' },
	praktijk: { soort: 'praktijk', titelVeld: 'titel' },
	taak: { soort: 'taken', titelVeld: 'omschrijving', ook: ['grondslag'] },
	vraag: { soort: 'vragen', titelVeld: 'vraag' },
	inwonersvraag: { soort: 'inwonersvragen', titelVeld: 'zegt' },
	gemeente: { soort: 'gemeenten', ook: ['bronnen'] },
	jaarverantwoording: { soort: 'leaVve' },
	stuk: { soort: 'dossier', titelVeld: 'titel' },
	cijfer: { soort: 'landelijk', titelVeld: 'wat', ook: ['waarde'] },
	bron: { soort: 'bronnen', titelVeld: 'titel', ook: ['adres'] },
	wet: { soort: 'wetten', titelVeld: 'naam', ook: ['bwb'] },
	begrip: { soort: 'begrippen', titelVeld: 'term' },
	datum: { soort: 'kalender', titelVeld: 'wat', ook: ['taken'] },
	vraagbaak: { soort: 'vraagbaak', titelVeld: 'vraag' },
	standpunt: { soort: 'standpunten', titelVeld: 'standpunt' },
	correctie: { soort: 'correcties', titelVeld: 'waarom' },
	zoektaal: { soort: 'zoektaal', titelVeld: 'id' },
	herindeling: { soort: 'herindelingen', titelVeld: 'id' },
};

/** What grows in another way, with what to do instead. */
export const NIET_MAAKBAAR: { readonly [Naam in SoortNaam]?: string } = {
	vraagIds: 'Een regel in content/vraag-ids.yaml komt er vanzelf bij: npm run nieuw -- vraag.',
	register:
		'De rijen van content/register/gemeenten.csv vernieuw je met npm run importeer:cbs; een nieuwe gemeente na een herindeling voeg je er zelf aan toe.',
	kolommen: 'De uitleg bij een nieuwe kolom schrijft npm run importeer:cbs.',
	raadszetels: 'De rijen van content/register/raadszetels.csv neem je over uit de uitslag, na elke verkiezing.',
	raadsinformatie: 'Een rij in content/register/raadsinformatie.csv schrijf je zelf, met het adres dat je zag.',
	instrumenten: 'De instrumenten liggen vast: een nieuw instrument heeft ook code nodig.',
	uitgave: 'content/uitgave.yaml is er al: vul het daar in.',
};
