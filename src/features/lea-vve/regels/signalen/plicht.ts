import type { LeaVveJaar } from '../../../../content/schemas/lea-vve.ts';
import { ONDERWERPEN, type Onderwerp } from '../../../../content/schemas/lea-vve-vragenlijst.ts';
import { findOpgave, labelOpgave, PLICHTEN, type Wat } from '../matrix.ts';
import type { Signaal } from './signaal.ts';
import { formatKop, formatVolgens, ONDERWERP_NAMEN, OVER } from '../teksten.ts';
import { formatHerkomst, listUitleg } from './uitleg.ts';

type Jaar = Pick<LeaVveJaar, 'onderwerpen'>;
const REDENEN = ['redenGeenAfspraken', 'andereRedenGeenAfspraken'] as const;

const TEKSTEN: Record<Wat, { wet: string; geen: string; was: string; afwijking: string; vraag: string }> = {
	overleg: {
		wet: 'Over dit onderwerp overlegt het college elk jaar.',
		geen: 'geen overleg',
		was: 'was er geen overleg',
		afwijking: 'Waarom was er geen overleg, en wanneer komt het er?',
		vraag: 'Was er overleg',
	},
	afspraken: {
		wet: 'Over dit onderwerp zorgt het college dat er afspraken zijn.',
		geen: 'geen afspraken',
		was: 'waren er geen afspraken',
		afwijking: 'Zijn de afspraken er nu wel? Zo nee, wanneer komen ze, en met wie maakt het college ze?',
		vraag: 'Was er een afspraak',
	},
};

/** A duty that was reported otherwise, or not reported at all. */
export function listPlichtSignalen(onderwerp: Onderwerp, wat: Wat, jaar: Jaar): Signaal[] {
	const taak = PLICHTEN[onderwerp][wat];
	if (!taak) return [];
	const opgave = jaar.onderwerpen[onderwerp];
	const antwoord = findOpgave(onderwerp, wat, opgave);
	const label = labelOpgave(taak, antwoord);
	const { wet, geen, was, afwijking, vraag } = TEKSTEN[wat];
	const vast = { onderwerp, wet, taak, id: `${onderwerp}-${wat}` };
	if (label === 'niet opgegeven')
		return [
			{
				...vast,
				soort: 'niet-opgegeven',
				kop: `${ONDERWERP_NAMEN[onderwerp]}: geen antwoord over ${wat}`,
				opgave: 'In het stuk dat wij hebben, staat hier geen antwoord op.',
				vraag: `${vraag} over ${OVER[onderwerp]}?`,
				uitleg: listUitleg(opgave),
			},
		];
	if (label !== 'opgave wijkt af van de plicht' || !antwoord) return [];
	const isDefinitie = onderwerp === 'doelgroepdefinitie' && wat === 'afspraken';
	return [
		{
			...vast,
			soort: 'plicht',
			kop: formatKop(`${ONDERWERP_NAMEN[onderwerp]}: ${isDefinitie ? 'niet vastgesteld' : geen}`, antwoord),
			opgave: `${formatVolgens(antwoord)} ${isDefinitie ? 'was er geen vastgestelde doelgroepdefinitie' : `${was} over ${OVER[onderwerp]}`}. ${formatHerkomst(antwoord)}`,
			vraag: afwijking,
			// These questions only follow on afspraken.
			uitleg: listUitleg(opgave, ...(wat === 'afspraken' ? REDENEN : [])),
		},
	];
}

/** Duties whose answer we cannot read, in one point: the question is the same, the filled-in form. */
export function listOnleesbaarSignalen(jaar: Jaar): Signaal[] {
	const open = ONDERWERPEN.flatMap((onderwerp) =>
		(['overleg', 'afspraken'] as const).flatMap((wat) => {
			const opgave = findOpgave(onderwerp, wat, jaar.onderwerpen[onderwerp]);
			return PLICHTEN[onderwerp][wat] && opgave?.herkomst === 'onleesbaar' ? [{ onderwerp, wat }] : [];
		}),
	);
	const eerste = open[0];
	if (!eerste) return [];
	return [
		{
			id: 'onleesbaar',
			soort: 'onleesbaar',
			onderwerp: eerste.onderwerp,
			kop: 'Bij sommige plichten kunnen wij het antwoord niet lezen',
			opgave: `In het stuk dat wij hebben, zijn kruisjes verloren gegaan. Daarom weten we het antwoord niet bij: ${open.map(({ onderwerp, wat }) => `${wat} over ${OVER[onderwerp]}`).join(', ')}. Dat zegt niets over wat de gemeente invulde.`,
			vraag: 'Kan het college het ingevulde formulier met de kruisjes aan de raad sturen?',
			uitleg: [],
		},
	];
}
