import { listTegenstrijdig } from '../regels/cijfers.ts';
import { GEMEENTE_INVOER, readGemeente, type Invulling } from '../regels/invulling.ts';
import { buildJaar, readJaar, readPeildatum, listAchtergebleven, listGevraagd } from '../regels/jaar.ts';
import { countTotaal, countVoortgang, type Voortgang } from '../regels/voortgang.ts';
import { formatDag, formatMoment } from '../../../shared/dag.ts';
import { ONDERWERPEN } from '../../../content/schemas/lea-vve-vragenlijst.ts';
import { createElement, defineElement, removeZonderScript } from '../../../shared/dom.ts';
import { opslag, type Bewaard } from '../../weet-jij/index.ts';
import { OP_PAPIER, showAtVelden, showLijst } from './achterblijvers.ts';
import { readZelfcheck, saveGemeente, saveVeld, saveZelfcheck } from './bewaren.ts';
import { GemeenteVeld } from './gemeente-veld.ts';
import { followRuimte } from './menu.ts';
import { keepEen, listVelden, createTerugTeNemen, readVeld, showOnPaper, showVelden, type Veld } from './velden.ts';
import { createWisDialoog, askFirst } from './vraag-vooraf.ts';

/** After this pause the progress is said aloud: not at every tick. */
const RUST = 1500;
const NIET_GELADEN = 'Dit onderdeel kon niet worden opgehaald. Kijk of je verbinding hebt en probeer het opnieuw.';

const formatStand = ({ beantwoord, totaal }: Voortgang) => `${beantwoord} van ${totaal}`;

/**
 * The self-check: shows a follow-up when its question is put, keeps what is filled in on this device, shows signals and makes
 * a file. Nothing is sent. Without this script every question stands on the page and can be printed.
 */
class ZelfCheck extends HTMLElement {
	#velden = listVelden(this);
	#gemeente = new GemeenteVeld(this, (slug, getypt) => this.#reportAndRefresh(saveGemeente(slug, getypt)));
	#vorige: Invulling | undefined;
	#signalen: typeof import('./signalen.ts') | undefined;
	#voorlezen: ReturnType<typeof setTimeout> | undefined;
	#gebouwd = false;
	#stopFollow: (() => void) | undefined;

	connectedCallback() {
		if (!this.#gebouwd) this.#build();
		this.#gebouwd = true;
		this.#stopFollow = opslag.follow(this.#show);
		addEventListener('beforeprint', this.#voorPapier);
		this.#show();
	}

	disconnectedCallback() {
		this.#stopFollow?.();
		removeEventListener('beforeprint', this.#voorPapier);
	}

	#find(merk: string): HTMLElement | null {
		return this.querySelector<HTMLElement>(`[data-${merk}]`);
	}

	#build() {
		removeZonderScript(document.body);
		createTerugTeNemen(this.#velden, (veld) => readZelfcheck()[veld.name]?.includes(veld.value) === true);
		const save = ({ target }: Event) => {
			const veld = this.#velden.find((ander) => ander === target);
			if (veld) this.#takeOver(veld);
		};
		this.addEventListener('input', save);
		this.addEventListener('change', save);
		this.#find('signalen')?.addEventListener('click', () => void this.#openSignalen());
		this.#find('download')?.addEventListener('click', () => void this.#download());
		this.#find('open')?.addEventListener('change', ({ target }) => {
			if (target instanceof HTMLInputElement) void this.#open(target);
		});
		this.#find('ongedaan')?.addEventListener('click', () => this.#undo());
		const dialoog = createWisDialoog(() => this.#replace({}, 'Alles is gewist.'));
		this.append(dialoog);
		this.#find('wis')?.addEventListener('click', () => askFirst(dialoog));
		const menu = this.querySelector<HTMLDetailsElement>('[data-menu]');
		if (menu) followRuimte(menu, this);
	}

	#takeOver(veld: Veld) {
		keepEen(this.#velden, veld);
		this.#reportAndRefresh(saveVeld(veld.name, readVeld(this.#velden, veld.name)));
	}

	#reportAndRefresh(bewaard: Bewaard) {
		this.#reportBewaard(bewaard);
		this.#refresh(readZelfcheck());
	}

