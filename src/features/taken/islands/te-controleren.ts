import { formatMoment, readVandaag } from '../../../shared/dag.ts';
import { createElement, defineElement } from '../../../shared/dom.ts';
import { isTeControleren } from '../regels/versheid.ts';

/** Says that a review date has passed: computed in the browser, so that it is right without a rebuild. */
class TeControleren extends HTMLElement {
	connectedCallback() {
		const { herzienVoor } = this.dataset;
		if (!herzienVoor || !isTeControleren(herzienVoor, readVandaag()) || this.classList.contains('verlopen')) return;
		this.classList.add('verlopen');
		this.prepend(createElement('strong', { textContent: `Te controleren sinds ${formatMoment(herzienVoor)}. ` }));
	}
}
defineElement('te-controleren', TeControleren);
