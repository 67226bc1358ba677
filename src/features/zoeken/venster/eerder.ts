import { createElement } from '../../../shared/dom.ts';
import { opslag } from '../../weet-jij/index.ts';

/** Button that forgets the earlier searches on this device. */
export function buildWisEerder(naWissen: () => void): HTMLButtonElement {
	const wis = createElement('button', { type: 'button', className: 'voorstel', textContent: 'Wis eerdere zoekvragen' });
	wis.addEventListener('click', () => {
		opslag.clearZoekvragen();
		naWissen();
	});
	return wis;
}

/** Earlier searches of this device as buttons; nothing when there are none. */
export function buildEerder(search: (vraag: string) => void, naWissen: () => void): HTMLElement[] {
	const vragen = opslag.readZoekvragen();
	if (vragen.length === 0) return [];
	const knoppen = vragen.map((vraag) => {
		const knop = createElement('button', { type: 'button', className: 'voorstel', textContent: vraag });
		knop.addEventListener('click', () => search(vraag));
		return createElement('li', {}, knop);
	});
	return [
		createElement('p', { className: 'zoek-groep', textContent: 'Eerder gezocht' }),
		createElement('ul', { className: 'zoek-eerder' }, ...knoppen),
		createElement('p', {}, buildWisEerder(naWissen)),
	];
}