	#reportBewaard(bewaard: Bewaard) {
		this.#set(
			'niet-bewaard',
			bewaard === 'bewaard'
				? ''
				: 'Niet bewaard: je browser laat het niet toe of is vol. Download een bestand voor je deze pagina sluit.',
		);
	}

	#report(...regels: string[]) {
		this.#find('melding')?.replaceChildren(...regels.map((textContent) => createElement('p', { textContent })));
	}

	/** Sets a text only when it changed: a live region would say it again. */
	#set(merk: string, tekst: string) {
		const plek = this.#find(merk);
		if (plek && plek.textContent !== tekst) plek.textContent = tekst;
	}

	#show = () => {
		const invulling = readZelfcheck();
		void this.#gemeente
			.show(this.#slug(invulling), invulling[GEMEENTE_INVOER]?.[0])
			.then(() => this.#showOnPaper(readZelfcheck()));
		this.#refresh(invulling);
	};

	#voorPapier = () => {
		const plek = document.querySelector('[data-print-gemeente]');
		if (plek) plek.textContent = this.#gemeente.naam;
	};

	/** The gemeente of the form; the one that was chosen elsewhere on the site as long as nothing was entered. */
	#slug = (invulling: Invulling) => readGemeente(invulling, opslag.readGemeente());

	#jaarOfVorig(invulling: Invulling): number {
		const vandaag = formatDag(new Date());
		return readJaar(invulling, vandaag) ?? Number(vandaag.slice(0, 4)) - 1;
	}

	/** The form with what counts as long as nothing else is filled in. */
	#metVoorkeuze(invulling: Invulling): Invulling {
		const jaar = this.#jaarOfVorig(invulling);
		return {
			jaar: [String(jaar)],
			'cijfers.peildatum': [readPeildatum(invulling, jaar)],
			...invulling,
		};
	}

	#refresh(invulling: Invulling) {
		const getoond = this.#metVoorkeuze(invulling);
		const gevraagd = listGevraagd(invulling);
		for (const vraag of this.querySelectorAll<HTMLElement>('[data-onderwerp] [data-vraag]:not(fieldset)'))
			vraag.hidden = !gevraagd.has(vraag.dataset['vraag'] ?? '');
		showVelden(this.#velden, getoond);
		this.#showVoortgang(invulling);
		this.#showJaar(invulling);
		const achter = listAchtergebleven(invulling, this.#jaarOfVorig(invulling));
		showAtVelden(this, achter);
		const lijst = this.#find('achter');
		if (lijst) showLijst(this, lijst, achter);
		this.#set('tegenstrijdig', listTegenstrijdig(invulling).join(' '));
		this.#showOnPaper(invulling);
		this.#showSignalen(invulling);
	}

	#showVoortgang(invulling: Invulling) {
		for (const onderwerp of ONDERWERPEN)
			this.#set(`stand-van="${onderwerp}"`, formatStand(countVoortgang(onderwerp, invulling)));
		const totaal = countTotaal(invulling);
		const tekst = `${formatStand(totaal)} vragen beantwoord`;
		this.#set('totaal', tekst);
		this.toggleAttribute(
			'data-leeg',
			Object.keys(invulling).every((naam) => !naam.includes('.')),
		);
		clearTimeout(this.#voorlezen);
		this.#voorlezen = setTimeout(() => this.#set('voortgang', tekst), RUST);
		if (totaal.beantwoord > 0) void this.#loadSignalen().catch(() => undefined);
	}

	#showJaar(invulling: Invulling) {
		const plek = this.#find('let-op="jaar"');
		const vandaag = formatDag(new Date());
		const tekst =
			readJaar(invulling, vandaag) === undefined
				? `Dit jaar kan niet. Schrijf een jaar dat voorbij is, bijvoorbeeld: ${Number(vandaag.slice(0, 4)) - 1}.`
				: '';
		this.#set('let-op="jaar"', tekst);
		if (plek) plek.hidden = tekst === '';
	}

	/** Paper is handed out: it shows what the file shows, and says where something was left out. */
	#showOnPaper(invulling: Invulling) {
		const jaar = this.#jaarOfVorig(invulling);
		const weg = listAchtergebleven(invulling, jaar).map(({ naam, reden }) => [naam, OP_PAPIER[reden]] as const);
		const teksten = Object.entries(this.#metVoorkeuze(invulling)).map(([naam, [tekst]]) => [naam, tekst] as const);
		const opPapier = new Map([...teksten, ...weg.filter(([, tekst]) => tekst !== undefined)]);
		opPapier.set('gemeente', this.#gemeente.naam);
		opPapier.set('cijfers.peildatum', formatMoment(readPeildatum(invulling, jaar)));
		showOnPaper(this, opPapier);
	}

	async #loadSignalen() {
		if (this.#signalen) return;
		this.#signalen = await import('./signalen.ts');
		this.#showSignalen(readZelfcheck());
	}

	#showSignalen(invulling: Invulling) {
		const plek = this.#find('signalen-lijst');
		if (!plek || !this.#signalen) return;
		const slug = this.#slug(invulling) ?? '';
		const jaar = buildJaar(invulling, slug, this.#jaarOfVorig(invulling), formatDag(new Date()));
		this.#signalen.showSignalen(this, plek, jaar);
	}

	async #openSignalen() {
		try {
			await this.#loadSignalen();
		} catch {
			return this.#report(NIET_GELADEN);
		}
		const plek = this.#find('signalen-lijst');
		plek?.classList.add('getoond');
		plek?.focus();
	}

	async #download() {
		if (readZelfcheck()[GEMEENTE_INVOER]) await this.#gemeente.choose();
		const invulling = readZelfcheck();
		const vandaag = formatDag(new Date());
		const jaar = readJaar(invulling, vandaag);
		const gekozen = this.#slug(invulling);
		const slug = gekozen && (await this.#gemeente.findSlug(gekozen));
		if (!slug) {
			this.#gemeente.report('Kies eerst je gemeente; het bestand heeft haar nodig.');
			return this.#gemeente.focus();
		}
		if (jaar === undefined) return this.#find('let-op="jaar"')?.parentElement?.querySelector('input')?.focus();
		try {
			const { formatBestand } = await import('./bestand.ts');
			const tekst = formatBestand(buildJaar(invulling, slug, jaar, vandaag));
			const adres = URL.createObjectURL(new Blob([tekst], { type: 'application/yaml' }));
			createElement('a', { href: adres, download: `${jaar}.yaml` }).click();
			// The browser reads the file after the click.
			setTimeout(() => URL.revokeObjectURL(adres), 60_000);
			this.#report(`Het bestand ${jaar}.yaml is gemaakt. Het staat bij je downloads.`);
		} catch {
			this.#report(NIET_GELADEN);
		}
	}

	async #open(veld: HTMLInputElement) {
		const bestand = veld.files?.[0];
		if (!bestand) return;
		try {
			const { openBestand } = await import('./bestand-lezen.ts');
			const nu = readZelfcheck();
			const gelezen = await openBestand(bestand, this.#slug(nu));
			if (typeof gelezen === 'string') return this.#report(gelezen);
			const { invulling, nietOvergenomen: weg } = gelezen;
			const getypt = nu[GEMEENTE_INVOER];
			this.#replace(
				getypt && !invulling['gemeente'] ? { ...invulling, [GEMEENTE_INVOER]: getypt } : invulling,
				`De antwoorden uit ${bestand.name} staan in het formulier.`,
				...(weg.length > 0 ? [`Niet overgenomen, want dat past niet in dit formulier: ${weg.join('; ')}.`] : []),
			);
		} catch {
			this.#report(NIET_GELADEN);
		} finally {
			// The same file can be chosen again.
			veld.value = '';
		}
	}

	/** Puts another form in place of this one, which can be taken back. */
	#replace(invulling: Invulling, ...meldingen: string[]) {
		this.#vorige = readZelfcheck();
		this.#reportBewaard(saveZelfcheck(invulling));
		this.#show();
		this.#report(...meldingen);
		const knop = this.#find('ongedaan');
		if (knop) knop.hidden = false;
	}

	#undo() {
		if (this.#vorige)
			this.#replace(this.#vorige, 'Dat is ongedaan gemaakt. Met dezelfde knop draai je het weer terug.');
	}
}
defineElement('zelf-check', ZelfCheck);
