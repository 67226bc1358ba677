/** Why something from outside is not used. */
export type Reden = 'leeg' | 'afgekapt' | 'beschadigd' | 'te-groot' | 'vreemd' | 'nieuwer' | 'browser';

/** Something from outside that changes nothing, with one line for the reader. */
export interface Weigering {
	reden: Reden;
	melding: string;
}

const BESTAND: Record<Reden, string> = {
	leeg: 'Dit bestand is leeg.',
	afgekapt: 'Dit bestand is niet compleet: het einde ontbreekt. Vraag het bestand opnieuw.',
	beschadigd: 'Dit bestand is beschadigd. Vraag het bestand opnieuw.',
	'te-groot': 'Dit bestand is te groot om hier te openen.',
	vreemd: 'Dit bestand komt niet van “Mijn lijst” op deze site.',
	nieuwer:
		'Dit bestand komt van een nieuwere versie van de site. Laad de pagina opnieuw en open het bestand nog een keer.',
	browser: 'Je browser kan dit bestand niet lezen. Probeer het in een nieuwere browser.',
};
const LINK: Record<Reden, string> = {
	leeg: 'In deze link staat geen lijst. Vraag de link opnieuw, of vraag om het bestand.',
	afgekapt: 'Deze link is niet compleet: een deel is weggevallen bij het versturen. Vraag om het bestand.',
	beschadigd: 'Deze link is onderweg veranderd en daardoor niet te lezen. Vraag om het bestand.',
	'te-groot': 'Deze link is te lang om te openen. Vraag om het bestand.',
	vreemd: 'Deze link komt niet van “Mijn lijst” op deze site.',
	nieuwer: 'Deze link komt van een nieuwere versie van de site. Laad de pagina opnieuw en open de link nog een keer.',
	browser: 'Je browser kan deze link niet lezen. Vraag om het bestand.',
};
const MELDINGEN = { bestand: BESTAND, link: LINK };

export const weiger = (wat: keyof typeof MELDINGEN, reden: Reden): Weigering => ({
	reden,
	melding: `${MELDINGEN[wat][reden]} Er is niets veranderd.`,
});
