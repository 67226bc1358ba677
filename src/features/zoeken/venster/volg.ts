import { loadLater } from '../../../shared/herlaad.ts';
import { opslag } from '../../weet-jij/index.ts';
import type { Uitkomst } from './motor.ts';

/** Whether a click keeps to this tab; another tab does not see the words to mark. */
const isHier = (event: MouseEvent) => event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey);

/** A section on the page the reader is on: the browser scrolls to it, but does not load anything. */
function followHere(hash: string, stammen: readonly string[]): void {
	void loadLater(() => import('./raak.ts')).then((raak) => raak?.markRaak(stammen));
	const doel = document.getElementById(decodeURIComponent(hash.slice(1)));
	if (!doel) return;
	// After the browser has followed the link: reading goes on where it lands.
	setTimeout(() => {
		doel.tabIndex = -1;
		doel.focus();
	});
}

/**
 * What a click on a result leaves behind: the query is worth finding again and stays on this device; the words are
 * marked where it leads.
 *
 * @returns Whether it leads to a section of this same page.
 */
export function followLink(event: MouseEvent, vraag: string, uitkomst: Uitkomst | undefined): boolean {
	const link = event.target instanceof Element ? event.target.closest('a') : null;
	if (!link || !uitkomst) return false;
	opslag.saveZoekvraag(vraag);
	if (!isHier(event)) return false;
	const doel = new URL(link.href);
	const blijftHier = doel.pathname === location.pathname && doel.hash !== '';
	if (blijftHier) followHere(doel.hash, uitkomst.stammen);
	else opslag.saveRaak(uitkomst.stammen);
	return blijftHier;
}
