import type { LeaVveJaar } from '../../../../content/schemas/lea-vve.ts';
import { VRAGEN_VAN, type Onderwerp } from '../../../../content/schemas/lea-vve-vragenlijst.ts';
import { isGesteld, listAntwoorden, ROUTING } from '../routing.ts';
import type { Signaal } from './signaal.ts';
import { formatAntwoord, ONDERWERP_NAMEN, VRAAG_NAMEN } from '../teksten.ts';
import { listUitleg } from './uitleg.ts';

type Jaar = Pick<LeaVveJaar, 'onderwerpen'>;

/** A follow-up that was answered although the answer before it excludes it. */
export function listRoutingSignalen(onderwerp: Onderwerp, jaar: Jaar): Signaal[] {
	const opgave = jaar.onderwerpen[onderwerp];
	return VRAGEN_VAN[onderwerp].flatMap((vraag): Signaal[] => {
		const eerder = ROUTING[vraag]?.na;
		if (!eerder || !listAntwoorden(opgave, vraag) || isGesteld(opgave, vraag) !== false) return [];
		return [
			{
				id: `${onderwerp}-tegenspraak-${vraag}`,
				soort: 'tegenspraak',
				onderwerp,
				kop: `${ONDERWERP_NAMEN[onderwerp]}: twee antwoorden in de opgave sluiten niet op elkaar aan`,
				opgave: `Bij "${VRAAG_NAMEN[eerder]}" staat: ${formatAntwoord(eerder, listAntwoorden(opgave, eerder))}. Ook "${VRAAG_NAMEN[vraag]}" is ingevuld.`,
				vraag: 'Welk antwoord is bedoeld?',
				uitleg: listUitleg(opgave),
			},
		];
	});
}
