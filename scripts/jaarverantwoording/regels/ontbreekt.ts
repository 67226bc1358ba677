import { ONDERWERPEN, type Onderwerp, type VraagVeld } from '../../../src/content/schemas/lea-vve-vragenlijst.ts';
import { ONDERWERP_NAMEN, VRAAG_NAMEN } from '../../../src/features/lea-vve/regels/teksten.ts';
import type { GezienOnderwerp } from './gezien.ts';
import { listFeitenNa } from './passen.ts';
import { listGedrukt, listVervolg } from './volgorde.ts';

const naam = (onderwerp: Onderwerp, vraag: VraagVeld) => `${ONDERWERP_NAMEN[onderwerp]}, ${VRAAG_NAMEN[vraag]}`;

/** Questions that the form prints after what was answered, and that are not there. */
function listBijOnderwerp({ onderwerp, vragen }: GezienOnderwerp): string[] {
	const aanwezig = listGedrukt(onderwerp).filter((vraag) => vragen.has(vraag));
	return [undefined, ...aanwezig].flatMap((vraag, plek) => {
		const gelezen = vraag && vragen.get(vraag)?.gelezen;
		const antwoorden = gelezen?.stand === 'gekozen' ? gelezen.antwoorden : undefined;
		const feiten = vraag ? listFeitenNa(onderwerp, vraag, antwoorden) : new Map<VraagVeld, readonly string[]>();
		const { vragen: mogelijk, zeker } = listVervolg(onderwerp, vraag, feiten);
		const volgende = aanwezig[plek];
		return zeker === undefined || (volgende && mogelijk.includes(volgende)) ? [] : [naam(onderwerp, zeker)];
	});
}

/** Everything that the form certainly prints and that is missing, in plain Dutch. */
export function listOntbrekend(onderwerpen: readonly GezienOnderwerp[]): string[] {
	const weg = ONDERWERPEN.filter((onderwerp) => !onderwerpen.some((gezien) => gezien.onderwerp === onderwerp));
	return [
		...weg.map((onderwerp) => `${ONDERWERP_NAMEN[onderwerp]}: geen enkele vraag`),
		...onderwerpen.flatMap(listBijOnderwerp),
	];
}
