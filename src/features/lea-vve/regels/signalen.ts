import type { LeaVveJaar } from '../../../content/schemas/lea-vve.ts';
import { ONDERWERPEN } from '../../../content/schemas/lea-vve-vragenlijst.ts';
import { listAanbodSignalen } from './aanbod-signalen.ts';
import { signaleerDoelen, signaleerPartners } from './overleg-signalen.ts';
import { signaleerOnleesbaar, signaleerPlicht } from './plicht-signalen.ts';
import { signaleerRouting } from './routing-signalen.ts';
import type { Signaal, SoortSignaal } from './signaal.ts';

/** Duties first, then what the figures say; within a kind the order of the questionnaire. This is no ranking of gemeenten. */
const VOLGORDE: readonly SoortSignaal[] = [
	'plicht',
	'niet-opgegeven',
	'aanbod',
	'bereik',
	'partners',
	'doelen',
	'tegenspraak',
	'onleesbaar',
];

/**
 * What in an accountability is worth a conversation between raad and college.
 *
 * Pure and total: an empty year gives only duties without answer.
 */
export function listSignalen(jaar: Pick<LeaVveJaar, 'cijfers' | 'onderwerpen'>): Signaal[] {
	const perOnderwerp = ONDERWERPEN.flatMap((onderwerp) => [
		...signaleerPlicht(onderwerp, 'overleg', jaar),
		...signaleerPartners(onderwerp, jaar),
		...signaleerPlicht(onderwerp, 'afspraken', jaar),
		...(onderwerp === 'aanbod' ? listAanbodSignalen(jaar) : []),
		...signaleerRouting(onderwerp, jaar),
	]);
	const signalen = [...perOnderwerp, ...signaleerDoelen(jaar), ...signaleerOnleesbaar(jaar)];
	return VOLGORDE.flatMap((soort) => signalen.filter((signaal) => signaal.soort === soort));
}
