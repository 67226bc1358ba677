import { CIJFERS, type Onderwerp, type VraagVeld } from '../../../src/content/schemas/lea-vve-vragenlijst.ts';
import type { Opgave } from '../../../src/content/schemas/lea-vve-opgave.ts';
import { ONDERWERP_NAMEN, VRAAG_NAMEN } from '../../../src/features/lea-vve/regels/teksten.ts';
import type { Uitkomst } from '../../jaarverantwoording/regels/importeer.ts';
import { ROUTING } from '../../../src/features/lea-vve/regels/routing.ts';
import type { Invulling, OnderwerpInvulling } from './invulling.ts';

/** How one document was read. */
export interface Meting {
	isGeweigerd: boolean;
	gelezen: number;
	onleesbaar: number;
	/** Answers that are written as known and are not so. */
	fout: string[];
	/** Answers that are gone without a word. */
	verzwegen: string[];
}

/** An answer that was ticked, by its place in the file. */
type Waarheid = Map<string, readonly string[]>;

function listVanOnderwerp({ onderwerp, antwoorden, rijen }: OnderwerpInvulling): [string, readonly string[]][] {
	const isResultaat = onderwerp === 'resultaten' && antwoorden.afspraken !== undefined;
	const isNee = antwoorden.afspraken?.includes('nee');
	return [
		...Object.entries(antwoorden)
			.filter(([vraag]) => vraag !== 'metAlle' && !(isResultaat && vraag === 'afspraken'))
			.map(([vraag, gegeven]): [string, readonly string[]] => [`${onderwerp}.${vraag}`, gegeven]),
		...(isResultaat ? [[`${onderwerp}.afspraken`, [isNee ? 'nee' : 'ja']] as [string, string[]]] : []),
		...(isResultaat && !isNee
			? [[`${onderwerp}.resultaatOver`, antwoorden.afspraken ?? []] as [string, string[]]]
			: []),
		...Object.entries(rijen).map(([partner, gekozen]): [string, readonly string[]] => [
			`${onderwerp}.metAlle.${partner}`,
			[gekozen],
		]),
	];
}

const listWaarheid = ({ onderwerpen, cijfers }: Invulling): Waarheid =>
	new Map([
		...onderwerpen.flatMap(listVanOnderwerp),
		...CIJFERS.map((naam): [string, string[]] => [`cijfers.${naam}`, [String(cijfers[naam])]]),
	]);

function listGeschreven(uitkomst: Uitkomst): Map<string, Opgave> {
	if ('fout' in uitkomst) return new Map();
	const { onderwerpen, cijfers } = uitkomst.jaarverantwoording;
	return new Map<string, Opgave>([
		...CIJFERS.flatMap((naam): [string, Opgave][] => (cijfers ? [[`cijfers.${naam}`, cijfers[naam]]] : [])),
		...Object.entries(onderwerpen).flatMap(([onderwerp, velden]) =>
			Object.entries(velden).flatMap(([vraag, waarde]): [string, Opgave][] =>
				Array.isArray(waarde)
					? waarde.map(({ partner, opgave }) => [`${onderwerp}.metAlle.${partner}`, opgave])
					: [[`${onderwerp}.${vraag}`, waarde]],
			),
		),
	]);
}

/** What an inference that leaves something open allows. */
const RUIM: Record<string, readonly string[]> = {
	'allemaal-of-deels': ['allemaal', 'deels'],
	'niet-alle': ['grootste-deel', 'helft', 'klein-deel', 'geen'],
};

function isGoed({ antwoord, herkomst }: Opgave, waar: readonly string[] | undefined): boolean {
	if (waar === undefined) return false;
	const gegeven = Array.isArray(antwoord) ? antwoord.map(String) : [String(antwoord)];
	if (antwoord === 'afgeschermd') return true;
	// A list that was inferred says in its reason that it may not be whole.
	if (herkomst === 'afgeleid')
		return gegeven.every((deel) => waar.includes(deel) || (RUIM[deel]?.some((ruim) => waar.includes(ruim)) ?? false));
	return gegeven.length === waar.length && gegeven.every((deel) => waar.includes(deel));
}

type Gelezen = Exclude<Uitkomst, { fout: string }>;

const AANBOD_WEG = `${ONDERWERP_NAMEN.aanbod}: geen enkele`;
const isCijferGemeld = ({ bevindingen: { waarschuwingen, ontbrekend } }: Gelezen) =>
	[...waarschuwingen, ...ontbrekend].some((regel) => regel.includes('cijfers') || regel.startsWith(AANBOD_WEG));

/** Whether the report names a question or a row. */
function isGenoemd({ bevindingen }: Gelezen, onderwerp: Onderwerp, vraag: VraagVeld): boolean {
	const naam = ONDERWERP_NAMEN[onderwerp];
	const zinnen = [...bevindingen.ontbrekend, ...bevindingen.tegenspraak];
	const opgaven = bevindingen.opgaven.find((van) => van.onderwerp === onderwerp);
	if (!opgaven) return zinnen.some((zin) => zin.startsWith(`${naam}: geen enkele`));
	const vraagnaam = `${naam}, ${VRAAG_NAMEN[vraag === 'resultaatOver' ? 'afspraken' : vraag]}`;
	const isRij = (zin: string) => vraag === 'metAlle' && zin.startsWith(`${naam}: `) && zin.includes('met alle');
	return opgaven.nietIngevuld.includes(vraag) || zinnen.some((zin) => zin.startsWith(vraagnaam) || isRij(zin));
}

/** Whether the report says that an answer is not there: itself, or the question it follows on. */
function isGemeld(uitkomst: Gelezen, plek: string, geschreven: Map<string, Opgave>): boolean {
	const [onderwerp, vraag] = plek.split('.') as [Onderwerp | 'cijfers', VraagVeld];
	if (onderwerp === 'cijfers') return isCijferGemeld(uitkomst);
	if (isGenoemd(uitkomst, onderwerp, vraag)) return true;
	const ouder = vraag === 'metAlle' ? 'partners' : ROUTING[vraag]?.na;
	if (ouder === undefined) return false;
	const boven = `${onderwerp}.${ouder}`;
	const opgave = geschreven.get(boven);
	return opgave ? opgave.herkomst === 'onleesbaar' : isGemeld(uitkomst, boven, geschreven);
}

/** Lays what was read beside what was ticked. */
export function measure(uitkomst: Uitkomst, invulling: Invulling): Meting {
	const meting: Meting = { isGeweigerd: 'fout' in uitkomst, gelezen: 0, onleesbaar: 0, fout: [], verzwegen: [] };
	if ('fout' in uitkomst) return meting;
	const waarheid = listWaarheid(invulling);
	const geschreven = listGeschreven(uitkomst);
	for (const [plek, opgave] of geschreven) {
		if (opgave.herkomst === 'onleesbaar') continue;
		if (isGoed(opgave, waarheid.get(plek))) meting.gelezen += 1;
		else meting.fout.push(`${plek}: ${JSON.stringify(opgave)} en niet ${JSON.stringify(waarheid.get(plek))}`);
	}
	for (const plek of waarheid.keys()) {
		const opgave = geschreven.get(plek);
		if (opgave?.herkomst === 'onleesbaar') meting.onleesbaar += 1;
		if (opgave) continue;
		if (isGemeld(uitkomst, plek, geschreven)) meting.onleesbaar += 1;
		else meting.verzwegen.push(plek);
	}
	return meting;
}
