import { listTegenstrijdig } from '../regels/cijfers.ts';
import { GEMEENTE_INVOER, leesGemeente, type Invulling } from '../regels/invulling.ts';
import { buildJaar, leesJaar, leesPeildatum, listAchtergebleven, listGevraagd } from '../regels/jaar.ts';
import { countTotaal, countVoortgang, type Voortgang } from '../regels/voortgang.ts';
import { formatDag, formatMoment } from '../../../shared/dag.ts';
import { ONDERWERPEN } from '../../../content/schemas/lea-vve-vragenlijst.ts';
import { maak, registreer, verwijderZonderScript } from '../../../shared/dom.ts';
import { opslag, type Bewaard } from '../../weet-jij/opslag/opslag.ts';
import { OP_PAPIER, toonBijVelden, toonLijst } from './achterblijvers.ts';
import { readZelfcheck, saveGemeente, saveVeld, saveZelfcheck } from './bewaren.ts';
import { GemeenteVeld } from './gemeente-veld.ts';
import { volgRuimte } from './menu.ts';
import { houdEen, listVelden, maakTerugTeNemen, readVeld, toonOpPapier, toonVelden, type Veld } from './velden.ts';
import { maakWisDialoog, vraagVooraf } from './vraag-vooraf.ts';

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
	#gemeente = new GemeenteVeld(this, (slug, getypt) => this.#meldEnVervers(saveGemeente(slug, getypt)));
	#vorige: Invulling | undefined;
	#signalen: typeof import('./signalen.ts') | undefined;
	#voorlezen: ReturnType<typeof setTimeout> | undefined;
	#gebouwd = false;

	connectedCallback() {
		if (!this.#gebouwd) this.#bouw();
		this.#gebouwd = true;
		addEventListener('storage', this.#anderTabblad);
		addEventListener('pageshow', this.#toon);
		addEventListener('beforeprint', this.#voorPapier);
		this.#toon();
	}

	disconnectedCallback() {
		removeEventListener('storage', this.#anderTabblad);
		removeEventListener('pageshow', this.#toon);
		removeEventListener('beforeprint', this.#voorPapier);
	}

	#vind(merk: string): HTMLElement | null {
		return this.querySelector<HTMLElement>(`[data-${merk}]`);
	}

	#bouw() {
		verwijderZonderScript(document.body);
		maakTerugTeNemen(this.#velden, (veld) => readZelfcheck()[veld.name]?.includes(veld.value) === true);
		const bewaar = ({ target }: Event) => {
			const veld = this.#velden.find((ander) => ander === target);
			if (veld) this.#neemOver(veld);
		};
		this.addEventListener('input', bewaar);
		this.addEventListener('change', bewaar);
		this.#vind('signalen')?.addEventListener('click', () => void this.#openSignalen());
		this.#vind('download')?.addEventListener('click', () => void this.#download());
		this.#vind('open')?.addEventListener('change', ({ target }) => {
			if (target instanceof HTMLInputElement) void this.#open(target);
		});
		this.#vind('ongedaan')?.addEventListener('click', () => this.#maakOngedaan());
		const dialoog = maakWisDialoog(() => this.#vervang({}, 'Alles is gewist.'));
		this.append(dialoog);
		this.#vind('wis')?.addEventListener('click', () => vraagVooraf(dialoog));
		const menu = this.querySelector<HTMLDetailsElement>('[data-menu]');
		if (menu) volgRuimte(menu, this);
	}

	#neemOver(veld: Veld) {
		houdEen(this.#velden, veld);
		this.#meldEnVervers(saveVeld(veld.name, readVeld(this.#velden, veld.name)));
	}

	#meldEnVervers(bewaard: Bewaard) {
		this.#meldBewaard(bewaard);
		this.#ververs(readZelfcheck());
	}

	#meldBewaard(bewaard: Bewaard) {
		this.#zet(
			'niet-bewaard',
			bewaard === 'bewaard'
				? ''
				: 'Niet bewaard: je browser laat het niet toe of is vol. Download een bestand voor je deze pagina sluit.',
		);
	}

	#meld(...regels: string[]) {
		this.#vind('melding')?.replaceChildren(...regels.map((textContent) => maak('p', { textContent })));
	}

	/** Sets a text only when it changed: a live region would say it again. */
	#zet(merk: string, tekst: string) {
		const plek = this.#vind(merk);
		if (plek && plek.textContent !== tekst) plek.textContent = tekst;
	}

	#toon = () => {
		const invulling = readZelfcheck();
		void this.#gemeente
			.toon(this.#slug(invulling), invulling[GEMEENTE_INVOER]?.[0])
			.then(() => this.#toonOpPapier(readZelfcheck()));
		this.#ververs(invulling);
	};

	#anderTabblad = (event: StorageEvent) => {
		if (opslag.isEigen(event.key)) this.#toon();
	};

	#voorPapier = () => {
		const plek = document.querySelector('[data-print-gemeente]');
		if (plek) plek.textContent = this.#gemeente.naam;
	};

	/** The gemeente of the form; the one that was chosen elsewhere on the site as long as nothing was entered. */
	#slug = (invulling: Invulling) => leesGemeente(invulling, opslag.readGemeente());

	#jaarOfVorig(invulling: Invulling): number {
		const vandaag = formatDag(new Date());
		return leesJaar(invulling, vandaag) ?? Number(vandaag.slice(0, 4)) - 1;
	}

	/** The form with what counts as long as nothing else is filled in. */
	#metVoorkeuze(invulling: Invulling): Invulling {
		const jaar = this.#jaarOfVorig(invulling);
		return {
			jaar: [String(jaar)],
			'cijfers.peildatum': [leesPeildatum(invulling, jaar)],
			...invulling,
		};
	}

	#ververs(invulling: Invulling) {
		const getoond = this.#metVoorkeuze(invulling);
		const gevraagd = listGevraagd(invulling);
		for (const vraag of this.querySelectorAll<HTMLElement>('[data-onderwerp] [data-vraag]:not(fieldset)'))
			vraag.hidden = !gevraagd.has(vraag.dataset['vraag'] ?? '');
		toonVelden(this.#velden, getoond);
		this.#toonVoortgang(invulling);
		this.#toonJaar(invulling);
		const achter = listAchtergebleven(invulling, this.#jaarOfVorig(invulling));
		toonBijVelden(this, achter);
		const lijst = this.#vind('achter');
		if (lijst) toonLijst(this, lijst, achter);
		this.#zet('tegenstrijdig', listTegenstrijdig(invulling).join(' '));
		this.#toonOpPapier(invulling);
		this.#toonSignalen(invulling);
	}

	#toonVoortgang(invulling: Invulling) {
		for (const onderwerp of ONDERWERPEN)
			this.#zet(`stand-van="${onderwerp}"`, formatStand(countVoortgang(onderwerp, invulling)));
		const totaal = countTotaal(invulling);
		const tekst = `${formatStand(totaal)} vragen beantwoord`;
		this.#zet('totaal', tekst);
		this.toggleAttribute(
			'data-leeg',
			Object.keys(invulling).every((naam) => !naam.includes('.')),
		);
		clearTimeout(this.#voorlezen);
		this.#voorlezen = setTimeout(() => this.#zet('voortgang', tekst), RUST);
		if (totaal.beantwoord > 0) void this.#laadSignalen().catch(() => undefined);
	}

	#toonJaar(invulling: Invulling) {
		const plek = this.#vind('let-op="jaar"');
		const vandaag = formatDag(new Date());
		const tekst =
			leesJaar(invulling, vandaag) === undefined
				? `Dit jaar kan niet. Schrijf een jaar dat voorbij is, bijvoorbeeld: ${Number(vandaag.slice(0, 4)) - 1}.`
				: '';
		this.#zet('let-op="jaar"', tekst);
		if (plek) plek.hidden = tekst === '';
	}

	/** Paper is handed out: it shows what the file shows, and says where something was left out. */
	#toonOpPapier(invulling: Invulling) {
		const jaar = this.#jaarOfVorig(invulling);
		const weg = listAchtergebleven(invulling, jaar).map(({ naam, reden }) => [naam, OP_PAPIER[reden]] as const);
		const teksten = Object.entries(this.#metVoorkeuze(invulling)).map(([naam, [tekst]]) => [naam, tekst] as const);
		const opPapier = new Map([...teksten, ...weg.filter(([, tekst]) => tekst !== undefined)]);
		opPapier.set('gemeente', this.#gemeente.naam);
		opPapier.set('cijfers.peildatum', formatMoment(leesPeildatum(invulling, jaar)));
		toonOpPapier(this, opPapier);
	}

	async #laadSignalen() {
		if (this.#signalen) return;
		this.#signalen = await import('./signalen.ts');
		this.#toonSignalen(readZelfcheck());
	}

	#toonSignalen(invulling: Invulling) {
		const plek = this.#vind('signalen-lijst');
		if (!plek || !this.#signalen) return;
		const slug = this.#slug(invulling) ?? '';
		const jaar = buildJaar(invulling, slug, this.#jaarOfVorig(invulling), formatDag(new Date()));
		this.#signalen.toonSignalen(this, plek, jaar);
	}

	async #openSignalen() {
		try {
			await this.#laadSignalen();
		} catch {
			return this.#meld(NIET_GELADEN);
		}
		const plek = this.#vind('signalen-lijst');
		plek?.classList.add('getoond');
		plek?.focus();
	}

	async #download() {
		if (readZelfcheck()[GEMEENTE_INVOER]) await this.#gemeente.kies();
		const invulling = readZelfcheck();
		const vandaag = formatDag(new Date());
		const jaar = leesJaar(invulling, vandaag);
		const gekozen = this.#slug(invulling);
		const slug = gekozen && (await this.#gemeente.findSlug(gekozen));
		if (!slug) {
			this.#gemeente.meld('Kies eerst je gemeente; het bestand heeft haar nodig.');
			return this.#gemeente.focus();
		}
		if (jaar === undefined) return this.#vind('let-op="jaar"')?.parentElement?.querySelector('input')?.focus();
		try {
			const { formatBestand } = await import('./bestand.ts');
			const tekst = formatBestand(buildJaar(invulling, slug, jaar, vandaag));
			const adres = URL.createObjectURL(new Blob([tekst], { type: 'application/yaml' }));
			maak('a', { href: adres, download: `${jaar}.yaml` }).click();
			// The browser reads the file after the click.
			setTimeout(() => URL.revokeObjectURL(adres), 60_000);
			this.#meld(`Het bestand ${jaar}.yaml is gemaakt. Het staat bij je downloads.`);
		} catch {
			this.#meld(NIET_GELADEN);
		}
	}

	async #open(veld: HTMLInputElement) {
		const bestand = veld.files?.[0];
		if (!bestand) return;
		try {
			const { openBestand } = await import('./bestand-lezen.ts');
			const nu = readZelfcheck();
			const gelezen = await openBestand(bestand, this.#slug(nu));
			if (typeof gelezen === 'string') return this.#meld(gelezen);
			const { invulling, nietOvergenomen: weg } = gelezen;
			const getypt = nu[GEMEENTE_INVOER];
			this.#vervang(
				getypt && !invulling['gemeente'] ? { ...invulling, [GEMEENTE_INVOER]: getypt } : invulling,
				`De antwoorden uit ${bestand.name} staan in het formulier.`,
				...(weg.length > 0 ? [`Niet overgenomen, want dat past niet in dit formulier: ${weg.join('; ')}.`] : []),
			);
		} catch {
			this.#meld(NIET_GELADEN);
		} finally {
			// The same file can be chosen again.
			veld.value = '';
		}
	}

	/** Puts another form in place of this one, which can be taken back. */
	#vervang(invulling: Invulling, ...meldingen: string[]) {
		this.#vorige = readZelfcheck();
		this.#meldBewaard(saveZelfcheck(invulling));
		this.#toon();
		this.#meld(...meldingen);
		const knop = this.#vind('ongedaan');
		if (knop) knop.hidden = false;
	}

	#maakOngedaan() {
		if (this.#vorige)
			this.#vervang(this.#vorige, 'Dat is ongedaan gemaakt. Met dezelfde knop draai je het weer terug.');
	}
}
registreer('zelf-check', ZelfCheck);
