import { formatDag } from '../../../shared/dag.ts';
import { createElement, defineElement, removeZonderScript } from '../../../shared/dom.ts';
import { allowTerugnemen } from '../../../shared/terugnemen.ts';
import { askFirst } from '../../../shared/vraag-vooraf.ts';
import { joinTeksten, opslag, type Bewaard } from '../../weet-jij/index.ts';
import { GEMEENTE_INVOER, readGemeente, type Invulling } from '../regels/invulling.ts';
import { readJaar } from '../regels/jaar.ts';
import { downloadBestand, readGekozen, type Uitkomst } from './bestand-knoppen.ts';
import { readZelfcheck, saveGemeente, saveVeld, saveZelfcheck } from './bewaren.ts';
import { GemeenteVeld } from './gemeente-veld.ts';
import { followRuimte } from './menu.ts';
import { keepEen, listVelden, listVroeg, readVeld, setTekst, type Veld } from './velden.ts';
import { showStand } from './weergave.ts';

const NIET_BEWAARD =
	'Niet bewaard: je browser laat het niet toe of is vol. Download een bestand voor je deze pagina sluit.';

/** The gemeente of the form; the one that was chosen elsewhere on the site as long as nothing was entered. */
const findSlug = (invulling: Invulling) => readGemeente(invulling, opslag.readGemeente());

/**
 * The self-check: shows a follow-up when its question is put, keeps what is filled in on this device, shows signals and makes
 * a file. Nothing is sent. Without this script every question stands on the page and can be printed.
 */
class ZelfCheck extends HTMLElement {
	#velden = listVelden(this);
	#gemeente = new GemeenteVeld(this, (slug, getypt) => this.#reportAndRefresh(saveGemeente(slug, getypt)));
	#vorige: Invulling | undefined;
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
		this.#takeOverVroeg();
		removeZonderScript(document.body);
		allowTerugnemen(this.querySelectorAll('input[type=radio]'), ({ name, value }) =>
			Boolean(readZelfcheck()[name]?.includes(value)),
		);
		const save = ({ target }: Event) => {
			const veld = this.#velden.find((ander) => ander === target);
			if (veld) this.#takeOver(veld);
		};
		this.addEventListener('input', save);
		this.addEventListener('change', save);
		this.#find('signalen')?.addEventListener('click', () => this.#openSignalen());
		this.#find('download')?.addEventListener('click', () => void this.#download());
		this.#followBestand();
		this.#find('ongedaan')?.addEventListener('click', () => this.#undo());
		this.#find('wis')?.addEventListener('click', () => void this.#clear());
		const menu = this.querySelector<HTMLDetailsElement>('[data-menu]');
		if (menu) followRuimte(menu, this);
	}

	/** What was filled in before this script came counts as well; a text is added to the one that was kept. */
	#takeOverVroeg() {
		const bewaard = readZelfcheck();
		for (const naam of listVroeg(this.#velden)) {
			const veld = this.#velden.find(({ name }) => name === naam);
			// Also when it has the focus: the next key stores what stands in it.
			if (veld instanceof HTMLTextAreaElement) veld.value = joinTeksten(bewaard[naam]?.[0] ?? '', veld.value);
			saveVeld(naam, readVeld(this.#velden, naam));
		}
		this.#gemeente.takeVroeg();
	}

	#takeOver(veld: Veld) {
		keepEen(this.#velden, veld);
		this.#reportAndRefresh(saveVeld(veld.name, readVeld(this.#velden, veld.name)));
	}

	#reportAndRefresh(bewaard: Bewaard) {
		this.#reportBewaard(bewaard);
		this.#refresh();
	}

	#reportBewaard(bewaard: Bewaard) {
		setTekst(this.#find('niet-bewaard'), bewaard === 'bewaard' ? '' : NIET_BEWAARD);
	}

	#report(...regels: string[]) {
		this.#find('melding')?.replaceChildren(...regels.map((textContent) => createElement('p', { textContent })));
	}

	#show = () => {
		const invulling = readZelfcheck();
		void this.#gemeente.show(findSlug(invulling), invulling[GEMEENTE_INVOER]?.[0]).then(() => this.#refresh());
		this.#refresh();
	};

	#refresh() {
		const invulling = readZelfcheck();
		showStand(this, this.#velden, {
			invulling,
			slug: findSlug(invulling) ?? '',
			gemeente: this.#gemeente.naam,
			vandaag: formatDag(new Date()),
		});
	}

	#voorPapier = () => {
		const plek = document.querySelector('[data-print-gemeente]');
		if (plek) plek.textContent = this.#gemeente.naam;
	};

	#openSignalen() {
		const plek = this.#find('signalen-lijst');
		plek?.classList.add('getoond');
		plek?.focus();
	}

	async #download() {
		if (readZelfcheck()[GEMEENTE_INVOER]) await this.#gemeente.choose();
		const invulling = readZelfcheck();
		const vandaag = formatDag(new Date());
		const jaar = readJaar(invulling, vandaag);
		const gekozen = findSlug(invulling);
		const slug = gekozen && (await this.#gemeente.findSlug(gekozen));
		if (!slug) {
			this.#gemeente.report('Kies eerst je gemeente; het bestand heeft haar nodig.');
			return this.#gemeente.focus();
		}
		if (jaar === undefined) return this.querySelector<HTMLInputElement>('[name="jaar"]')?.focus();
		this.#report(...(await downloadBestand(invulling, slug, jaar, vandaag)).meldingen);
	}

	#followBestand() {
		const veld = this.querySelector<HTMLInputElement>('[data-open]');
		if (!veld) return;
		veld.addEventListener('change', () => void this.#open(veld));
		// What was chosen before this script came counts as well.
		void this.#open(veld);
	}

	async #open(veld: HTMLInputElement) {
		const bestand = veld.files?.[0];
		if (!bestand) return;
		const nu = readZelfcheck();
		this.#takeUitkomst(await readGekozen(bestand, nu, findSlug(nu)));
		// The same file can be chosen again.
		veld.value = '';
	}

	async #clear() {
		const isGewenst = await askFirst({
			naam: 'Zelfcheck wissen',
			vraag: 'Wil je alle antwoorden van deze zelfcheck wissen? De rest van de site blijft zoals hij is.',
			ja: 'Ja, wis alles',
		});
		if (isGewenst) this.#takeUitkomst({ invulling: {}, meldingen: ['Alles is gewist.'] });
	}

	#undo() {
		if (this.#vorige)
			this.#takeUitkomst({
				invulling: this.#vorige,
				meldingen: ['Dat is ongedaan gemaakt. Met dezelfde knop draai je het weer terug.'],
			});
	}

	/** Puts another form in place of this one, which can be taken back, and says what happened. */
	#takeUitkomst({ invulling, meldingen }: Uitkomst) {
		if (invulling) {
			this.#vorige = readZelfcheck();
			this.#reportBewaard(saveZelfcheck(invulling));
			this.#show();
			const knop = this.#find('ongedaan');
			if (knop) knop.hidden = false;
		}
		this.#report(...meldingen);
	}
}
defineElement('zelf-check', ZelfCheck);
