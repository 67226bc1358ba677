import type { CijferNaam, Onderwerp, VraagVeld } from '../../../content/schemas/lea-vve-vragenlijst.ts';
import { formatAntwoord, formatPartner, OVER, ROUTING } from '../../lea-vve/index.ts';
import type { ZelfcheckVraag } from './vragen.ts';

/** The questions of the self-check in our own words. "Dit jaar" is the kalenderjaar chosen at the top of the form. */
const VRAGEN: Record<Exclude<VraagVeld, 'metAlle' | 'overleg' | 'afspraken'>, string> = {
	partners: 'Met wie is gesproken?',
	anderePartners: 'Wie waren die anderen?',
	resultaatOver: 'Over welke kleuters gaan de afspraken?',
	meetbareDoelen: 'Horen er meetbare doelen bij de afspraken?',
	redenGeenDoelen: 'Waarom zijn er geen meetbare doelen?',
	andereRedenGeenDoelen: 'Welke andere reden?',
	doelenBereikt: 'Hoeveel van de doelen zijn bereikt?',
	redenDoelenNietBereikt: 'Waarom zijn niet alle doelen bereikt?',
	andereRedenDoelenNietBereikt: 'Welke andere reden?',
	redenGeenAfspraken: 'Waarom zijn er geen afspraken?',
	andereRedenGeenAfspraken: 'Welke andere reden?',
	vastgesteldeDefinitie: 'Is vastgelegd welke peuters tot de doelgroep horen?',
	elementen: 'Welke kenmerken tellen daarvoor mee?',
	andereElementen: 'Welke andere kenmerken?',
	voldoendeAanbod: 'Was er op de peildatum genoeg aanbod, in aantal en in spreiding?',
	redenOnvoldoendeAanbod: 'Waarom was het aanbod niet genoeg?',
	redenPeutersNietBereikt: 'Waarom zijn er peuters niet bereikt?',
	andereRedenPeutersNietBereikt: 'Welke andere reden?',
};

/** The question as a sentence. */
export function formatVraag(onderwerp: Onderwerp, { veld, partner }: ZelfcheckVraag): string {
	switch (veld) {
		case 'overleg':
			return `Was er dit jaar overleg over ${OVER[onderwerp]}?`;
		case 'afspraken':
			return `Golden er dit jaar afspraken over ${OVER[onderwerp]}?`;
		case 'metAlle':
			return `Met alle partijen gesproken? Soort: ${formatPartner(partner ?? '')}`;
		case 'toelichting':
			return `Toelichting bij ${OVER[onderwerp]}`;
		default:
			return VRAGEN[veld];
	}
}

const UITLEG: Partial<Record<ZelfcheckVraag['veld'], string>> = {
	overleg: 'Het gaat om overleg met de besturen zelf, of met wie namens hen spreekt.',
	afspraken: 'Afspraken van eerder die nog golden, tellen mee.',
	meetbareDoelen: 'Een doel is meetbaar als je achteraf kunt nagaan of het is gehaald.',
	redenOnvoldoendeAanbod: 'Bijvoorbeeld: in één kern sloot een locatie.',
	toelichting: 'Mag leeg blijven. Noem geen namen van personen en geen aantallen van 1 tot en met 4 kinderen.',
};

/** What helps to answer: an explanation, and whether more than one box may be ticked. */
export const listUitleg = ({ veld, vorm }: ZelfcheckVraag): string[] =>
	[UITLEG[veld], vorm === 'meer' ? 'Je kunt meer dan één antwoord kiezen.' : undefined].filter(
		(regel) => regel !== undefined,
	);

/** On which answer this question follows, for who fills in on paper; undefined when it is always put. */
export function formatVoorwaarde(
	onderwerp: Onderwerp,
	{ veld, partner }: ZelfcheckVraag,
	vragen: readonly ZelfcheckVraag[],
): string | undefined {
	if (veld === 'toelichting') return undefined;
	if (partner) return `Alleen als je bij “${VRAGEN.partners}” deze soort aankruist.`;
	if (veld === 'redenPeutersNietBereikt') return 'Alleen als er peuters niet zijn bereikt.';
	const voorwaarde = ROUTING[veld];
	const eerder = vragen.find((vraag) => vraag.veld === voorwaarde?.na);
	if (!voorwaarde || !eerder) return undefined;
	const antwoorden = voorwaarde.bij
		.filter((antwoord) => eerder.antwoorden.includes(antwoord))
		.map((antwoord) => `“${formatAntwoord(voorwaarde.na, antwoord)}”`);
	return `Alleen als je bij “${formatVraag(onderwerp, eerder)}” kiest: ${antwoorden.join(' of ')}.`;
}

/** What is counted, per figure. */
export const CIJFER_UITLEG: Record<CijferNaam, string> = {
	doelgroeppeuters: 'Peuters van 2,5 tot 4 jaar met een indicatie voor voorschoolse educatie.',
	kindplaatsen: 'Alle gesubsidieerde plekken met voorschoolse educatie, bezet of vrij.',
	bereikt: 'Doelgroeppeuters die op zo’n plek zijn geplaatst.',
	nietBereikt: 'Doelgroeppeuters die niet op zo’n plek zijn geplaatst.',
};

/** The box beside a figure. */
export const GEEN_GETAL_TEKST = { onbekend: 'onbekend', afgeschermd: '1 tot en met 4: niet opschrijven' } as const;
