import { createElement } from '../../../shared/dom.ts';
import { opslag, type Bewaard } from '../../weet-jij/index.ts';
import { listSuggesties, type Keuze } from '../regels/keuze.ts';

const GEMEENTE_GEKOZEN = 'gemeente-gekozen';

/** Keeps the reader's gemeente, or lets it go. */
export function chooseGemeente(slug: string | undefined): Bewaard {
	const bewaard = opslag.saveGemeente(slug);
	document.dispatchEvent(new Event(GEMEENTE_GEKOZEN));
	return bewaard;
}

/**
 * Shows what depends on the reader's gemeente, now and whenever it may have changed: here, in another tab, or while this
 * page was kept for Back. Of answers that overtake each other the last asked for is shown.
 *
 * @returns Ends it.
 */
export function followGemeente<T>(read: () => Promise<T>, show: (gelezen: T) => void): () => void {
	let beurt = 0;
	const refresh = async () => {
		const eigen = (beurt += 1);
		const gelezen = await read();
		if (eigen === beurt) show(gelezen);
	};
	const stop = opslag.follow(() => void refresh());
	document.addEventListener(GEMEENTE_GEKOZEN, refresh);
	void refresh();
	return () => {
		beurt += 1;
		stop();
		document.removeEventListener(GEMEENTE_GEKOZEN, refresh);
	};
}

/** Gives a field its suggestions when the reader enters it; when they cannot be had, the next time. */
export function suggestKeuzes(veld: HTMLInputElement, getKeuzes: () => Promise<readonly Keuze[]>): void {
	const suggest = async () => {
		if (veld.list?.childElementCount) return;
		const suggesties = listSuggesties(await getKeuzes());
		veld.list?.replaceChildren(...suggesties.map((suggestie) => createElement('option', suggestie)));
	};
	veld.addEventListener('focus', () => void suggest());
	// On slow wifi the reader is in the field before the script is here.
	if (document.activeElement === veld) void suggest();
}
