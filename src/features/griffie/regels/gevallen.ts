import type { AanZet, Inwonersvraag } from '../../../content/schemas/inwonersvraag.ts';
import { findOrgaan } from '../../inwoners/index.ts';

/** So many cases are discussed in one exercise. */
export const AANTAL_GEVALLEN = 3;

/** What a sentence of a resident must have to be a case: who is first to act, with the article. */
interface Kandidaat extends Pick<Inwonersvraag, 'zekerheid'> {
	aanZet: readonly { wie: AanZet; citaat: string | undefined }[];
}

/** A case has a known answer: of who acts first the article was read. */
const isGeval = ({ zekerheid, aanZet: [eerste] }: Kandidaat) =>
	zekerheid === 'geverifieerd' && eerste?.citaat !== undefined;

/** The raad first: it must not be missing where a theme has something that the raad decides. */
const VOLGORDE = ['raad', 'college', 'school', 'rijk', 'anderen'] as const;

/**
 * Cases for "Wie gaat hierover?", from as many organs as there are, in the order of the theme: so the first is not always
 * for the raad.
 *
 * @throws {Error} When the theme has too few.
 */
export function chooseGevallen<Vraag extends Kandidaat>(thema: string, vragen: readonly Vraag[]): Vraag[] {
	const kandidaten = vragen.filter(isGeval);
	const perOrgaan = VOLGORDE.flatMap(
		(orgaan) => kandidaten.find(({ aanZet: [eerste] }) => eerste && findOrgaan(eerste.wie) === orgaan) ?? [],
	);
	const gekozen = [...new Set([...perOrgaan, ...kandidaten])].slice(0, AANTAL_GEVALLEN);
	if (gekozen.length < AANTAL_GEVALLEN)
		throw new Error(
			`content/inwonersvragen/${thema}.yaml heeft maar ${gekozen.length} geverifieerde vragen waarbij de eerste die aan zet is een artikel heeft. De oefening heeft er ${AANTAL_GEVALLEN} nodig.`,
		);
	return kandidaten.filter((vraag) => gekozen.includes(vraag));
}

/**
 * Questions of the checklist that go with the cases, then the first others.
 *
 * @param bijGevallen Ids of the questions that a raadslid can ask about each case.
 */
export function chooseVragen<Vraag extends { id: string }>(
	vragen: readonly Vraag[],
	bijGevallen: readonly string[],
): Vraag[] {
	const opId = new Map(vragen.map((vraag) => [vraag.id, vraag]));
	const gekozen = new Set([...bijGevallen.flatMap((id) => opId.get(id) ?? []), ...vragen]);
	return [...gekozen].slice(0, AANTAL_GEVALLEN);
}
