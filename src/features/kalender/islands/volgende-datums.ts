import { countDagen, formatAfstand, formatMoment, readVandaag } from '../../../shared/dag.ts';
import { createElement, defineElement } from '../../../shared/dom.ts';
import { listVolgendeDatums } from '../regels/volgende.ts';

/** Puts the soonest dates on top, counted from today; the rest of the year stays on the calendar page. */
class VolgendeDatums extends HTMLElement {
	connectedCallback() {
		const vandaag = readVandaag();
		const regels = [...this.querySelectorAll<HTMLElement>('[data-maand][data-dag]')].map((regel) => ({
			regel,
			maand: Number(regel.dataset['maand']),
			dag: Number(regel.dataset['dag']),
			dagErvoor: 'dagErvoor' in regel.dataset,
		}));
		const volgende = listVolgendeDatums(regels, vandaag, Number(this.dataset['aantal'] ?? 5));
		for (const { entry, dag } of volgende)
			entry.regel
				.querySelector('[data-volgende]')
				?.replaceChildren(
					createElement('strong', { textContent: formatMoment(dag) }),
					` (${formatAfstand(countDagen(vandaag, dag))}) `,
				);
		this.querySelector('ol')?.replaceChildren(...volgende.map(({ entry }) => entry.regel));
	}
}
defineElement('volgende-datums', VolgendeDatums);
