import { comparePlaats } from '../relaties/inhoud.ts';
import type { Inhoud, ProbleemInBestand } from '../relaties/inhoud.ts';
import { checkRelaties } from '../relaties/relaties.ts';
import { checkBestand, rejectBestand, type BestandControle, type ContentBestand } from './bestand.ts';
import { checkOntbrekend } from './ontbrekend.ts';
import { judgePad } from './pad.ts';
import { CONTENT_SOORTEN, type SoortNaam } from './soorten.ts';
import type { Probleem } from './yaml.ts';

export interface ContentControle {
	/** Everything that passed its schema. */
	inhoud: Inhoud;
	/** Files that are missing, which explain much of the rest; then sorted by file and line. */
	problemen: ProbleemInBestand[];
}

const NIET_TE_CONTROLEREN: Probleem = {
	regel: 1,
	veld: 'bestand',
	tekst:
		'de controle loopt op dit bestand vast. Maak het korter of eenvoudiger, of begin opnieuw met het sjabloon uit content/_sjablonen/.',
};

function collectInhoud(controles: BestandControle[]): Inhoud {
	const perSoort = Object.fromEntries(
		Object.keys(CONTENT_SOORTEN).map((naam) => [
			naam,
			controles.flatMap(({ soort, onderdelen }) => (soort === naam ? onderdelen : [])),
		]),
	);
	return {
		...(perSoort as unknown as Pick<Inhoud, SoortNaam>),
		afgekeurd: controles.flatMap(({ afgekeurd }) => afgekeurd),
		verwijzingenInTekst: controles.flatMap(({ verwijzingen }) => verwijzingen),
		linksInTekst: controles.flatMap(({ links }) => links),
	};
}

/** What one file yields, and its path below content/. */
export type ControleVanPad = BestandControle & { pad: string };

/** A mistake of the check itself must not hide what is wrong elsewhere, and names the file it happened in. */
export function checkVeilig(bestand: ContentBestand, paden: ReadonlySet<string>): ControleVanPad {
	const { pad } = bestand;
	try {
		return { pad, ...checkBestand(bestand, paden) };
	} catch {
		return { pad, ...rejectBestand(pad, judgePad(pad, paden).soort, '', NIET_TE_CONTROLEREN) };
	}
}

/**
 * What is wrong in files that were each checked by itself, and in the relations between them.
 *
 * @param vandaag Day of the check as `JJJJ-MM-DD`.
 */
export function checkSamen(controles: ControleVanPad[], vandaag: string): ContentControle {
	const inhoud = collectInhoud(controles);
	const perBestand = controles.flatMap(({ pad, problemen }) => problemen.map((probleem) => ({ pad, ...probleem })));
	const ontbrekend = checkOntbrekend(controles);
	const gesorteerd = [...perBestand, ...checkRelaties(inhoud, vandaag)].toSorted(comparePlaats);
	return { inhoud, problemen: [...ontbrekend, ...gesorteerd] };
}

/**
 * Checks all content at once: every file by itself and then the relations between them.
 *
 * @param vandaag Day of the check as `JJJJ-MM-DD`.
 */
export function checkContent(bestanden: ContentBestand[], vandaag: string): ContentControle {
	const paden = new Set(bestanden.map(({ pad }) => pad));
	return checkSamen(
		bestanden.map((bestand) => checkVeilig(bestand, paden)),
		vandaag,
	);
}

/** The last line of the check, for example `247 bestanden gelezen, 3 problemen`. */
export function formatSamenvatting(bestanden: number, problemen: number): string {
	const gelezen = bestanden === 1 ? '1 bestand' : `${bestanden} bestanden`;
	const gevonden = problemen === 0 ? 'geen problemen' : problemen === 1 ? '1 probleem' : `${problemen} problemen`;
	return `${gelezen} gelezen, ${gevonden}`;
}
