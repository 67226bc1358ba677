import type { LeaVveJaar, OnderwerpOpgave } from '../../../../content/schemas/lea-vve.ts';
import { ONDERWERPEN, type Onderwerp, type Partner } from '../../../../content/schemas/lea-vve-vragenlijst.ts';
import { PLICHTEN, TAAK_DOELEN } from '../matrix.ts';
import type { Signaal } from './signaal.ts';
import { formatKop, formatPartner, formatVolgens, ONDERWERP_NAMEN, OVER } from '../teksten.ts';
import { listRedenen, listUitleg } from './uitleg.ts';

type Jaar = Pick<LeaVveJaar, 'onderwerpen'>;

const LEA_PARTNERS: readonly Partner[] = ['houders-met-ve', 'houders-zonder-ve', 'besturen-po', 'besturen-vo'];
const VVE_PARTNERS: readonly Partner[] = ['houders-met-ve', 'houders-zonder-ve', 'besturen-po'];

/**
 * With whom the law has the college speak. LEA: schools and kinderopvang (WPO 161 lid 1), and schools for voortgezet
 * onderwijs (WVO 2020 3.42). Vve: schools and holders of kindercentra (WPO 160 lid 2 onder a); results: schools only
 * (WPO 160 lid 2 onder b).
 *
 * @see https://wetten.overheid.nl/jci1.3:c:BWBR0003420&artikel=160&g=2026-08-01
 */
const WETTELIJKE_PARTNERS: Record<Onderwerp, readonly Partner[]> = {
	integratie: LEA_PARTNERS,
	segregatie: LEA_PARTNERS,
	inschrijving: LEA_PARTNERS,
	doelgroepdefinitie: VVE_PARTNERS,
	toeleiding: VVE_PARTNERS,
	aanbod: [],
	'doorgaande-lijn': VVE_PARTNERS,
	resultaten: ['besturen-po'],
	'andere-instrumenten': LEA_PARTNERS,
};

/** Kinds of partner that were certainly not all there: reported so, or left unticked on a form whose ticks we have. */
function listOntbrekend(onderwerp: Onderwerp, opgave: OnderwerpOpgave): Partner[] {
	const { partners, metAlle } = opgave;
	const gekozen = partners?.herkomst === 'aangekruist' ? partners.antwoord : undefined;
	return WETTELIJKE_PARTNERS[onderwerp].filter(
		(partner) =>
			(gekozen !== undefined && !gekozen.includes(partner)) ||
			metAlle.some((rij) => rij.partner === partner && rij.opgave.antwoord === 'niet-met-alle'),
	);
}

/** Not everyone the law names was spoken with, according to the report. */
export function listPartnersSignalen(onderwerp: Onderwerp, jaar: Jaar): Signaal[] {
	const opgave = jaar.onderwerpen[onderwerp];
	const ontbrekend = opgave ? listOntbrekend(onderwerp, opgave) : [];
	const taak = PLICHTEN[onderwerp].overleg;
	if (!opgave || !taak || ontbrekend.length === 0 || opgave.overleg?.antwoord === 'nee') return [];
	const bewijs = opgave.metAlle
		.filter(({ partner, opgave: { antwoord } }) => ontbrekend.includes(partner) && antwoord === 'niet-met-alle')
		.map((rij) => rij.opgave);
	return [
		{
			id: `${onderwerp}-partners`,
			soort: 'partners',
			onderwerp,
			kop: formatKop(`${ONDERWERP_NAMEN[onderwerp]}: niet met alle partijen gesproken`, ...bewijs),
			opgave: `${formatVolgens(...bewijs)} was er geen overleg met alle partijen uit deze groepen: ${ontbrekend.map(formatPartner).join(', ')}. Misschien is er in de gemeente geen partij van die soort.`,
			wet: `De wet noemt als partijen: ${WETTELIJKE_PARTNERS[onderwerp].map(formatPartner).join(', ')}.`,
			taak,
			vraag: 'Welke partijen waren er niet bij, en hoe komen zij alsnog aan tafel?',
			uitleg: listUitleg(opgave),
		},
	];
}

const opsomming = new Intl.ListFormat('nl', { type: 'conjunction' });

/**
 * Agreements are measurable goals as far as possible (WPO 161 lid 1, third sentence): having none is no breach, and worth
 * a question. One point for all subjects, because the question is the same.
 */
export function listDoelenSignalen(jaar: Jaar): Signaal[] {
	const zonder = ONDERWERPEN.flatMap((onderwerp) => {
		const opgave = jaar.onderwerpen[onderwerp];
		return opgave?.meetbareDoelen?.antwoord === 'geen'
			? [{ onderwerp, opgave, meetbareDoelen: opgave.meetbareDoelen }]
			: [];
	});
	const eerste = zonder[0];
	if (!eerste) return [];
	const namen = opsomming.format(zonder.map(({ onderwerp }) => OVER[onderwerp]));
	const opgaven = zonder.map(({ meetbareDoelen }) => meetbareDoelen);
	return [
		{
			id: 'doelen',
			soort: 'doelen',
			onderwerp: eerste.onderwerp,
			kop: formatKop(`Geen meetbare doelen bij ${namen}`, ...opgaven),
			opgave: `${formatVolgens(...opgaven)} hadden de afspraken over ${namen} geen meetbare doelen.`,
			wet: 'Afspraken zijn zo veel mogelijk doelen die je kunt meten. De wet zegt dus niet dat het altijd moet.',
			taak: TAAK_DOELEN,
			vraag: 'Waaraan merkt de raad straks of de afspraken werken?',
			uitleg: zonder.flatMap(({ onderwerp, opgave }) =>
				listRedenen(opgave, 'redenGeenDoelen', 'andereRedenGeenDoelen').map(
					(regel) => `${ONDERWERP_NAMEN[onderwerp]}. ${regel}`,
				),
			),
		},
	];
}
