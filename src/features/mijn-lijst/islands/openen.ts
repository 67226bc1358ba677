import { loadLater } from '../../../shared/herlaad.ts';
import type { Uitwisseling, Weigering } from '../../weet-jij/index.ts';
import type * as mijn from '../../weet-jij/later.ts';
import type { Gegevens } from '../regels/gegevens.ts';

type Regels = typeof mijn;
/** Reads the list that was handed over. */
type Lees = (meenemen: Awaited<ReturnType<Regels['loadMeenemen']>>) => Promise<Uitwisseling | Weigering>;

/**
 * The list in the address. It leaves the address bar at once, and waits in the history until the reader has chosen: a
 * reload before that shows it again, and a reload after it does not.
 */
function takeAdres(regels: Regels): string | undefined {
	if (regels.isLijstlink(location.hash))
		history.replaceState({ lijst: location.hash }, '', location.pathname + location.search);
	const stand: unknown = history.state;
	const lijst = typeof stand === 'object' && stand !== null && 'lijst' in stand ? stand.lijst : undefined;
	return typeof lijst === 'string' ? lijst : undefined;
}

/** Opens a list that was made elsewhere: out of a file that is chosen or dropped, or out of the address. */
export class Openen {
	#pagina: HTMLElement;
	#regels: Regels;
	#gegevens: Gegevens;
	#refresh: () => void;

	constructor(pagina: HTMLElement, regels: Regels, gegevens: Gegevens, refresh: () => void) {
		this.#pagina = pagina;
		this.#regels = regels;
		this.#gegevens = gegevens;
		this.#refresh = refresh;
		const veld = pagina.querySelector<HTMLInputElement>('[data-open]');
		if (veld) {
			veld.addEventListener('change', () => this.#openGekozen(veld));
			// What was chosen before this script came counts as well.
			this.#openGekozen(veld);
		}
		addEventListener('dragover', (event) => {
			if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
		});
		addEventListener('drop', (event) => {
			const [bestand] = event.dataTransfer?.files ?? [];
			if (!bestand) return;
			// Elsewhere than on a field the browser would leave the page for the file.
			event.preventDefault();
			void this.#openBestand(bestand);
		});
		addEventListener('hashchange', () => void this.openAdres().then((focus) => focus?.()));
	}

	/** @returns Puts the reader at what was opened; undefined when there is no list in the address. */
	async openAdres(): Promise<(() => void) | undefined> {
		const adres = takeAdres(this.#regels);
		return adres === undefined ? undefined : this.#open((meenemen) => meenemen.readAdres(adres));
	}

	#openGekozen(veld: HTMLInputElement): void {
		const [bestand] = veld.files ?? [];
		if (bestand) void this.#openBestand(bestand);
		// The same file can be chosen again.
		veld.value = '';
	}

	async #openBestand(bestand: File): Promise<void> {
		const focus = await this.#open((meenemen) => meenemen.readBestand(bestand));
		focus?.();
	}

	async #open(read: Lees): Promise<(() => void) | undefined> {
		const geladen = await loadLater(() =>
			Promise.all([this.#regels.loadMeenemen(), import('./andere-lijst.ts')] as const),
		);
		if (!geladen) return undefined;
		const [meenemen, { AndereLijst }] = geladen;
		const lijst = new AndereLijst(this.#pagina, this.#regels, this.#gegevens, meenemen, this.#refresh);
		const gelezen = await read(meenemen);
		return 'reden' in gelezen ? lijst.refuse(gelezen) : lijst.show(gelezen);
	}
}
