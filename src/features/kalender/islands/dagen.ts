import { countDagen, listVolgendeDatums } from '../regels/volgende.ts';
import { formatDag, formatMoment, isTeControleren } from '../../../shared/dag.ts';
import { createElement, defineElement } from '../../../shared/dom.ts';

/** What depends on today is computed here, so that it is right without a rebuild. */
const vandaag = () => formatDag(new Date());

class TeControleren extends HTMLElement {
	connectedCallback() {
		const { herzienVoor } = this.dataset;
		if (!herzienVoor || !isTeControleren(herzienVoor, vandaag()) || this.classList.contains('verlopen')) return;
		this.classList.add('verlopen');
		this.prepend(createElement('strong', { textContent: `Te controleren sinds ${formatMoment(herzienVoor)}. ` }));
	}
}
defineElement('te-controleren', TeControleren);

const formatAfstand = (dagen: number) => (dagen === 0 ? 'vandaag' : dagen === 1 ? 'morgen' : `over ${dagen} dagen`);

/** Puts the soonest dates on top; the rest of the year stays on the calendar page. */
class VolgendeDatums extends HTMLElement {
	connectedCallback() {
		const regels = [...this.querySelectorAll<HTMLElement>('[data-maand][data-dag]')].map((regel) => ({
			regel,
			maand: Number(regel.dataset['maand']),
			dag: Number(regel.dataset['dag']),
			dagErvoor: 'dagErvoor' in regel.dataset,
		}));
		const volgende = listVolgendeDatums(regels, vandaag(), Number(this.dataset['aantal'] ?? 5));
		for (const { entry, dag } of volgende) {
			const plek = entry.regel.querySelector('[data-volgende]');
			if (plek)
				plek.replaceChildren(
					createElement('strong', { textContent: formatMoment(dag) }),
					` (${formatAfstand(countDagen(vandaag(), dag))}) `,
				);
		}
		this.querySelector('ol')?.replaceChildren(...volgende.map(({ entry }) => entry.regel));
	}
}
defineElement('volgende-datums', VolgendeDatums);
