import type { InstrumentId } from '../../../content/schemas/instrument.ts';
import { defineElement, findDeel, removeZonderScript } from '../../../shared/dom.ts';
import { fetchLater } from '../../../shared/ophalen-later.ts';
import { followGemeente, getMijnAntwoorden, getMijnGemeente } from '../../gemeenten/index.ts';
import type { Zoekraad } from '../../raadsstukken/index.ts';
import { getMijnRaad } from '../../raadsstukken/later.ts';
import { opslag } from '../../weet-jij/index.ts';
import { lijsten, Bewaarder, showNietBewaard } from '../../weet-jij/later.ts';
import {
	FORMULIER,
	GEKOZEN,
	listMetOntwerp,
	MET_NOTITIES,
	nameOntwerp,
	nameWeggelaten,
	readOntwerp,
	readWeggelaten,
} from '../regels/bewaard.ts';
import { listBronnen, listVragen, readFragment, type Bron } from '../regels/bron.ts';
import type { Gegevens } from '../regels/gegevens.ts';
import { draftOntwerp } from '../regels/ontwerp/ontwerp.ts';
import { readOpmaak } from '../regels/opmaak.ts';
import { gatherStof, type Plaats } from '../regels/stof.ts';
import { Ontwerpveld } from './ontwerpveld.ts';
import { drawBlad } from './papier.ts';
import { Vragenkeuze } from './vragenkeuze.ts';
import { showVoorgangers } from './voorgangers.ts';

const ZONDER_TEKSTEN: Gegevens = { themas: [], feiten: {}, inwonersvragen: {}, reglementen: {} };
const STANDAARD: InstrumentId = 'schriftelijke-vraag';

/** The gemeente of the reader with what a draft needs of it. */
async function readPlaats(gegevens: Gegevens): Promise<{ plaats: Plaats; raad: Zoekraad | undefined }> {
	const [gemeente, antwoorden, raad] = await Promise.all([getMijnGemeente(), getMijnAntwoorden(), getMijnRaad()]);
	const slug = gemeente && 'slug' in gemeente ? gemeente.slug : '';
	return {
		plaats: {
			naam: gemeente && 'naam' in gemeente ? gemeente.naam : undefined,
			reglement: gegevens.reglementen[slug],
			antwoorden: antwoorden?.antwoorden,
		},
		raad,
	};
}

/** From the questions that are to be found out to a text for the raad. Without this script the page explains and prints forms. */
class InstrumentOpsteller extends HTMLElement {
	#isBegonnen = false;
	#gegevens = ZONDER_TEKSTEN;
	#plaats: Plaats = {};
	#raad: Zoekraad | undefined;
	#bron: Bron = 'alle';
	#keuze!: Vragenkeuze;
	#veld!: Ontwerpveld;
	#radios: HTMLInputElement[] = [];

