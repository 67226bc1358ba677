import { createStuk, isNieuwer, parseJson, parseStuk, setWaarden } from '../regels/stuk.ts';
import { splitStuknaam } from '../regels/staat.ts';
import { BRONNEN_VAN_1, nameFormulier, splitVersie1 } from '../regels/versie1.ts';
import type { Opslag } from './opslag.ts';
import { APART } from './winkel.ts';

/** A stored text that this page cannot use: damaged, or written by a newer version of the site. */
export interface Apart {
	naam: string;
	tekst: string;
	soort: 'kapot' | 'nieuwer';
}

const isStukNaam = (naam: string) => splitStuknaam(naam) !== undefined || naam.startsWith(nameFormulier(''));

function isOnbegrepen(naam: string, tekst: string): boolean {
	if (naam.startsWith(APART)) return true;
	const bron = BRONNEN_VAN_1.find((ander) => ander === naam);
	if (bron) return !splitVersie1(bron, tekst);
	return isStukNaam(naam) && parseStuk(tekst).soort !== 'goed';
}

/** Everything that was set aside or left alone. */
export const listApart = ({ winkel }: Opslag): Apart[] =>
	winkel.list().flatMap((naam): Apart[] => {
		const tekst = winkel.read(naam);
		if (!tekst || !isOnbegrepen(naam, tekst)) return [];
		return [{ naam, tekst, soort: isNieuwer(parseJson(tekst)) ? 'nieuwer' : 'kapot' }];
	});

/** Reads once more what was set aside; what is understood now is merged, and only then no longer apart. */
export function retryApart(opslag: Opslag): void {
	const { winkel, stukken } = opslag;
	for (const { naam, tekst } of listApart(opslag)) {
		if (!naam.startsWith(APART)) continue;
		// Version 1 did not write down where a text came from.
		const herkomst = naam.slice(APART.length).split(':').slice(1).join(':');
		const gelezen = parseStuk(tekst);
		const delen =
			isStukNaam(herkomst) && gelezen.soort === 'goed'
				? [[herkomst, gelezen.stuk] as const]
				: BRONNEN_VAN_1.flatMap((bron) => [...(splitVersie1(bron, tekst) ?? [])]).map(
						([deel, waarden]) => [deel, setWaarden(createStuk(), waarden, 0)] as const,
					);
		const isBewaard = delen.map(([deel, stuk]) => stukken.merge(deel, stuk)).every((bewaard) => bewaard === 'bewaard');
		if (delen.length > 0 && isBewaard) winkel.remove(naam);
	}
	opslag.refresh();
}

/** Throws damaged texts away, when the reader asks for it; what a newer version wrote stays. */
export function removeApart(opslag: Opslag): void {
	for (const { naam, soort } of listApart(opslag)) if (soort === 'kapot') opslag.winkel.remove(naam);
	opslag.refresh();
}
