import type { LeaVveJaar } from '../../../../content/schemas/lea-vve.ts';
import { ONDERWERPEN, type Onderwerp } from '../../../../content/schemas/lea-vve-vragenlijst.ts';
import { findOpgave, labelOpgave, PLICHTEN, type Wat } from '../matrix.ts';
import type { Signaal } from './signaal.ts';
import { ONDERWERP_NAMEN, OVER } from '../teksten.ts';
import { formatHerkomst, listUitleg } from './uitleg.ts';

type Jaar = Pick<LeaVveJaar, 'onderwerpen'>;

const WET: Record<Wat, string> = {
	overleg: 'Over dit onderwerp overlegt het college elk jaar.',
	afspraken: 'Over dit onderwerp zorgt het college dat er afspraken zijn.',
};

interface PlichtTekst {
	kop: string;
	vraag: string;
}
const AFWIJKING: Record<Wat, (onderwerp: Onderwerp) => PlichtTekst> = {
	overleg: (onderwerp) => ({
		kop: `Geen overleg opgegeven over ${OVER[onderwerp]}`,
		vraag: 'Waarom was er geen overleg, en wanneer komt het er?',
	}),
	afspraken: (onderwerp) => ({
		kop:
			onderwerp === 'doelgroepdefinitie'
				? 'Geen vastgestelde doelgroepdefinitie opgegeven'
				: `Geen afspraken opgegeven over ${OVER[onderwerp]}`,
		vraag: 'Zijn de afspraken er nu wel? Zo nee, wanneer komen ze, en met wie maakt het college ze?',
	}),
};

/** A duty that was reported otherwise, or not reported at all. */
export function listPlichtSignalen(onderwerp: Onderwerp, wat: Wat, jaar: Jaar): Signaal[] {
	const taak = PLICHTEN[onderwerp][wat];
	if (!taak) return [];
	const opgave = jaar.onderwerpen[onderwerp];
	const antwoord = findOpgave(onderwerp, wat, opgave);
	const label = labelOpgave(taak, antwoord);
	const vast = { onderwerp, wet: WET[wat], taak, id: `${onderwerp}-${wat}` };
	if (label === 'niet opgegeven')
		return [
			{
				...vast,
				soort: 'niet-opgegeven',
				kop: `${ONDERWERP_NAMEN[onderwerp]}: niets opgegeven over ${wat}`,
				opgave: 'In het stuk dat wij hebben, staat hier geen antwoord op.',
				vraag: `Was er ${wat === 'overleg' ? 'overleg' : 'een afspraak'} over ${OVER[onderwerp]}?`,
				uitleg: listUitleg(opgave),
			},
		];
	if (label !== 'opgave wijkt af van de plicht' || !antwoord) return [];
	const uitleg = listUitleg(
		opgave,
		...(wat === 'afspraken' ? (['redenGeenAfspraken', 'andereRedenGeenAfspraken'] as const) : []),
	);
	return [
		{
			...vast,
			...AFWIJKING[wat](onderwerp),
			soort: 'plicht',
			opgave: `De gemeente geeft op: nee (${formatHerkomst(antwoord)}).`,
			uitleg,
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
			kop: 'Van sommige plichten is het antwoord niet te lezen',
			opgave: `In het stuk dat wij hebben, zijn kruisjes verloren gegaan. Daarom weten we het antwoord niet bij: ${open.map(({ onderwerp, wat }) => `${wat} over ${OVER[onderwerp]}`).join(', ')}. Dat zegt niets over wat de gemeente invulde.`,
			vraag: 'Kan het college het ingevulde formulier met de kruisjes aan de raad sturen?',
			uitleg: [],
		},
	];
}
