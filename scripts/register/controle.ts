import { formatMoment } from '../../src/shared/dag.ts';
import { Invoerfout, name } from './fout.ts';
import type { Herkend } from './herkennen.ts';
import type { Opdracht } from './opdracht.ts';
import type { Stand } from './stand.ts';
import { listSprongen, type Kolomverschil } from './verschil.ts';
import type { Gelezen } from './waarden.ts';

/** @throws {Invoerfout} When the file has gemeenten that the register has not, and nobody said that this is right. */
export function checkOnbekend(
	{ waarden, onbekend }: Gelezen,
	{ register }: Stand,
	aantal: number | undefined,
): string[] {
	if (onbekend.length === 0) return [];
	const inBestand = waarden.size + onbekend.length;
	const regel = `Niet in het register: ${name(onbekend, 8)}. Hiervoor is geen rij gemaakt.`;
	if (aantal === inBestand) return [regel];
	const uitleg = `Het bestand heeft ${inBestand} gemeenten, het register ${register.length}. ${regel}`;
	throw new Invoerfout(`${uitleg} Klopt dat, geef dan het aantal mee: --aantal ${inBestand}.`);
}

/** @throws {Invoerfout} When the file tells no day, another one than was typed, or one to come. */
export function findPeildatum(
	{ peildatum: uitBestand }: Gelezen,
	opdracht: Opdracht,
	{ formaat }: Herkend,
	vandaag: string,
): string {
	if (uitBestand !== undefined && opdracht.peildatum !== undefined && !uitBestand.startsWith(opdracht.peildatum)) {
		throw new Invoerfout(
			`Het bestand is van ${formatMoment(uitBestand)}, niet van ${formatMoment(opdracht.peildatum)}. Laat --peildatum weg.`,
		);
	}
	const peildatum = uitBestand ?? opdracht.peildatum;
	if (peildatum === undefined) {
		throw new Invoerfout(
			`In ${formaat.naam} staat geen datum. Geef mee wanneer is geteld, bijvoorbeeld: --peildatum ${vandaag.slice(0, 7)}.`,
		);
	}
	if (peildatum > vandaag)
		throw new Invoerfout(`De peildatum ${peildatum} moet nog komen. Kijk na of dit het goede bestand is.`);
	return peildatum;
}

/** @throws {Invoerfout} When the register has a newer figure and nobody said that it may go. */
export function checkOuder(ids: readonly string[], peildatum: string, { kolommen }: Stand, magOuder: boolean): void {
	if (magOuder) return;
	for (const id of ids) {
		const nu = kolommen.get(id)?.peildatum ?? '';
		const lengte = Math.min(nu.length, peildatum.length);
		if (peildatum.slice(0, lengte) >= nu.slice(0, lengte)) continue;
		throw new Invoerfout(
			`Het bestand is van ${formatMoment(peildatum)}, en ${id} in het register van ${formatMoment(nu)}. Haal een nieuwer bestand op. Wil je toch het oude, voeg dan --ouder toe.`,
		);
	}
}

/** @throws {Invoerfout} When a new column, or a new year of CBS, comes without a source. */
export function findBron(
	ids: readonly string[],
	peildatum: string,
	{ bron }: Opdracht,
	{ formaat }: Herkend,
	stand: Stand,
): string | undefined {
	if (bron !== undefined) {
		if (stand.bronnen.has(bron)) return bron;
		throw new Invoerfout(`De bron "${bron}" staat niet in content/bronnen/. Voeg haar daar eerst toe.`);
	}
	const nieuw = ids.find((id) => !stand.kolommen.has(id));
	if (nieuw !== undefined) {
		throw new Invoerfout(
			`De kolom ${nieuw} is nieuw en heeft nog geen bron. Zet de bron van ${formatMoment(peildatum)} in content/bronnen/ en geef haar id mee: --bron ...`,
		);
	}
	const nu = stand.kolommen.get(ids[0] ?? '');
	if (!formaat.bronPerJaar || nu?.peildatum === peildatum) return undefined;
	throw new Invoerfout(
		`De bron van ${ids[0]} is nu ${nu?.bron}, van ${formatMoment(nu?.peildatum ?? '')}. Zet de bron van ${formatMoment(peildatum)} in content/bronnen/ en geef haar id mee: --bron ...`,
	);
}

/** @throws {Invoerfout} When a total moves by more than a fifth and nobody said that this is right. */
export function checkSprongen(verschillen: readonly Kolomverschil[], magGroot: boolean): void {
	const [sprong] = magGroot ? [] : listSprongen(verschillen);
	if (!sprong?.totaal) return;
	const { oud, nieuw } = sprong.totaal;
	throw new Invoerfout(
		`Het totaal van ${sprong.kolom} gaat van ${oud} naar ${nieuw}. Kijk na of het bestand heel is; klopt het, voeg dan --grote-verschillen toe.`,
	);
}
