import {
	ALLEEN_AFGELEID,
	listAntwoordenVan,
	MEERKEUZE,
	MET_ALLE_VAN,
	VRAGEN_VAN,
	VRIJE_TEKST,
	type Onderwerp,
	type Partner,
	type VraagVeld,
} from '../../../content/schemas/lea-vve-vragenlijst.ts';

/** One question of the self-check: a field of the form, and the place of its answer in the file. */
export interface ZelfcheckVraag {
	/** Permanent name in form and storage: `integratie.overleg`, `integratie.metAlle.besturen-po`. */
	naam: string;
	veld: VraagVeld | 'toelichting';
	/** The row of a question that is put per kind of partner. */
	partner?: Partner;
	vorm: 'een' | 'meer' | 'tekst';
	/** The boxes on the form; none for a line of text. */
	antwoorden: readonly string[];
}

const isVan = (velden: readonly string[], veld: string) => velden.includes(veld);

/** The boxes of one question: only what a form has, never an answer that can only be inferred. */
const listKeuzes = (onderwerp: Onderwerp, veld: VraagVeld): readonly string[] =>
	listAntwoordenVan(onderwerp, veld).filter((antwoord) => !isVan(ALLEEN_AFGELEID, antwoord));

function buildVragen(onderwerp: Onderwerp, veld: VraagVeld): ZelfcheckVraag[] {
	const naam = `${onderwerp}.${veld}`;
	if (isVan(VRIJE_TEKST, veld)) return [{ naam, veld, vorm: 'tekst', antwoorden: [] }];
	const antwoorden = listKeuzes(onderwerp, veld);
	if (veld === 'metAlle')
		return MET_ALLE_VAN[onderwerp].map((partner) => ({
			naam: `${naam}.${partner}`,
			veld,
			partner,
			vorm: 'een',
			antwoorden,
		}));
	return [{ naam, veld, vorm: isVan(MEERKEUZE, veld) ? 'meer' : 'een', antwoorden }];
}

/** All questions of one subject in the order of the questionnaire, its toelichting last. */
export const listVragen = (onderwerp: Onderwerp): ZelfcheckVraag[] => [
	...VRAGEN_VAN[onderwerp].flatMap((veld) => buildVragen(onderwerp, veld)),
	{ naam: `${onderwerp}.toelichting`, veld: 'toelichting', vorm: 'tekst', antwoorden: [] },
];
