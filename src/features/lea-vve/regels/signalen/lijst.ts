import type { LeaVveJaar } from '../../../../content/schemas/lea-vve.ts';
import { ONDERWERPEN } from '../../../../content/schemas/lea-vve-vragenlijst.ts';
import { listAanbodSignalen } from './aanbod.ts';
import { listDoelenSignalen, listPartnersSignalen } from './overleg.ts';
import { listOnleesbaarSignalen, listPlichtSignalen } from './plicht.ts';
import { listRoutingSignalen } from './tegenspraak.ts';
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
		...listPlichtSignalen(onderwerp, 'overleg', jaar),
		...listPartnersSignalen(onderwerp, jaar),
		...listPlichtSignalen(onderwerp, 'afspraken', jaar),
		...(onderwerp === 'aanbod' ? listAanbodSignalen(jaar) : []),
		...listRoutingSignalen(onderwerp, jaar),
	]);
	const signalen = [...perOnderwerp, ...listDoelenSignalen(jaar), ...listOnleesbaarSignalen(jaar)];
	return VOLGORDE.flatMap((soort) => signalen.filter((signaal) => signaal.soort === soort));
}
