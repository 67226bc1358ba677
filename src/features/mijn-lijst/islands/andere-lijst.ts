import { findDeel } from '../../../shared/dom.ts';
import { fillSjabloon } from '../../../shared/sjabloon.ts';
import type { Overname, Uitwisseling, Vergelijking, Weigering } from '../../weet-jij/index.ts';
import type * as mijn from '../../weet-jij/later.ts';
import { listTeksten, type Gegevens } from '../regels/gegevens.ts';
import {
	countWijzigingen,
	formatHerkomst,
	formatInhoud,
	formatWaarde,
	listKeuzes,
	nameVeld,
	OORDELEN,
	type Keuzegroep,
	type Teksten,
} from '../regels/vergelijking.ts';

type Regels = typeof mijn;
type Meenemen = Awaited<ReturnType<Regels['loadMeenemen']>>;
type Wijzigingen = Overname['wijzigingen'];

const nameWijziging = ({ naam, veld }: Wijzigingen[number]) => `${naam} ${veld}`;

/** A list that was opened, beside the own one: nothing changes before the reader says so, and then it can be taken back. */
export class AndereLijst {
	#deel: HTMLElement;
	#uitkomst: HTMLElement;
	#regels: Regels;
	#meenemen: Meenemen;
	#teksten: Teksten;
	#vraagIds: string[];
	#refresh: () => void;

