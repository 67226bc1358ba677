import type { Keuzes } from '../../weet-jij/index.ts';
import type { Fragment } from './fragment.ts';
import { ALGEMEEN, type Keuzelijst, type Themakeuzes } from './gegevens.ts';
import { buildVoorstel } from './voorstel.ts';

/** What a link to this page asks to put on the agenda. */
export type Gevraagd = Extract<Fragment, { id: string }>;

const SOORT_VAN = { taak: 'taken', vraag: 'vragen', inwonersvraag: 'inwonersvragen' } as const;

function findThema({ themas }: Keuzelijst, { soort, id }: Gevraagd): Themakeuzes | undefined {
	if (soort === 'thema') return themas.find((thema) => thema.id === id && id !== ALGEMEEN);
	if (soort === 'vergadering') return undefined;
	return themas.find((thema) => thema[SOORT_VAN[soort]].some(([keuze]) => keuze === id));
}

/**
 * The set that a link asks for, with a name for the agenda.
 *
 * @returns undefined when this site has no such thing.
 */
export function findGevraagd(lijst: Keuzelijst, gevraagd: Gevraagd): { naam: string; keuzes: Keuzes } | undefined {
	const thema = findThema(lijst, gevraagd);
	if (!thema) return undefined;
	const { soort, id } = gevraagd;
	const adres = {
		thema: '',
		vergadering: '',
		taak: `/taken/${id}/`,
		vraag: `/weet-jij/${thema.id}/#${id}`,
		inwonersvraag: `/inwoners/${thema.id}/#${id}`,
	}[soort];
	return { naam: thema.titel, keuzes: buildVoorstel(thema, adres ? [adres] : []) };
}
