import { isFormulierregel } from './formulierregel.ts';
import type { Blok } from './indeling.ts';
import { formatRegel, isLeeg, normalize, type Regel } from './woorden.ts';
import { hasAnker, listWoorden } from './zoeken.ts';

/** What fills a line without saying anything. */
const NIETSZEGGEND = new Set(['', 'nvt', 'geen', 'nee', 'niet van toepassing', 'niets', 'x', 'idem']);

/** Free text the gemeente filled in, or undefined when nothing was that says anything. */
const createTekst = (regels: readonly string[]): string | undefined => {
	const tekst = regels.join('\n').trim();
	const kern = tekst.split(/\s+/).map(normalize).join(' ').trim();
	return NIETSZEGGEND.has(kern) || !/\p{L}{2}/u.test(tekst) ? undefined : tekst;
};

function listTekst(eersteRest: string, later: readonly Regel[]): string | undefined {
	const gevuld = later.filter((regel) => !isLeeg(regel));
	const einde = gevuld.findIndex(isFormulierregel);
	const regels = (einde < 0 ? gevuld : gevuld.slice(0, einde)).map(formatRegel);
	return createTekst([eersteRest, ...regels]);
}

/** Text on the line itself, after the words that ask for it. */
const naWoord = (regel: Regel, woord: RegExp): string => {
	const plek = regel.woorden.findIndex(({ tekst }) => woord.test(normalize(tekst)));
	return formatRegel({ ...regel, woorden: regel.woorden.slice(plek + 1) });
};

/** Text filled in after "Anders, namelijk". */
export function readAnders({ regels }: Blok): string | undefined {
	const plek = regels.findIndex((regel) => {
		const woorden = listWoorden([regel]);
		return woorden[0] === 'anders' && woorden.slice(1, 3).includes('namelijk');
	});
	const regel = regels[plek];
	if (!regel) return undefined;
	return listTekst(naWoord(regel, /^namelijk$/), regels.slice(plek + 1));
}

/** Text filled in after "Nee, want"; the box "Onbekend" closes the room for it. */
export function readNeeWant({ regels }: Blok): string | undefined {
	const plek = regels.findIndex((regel) => hasAnker(listWoorden([regel]), ['^nee want']));
	const regel = regels[plek];
	const einde = regels.findIndex((later, index) => index > plek && listWoorden([later]).join(' ') === 'onbekend');
	if (!regel || einde < 0) return undefined;
	return listTekst(naWoord(regel, /^want$/), regels.slice(plek + 1, einde));
}