	constructor(pagina: HTMLElement, regels: Regels, gegevens: Gegevens, meenemen: Meenemen, refresh: () => void) {
		this.#deel = findDeel(pagina, '[data-deel=vergelijking]');
		this.#uitkomst = findDeel(pagina, '[data-uitkomst]');
		this.#regels = regels;
		this.#meenemen = meenemen;
		this.#refresh = refresh;
		this.#vraagIds = gegevens.themas.flatMap(({ vragen }) => vragen.map(({ id }) => id));
		this.#teksten = {
			vragen: listTeksten(gegevens),
			taken: new Map(gegevens.taken.map(({ id, wat }) => [id, wat])),
		};
	}

	/** Says in one line why nothing was opened. @returns puts the reader there. */
	refuse({ melding }: Weigering): () => void {
		this.#forget();
		this.#deel.hidden = true;
		return () => this.#say(melding);
	}

	/** @returns Puts the reader at the comparison. */
	show(ander: Uitwisseling): () => void {
		const uitkomst = this.#meenemen.compare(ander, this.#vraagIds);
		this.#set(this.#deel, 'herkomst', formatHerkomst(ander));
		this.#set(this.#deel, 'inhoud', formatInhoud(uitkomst.inhoud));
		this.#showOordelen(uitkomst);
		const groepen = listKeuzes(uitkomst.overnames, this.#teksten);
		this.#showKeuzes(groepen);
		this.#onClick('neem-over', () => this.#apply(ander, groepen));
		this.#onClick('laat', () => this.#close('Je lijst is zoals ze was.'));
		this.#uitkomst.hidden = true;
		this.#deel.hidden = false;
		return () => this.#deel.querySelector('h2')?.focus();
	}

	#showOordelen({ vragen, aantallen }: Vergelijking): void {
		for (const oordeel of Object.keys(OORDELEN) as (keyof typeof OORDELEN)[]) {
			const vak = findDeel(this.#deel, `[data-oordeel=${oordeel}]`);
			vak.hidden = aantallen[oordeel] === 0;
			this.#set(vak, 'aantal', String(aantallen[oordeel]));
			const regels = vragen.filter((vraag) => vraag.oordeel === oordeel).map((vraag) => this.#drawVraag(vraag));
			findDeel(vak, '[data-vragen]').replaceChildren(...regels);
		}
	}

	#drawVraag({ id, verschillen }: Vergelijking['vragen'][number]): DocumentFragment {
		const verschil = verschillen.map(({ veld, ik, ander, blijft }) => ({
			mijn: `${nameVeld(veld)} in jouw lijst`,
			ik: formatWaarde(veld, ik, this.#teksten),
			hun: `${nameVeld(veld)} in de andere lijst`,
			ander: formatWaarde(veld, ander, this.#teksten),
			blijft: blijft === 'ik' ? 'Die van jou: dat is nieuwer' : 'Die van de andere lijst: dat is nieuwer',
		}));
		return this.#fill('oordeel', { vraag: { titel: this.#teksten.vragen.get(id) ?? id, verschil } });
	}

	#showKeuzes(groepen: readonly Keuzegroep[]): void {
		findDeel(this.#deel, '[data-keuzes]').replaceChildren(
			...groepen.map(({ titel, keuzes }) =>
				this.#fill('keuze', {
					groep: { titel, keuze: keuzes.map(({ naam, nu, wordt }) => ({ naam, nu, wordt })) },
				}),
			),
		);
		const isLeeg = groepen.length === 0;
		for (const plek of ['regel', 'neem-over']) findDeel(this.#deel, `[data-${plek}]`).hidden = isLeeg;
		findDeel(this.#deel, '[data-niets]').hidden = !isLeeg;
	}

	/** What was changed here since the reader looked stays as it is now: the lists are compared once more. */
	#apply(ander: Uitwisseling, groepen: readonly Keuzegroep[]): void {
		const vakjes = [...this.#deel.querySelectorAll<HTMLInputElement>('[data-keuzes] [type=checkbox]')];
		const keuzes = groepen.flatMap((groep) => groep.keuzes).filter((_keuze, plek) => vakjes[plek]?.checked);
		const gekozen = new Set(keuzes.flatMap(({ wijzigingen }) => wijzigingen.map(nameWijziging)));
		this.#refresh();
		const wijzigingen = this.#meenemen
			.compare(ander, [])
			.wijzigingen.filter((wijziging) => gekozen.has(nameWijziging(wijziging)));
		if (wijzigingen.length === 0) return this.#close('Je koos niets om over te nemen. Je lijst is zoals ze was.');
		const bewaard = this.#regels.lijsten.apply(wijzigingen);
		this.#allowTerug(wijzigingen);
		this.#close(
			bewaard === 'bewaard'
				? `Overgenomen: ${countWijzigingen(wijzigingen.length)}. Zolang deze pagina open is, kun je dat ongedaan maken.`
				: 'Overgenomen, maar niet alles is bewaard: je browser laat het niet toe of is vol. Bewaar je lijst als bestand.',
		);
	}

	#undo(wijzigingen: Wijzigingen): void {
		this.#refresh();
		const bewaard = this.#regels.lijsten.undo(wijzigingen);
		findDeel(this.#uitkomst, '[data-terug]').hidden = true;
		this.#close(
			bewaard === 'bewaard'
				? 'Ongedaan gemaakt. Wat je daarna zelf veranderde, is gebleven.'
				: 'Ongedaan gemaakt, maar niet alles is bewaard: je browser laat het niet toe of is vol.',
		);
	}

	/** One handler, also when a second list is taken in. */
	#allowTerug(wijzigingen: Wijzigingen): void {
		findDeel(this.#uitkomst, '[data-terug]').hidden = false;
		findDeel(this.#uitkomst, '[data-ongedaan]').onclick = () => this.#undo(wijzigingen);
	}

	#close(melding: string): void {
		this.#forget();
		this.#deel.hidden = true;
		this.#refresh();
		this.#say(melding);
	}

	#say(melding: string): void {
		this.#uitkomst.hidden = false;
		const tekst = findDeel(this.#uitkomst, '[data-tekst]');
		tekst.textContent = melding;
		tekst.focus();
	}

	/** The choice was made: a reload does not ask again. */
	#forget(): void {
		history.replaceState(null, '');
	}

	#set(houder: Element, plek: string, tekst: string): void {
		findDeel(houder, `[data-${plek}]`).textContent = tekst;
	}

	#onClick(knop: string, werk: () => void): void {
		findDeel(this.#deel, `[data-${knop}]`).onclick = werk;
	}

	#fill(naam: string, blok: Parameters<typeof fillSjabloon>[1]): DocumentFragment {
		return fillSjabloon(findDeel(this.#deel, `[data-sjabloon=${naam}]`, HTMLTemplateElement), blok);
	}
}