	connectedCallback() {
		if (!this.#isBegonnen) void this.#start();
		this.#isBegonnen = true;
	}

	async #start() {
		const gegevens = await fetchLater<Gegevens>('/instrumenten/opstellen/gegevens.json').catch(() => undefined);
		this.#setVerborgen('[data-geen-teksten]', gegevens !== undefined);
		this.#gegevens = gegevens ?? ZONDER_TEKSTEN;
		this.#connect();
		const { show } = new Bewaarder(
			this,
			() => this.#veld.save(),
			() => this.#show(),
		);
		addEventListener('hashchange', () => {
			this.#readAdres();
			show();
		});
		this.#readAdres();
		followGemeente(
			() => readPlaats(this.#gegevens),
			({ plaats, raad }) => {
				[this.#plaats, this.#raad] = [plaats, raad];
				show();
			},
		);
		lijsten.follow(show);
		show();
		// Only what was read is known to be damaged: now everybody hears of it.
		opslag.refresh();
		removeZonderScript(this);
		this.#setVerborgen('[data-inhoud]', false);
	}

	#connect() {
		const save = (velden: Record<string, unknown>) => {
			this.#veld.save();
			opslag.saveFormulier(FORMULIER, velden);
			this.#show();
		};
		this.#keuze = new Vragenkeuze(
			this,
			(bron) => {
				this.#veld.save();
				this.#bron = bron;
				this.#setVerborgen('[data-fragment]', true);
				// The address then leads back here; what is after the # is never sent.
				history.replaceState(history.state, '', bron === 'alle' ? location.pathname : `#${bron}`);
				this.#show();
			},
			(ids) => save({ [nameWeggelaten(this.#bron)]: ids }),
		);
		this.#radios = [...this.querySelectorAll<HTMLInputElement>('[name=instrument]')];
		for (const radio of this.#radios) radio.addEventListener('change', () => save({ [GEKOZEN]: radio.value }));
		this.#notities.addEventListener('change', () => save({ [MET_NOTITIES]: this.#notities.checked }));
		this.#veld = new Ontwerpveld(this, (tekst) => {
			const instrument = this.#findInstrument(opslag.readFormulier(FORMULIER));
			save({ [nameOntwerp(this.#bron, instrument)]: tekst ?? null });
		});
	}

	/** A place on the page is no choice of questions. */
	#readAdres() {
		const fragment = location.hash.slice(1);
		if (fragment !== '' && document.getElementById(fragment)) return;
		const { bron, melding } = readFragment(fragment, this.#gegevens, lijsten.read());
		this.#bron = bron ?? 'alle';
		const plek = this.querySelector('[data-fragment]');
		if (plek) plek.textContent = melding ?? '';
		this.#setVerborgen('[data-fragment]', melding === undefined);
	}

	get #notities(): HTMLInputElement {
		return findDeel(this, '[data-met-notities]', HTMLInputElement);
	}

	#findInstrument(waarden: Readonly<Record<string, unknown>>): InstrumentId {
		const bekend = this.#radios.find(({ value }) => value === waarden[GEKOZEN]);
		return (bekend?.value ?? STANDAARD) as InstrumentId;
	}

	#show() {
		const waarden = opslag.readFormulier(FORMULIER);
		const lijst = lijsten.read();
		const instrument = this.#findInstrument(waarden);
		const vragen = listVragen(this.#bron, this.#gegevens, lijst);
		const weggelaten = readWeggelaten(waarden, this.#bron);
		const gekozen = vragen.filter(({ id }) => !weggelaten.has(id));
		this.#keuze.show(
			listBronnen(this.#gegevens, lijst, this.#bron, listMetOntwerp(waarden)),
			this.#bron,
			vragen,
			weggelaten,
		);
		for (const radio of this.#radios) radio.checked = radio.value === instrument;
		const metNotities = waarden[MET_NOTITIES] === true;
		this.#notities.checked = metNotities;
		const stof = gatherStof(this.#bron, gekozen, this.#gegevens, lijst, this.#plaats, metNotities);
		// On paper comes what is shown, and what the reader changed of the others.
		const bladen = this.#radios.flatMap(({ value, dataset }) => {
			const id = value as InstrumentId;
			const eigen = readOntwerp(waarden, this.#bron, id);
			if (id !== instrument) return eigen ?? [];
			const tekst = eigen ?? draftOntwerp(id, stof);
			this.#veld.show(dataset['naam'] ?? '', tekst, eigen !== undefined);
			return tekst;
		});
		this.querySelector('[data-papier]')?.replaceChildren(...bladen.map((tekst) => drawBlad(readOpmaak(tekst))));
		showVoorgangers(
			this,
			gekozen.map(({ raadswoorden }) => raadswoorden),
			this.#raad,
		);
		this.#showMeldingen(vragen.length, gekozen.length, instrument);
	}

	#showMeldingen(aantal: number, gekozen: number, instrument: InstrumentId) {
		this.#setVerborgen('[data-geen-vragen]', aantal > 0);
		this.#setVerborgen('[data-voorgangers]', gekozen === 0);
		const isSchriftelijk = instrument === 'schriftelijke-vraag';
		this.#setVerborgen('[data-geen-reglement]', !isSchriftelijk || this.#plaats.reglement !== undefined);
		showNietBewaard(this);
	}

	#setVerborgen(plek: string, isVerborgen: boolean) {
		const element = this.querySelector<HTMLElement>(plek);
		if (element) element.hidden = isVerborgen;
	}
}
defineElement('instrument-opsteller', InstrumentOpsteller);
