import { readVandaag } from '../../../shared/dag.ts';
import { getMijnGemeente } from '../../gemeenten/index.ts';
import { getMijnRaad } from '../../raadsstukken/later.ts';
import type { Agendapunt, MijnLijst, Vergadering } from '../../weet-jij/index.ts';
import { findStand } from '../../weet-jij/later.ts';
import { describeBlad, listThemas, listToezeggingen } from '../regels/blad.ts';
import { describeCijfers } from '../regels/cijfers.ts';
import type { Deel } from './delen.ts';
import { getKeuzelijst, getThemablad, getVergelijking } from './ophalen.ts';
import { fitBladen } from './passen.ts';

/** The gemeente of the reader, when it is known. */
async function readGemeente() {
	const gemeente = await getMijnGemeente();
	return gemeente?.soort === 'bekend' || gemeente?.soort === 'opgegaan' ? gemeente : undefined;
}

/** What every sheet needs beside its own item. */
async function readOmgeving(lijst: MijnLijst) {
	const vandaag = readVandaag();
	const [keuzes, vergelijking, gemeente, raad] = await Promise.all([
		getKeuzelijst(),
		getVergelijking(),
		readGemeente(),
		getMijnRaad(),
	]);
	const toezeggingen = lijst.toezeggingen.map((toezegging) => ({
		toezegging,
		stand: findStand(toezegging, vandaag),
	}));
	return { keuzes, vergelijking, gemeente, raad, toezeggingen, vandaag, vragen: lijst.vragen };
}

/** The sheets of the open meeting, as they are printed. */
export class Bladen {
	#deel: Deel;
	#beurt = 0;
	/** Says whether the texts could be had. */
	#report: (isGehaald: boolean) => void;

	constructor(deel: Deel, report: (isGehaald: boolean) => void) {
		this.#deel = deel;
		this.#report = report;
	}

	async show(vergadering: Vergadering | undefined, lijst: MijnLijst): Promise<void> {
		const beurt = (this.#beurt += 1);
		this.#deel.element.hidden = !vergadering?.agendapunten.length;
		if (!vergadering?.agendapunten.length) return this.#deel.find('[data-lijst]').replaceChildren();
		for (const [knop, pad] of [
			['zaal', '/vergadering/zaal/'],
			['opstellen', '/instrumenten/opstellen/'],
		] as const)
			this.#deel.find(`[data-${knop}]`, HTMLAnchorElement).href = `${pad}#vergadering=${vergadering.id}`;
		try {
			const elementen = await this.#draw(vergadering, lijst);
			if (beurt !== this.#beurt) return;
			this.#deel.find('[data-lijst]').replaceChildren(...elementen);
			this.fit();
			this.#report(true);
		} catch {
			if (beurt === this.#beurt) this.#report(false);
		}
	}

	fit(): void {
		fitBladen(this.#deel.element, [...this.#deel.element.querySelectorAll<HTMLElement>('.bladen .vergaderblad')]);
	}

	async #draw(vergadering: Vergadering, lijst: MijnLijst): Promise<HTMLElement[]> {
		const omgeving = await readOmgeving(lijst);
		const draw = async (punt: Agendapunt, plek: number) => {
			const { keuzes, vergelijking, gemeente, toezeggingen, ...rest } = omgeving;
			const themas = listThemas(keuzes, punt.gekozen);
			const blok = describeBlad({
				...rest,
				vergadering,
				nummer: plek + 1,
				punt,
				bladen: await Promise.all(themas.map(getThemablad)),
				toezeggingen: listToezeggingen(keuzes, punt, toezeggingen),
				gemeente: gemeente?.naam,
				cijfers: describeCijfers(vergelijking, themas, gemeente?.slug),
			});
			return this.#deel.draw('blad', blok);
		};
		return Promise.all(vergadering.agendapunten.map(draw));
	}
}
