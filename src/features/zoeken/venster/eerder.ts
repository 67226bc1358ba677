import { maak } from '../../../shared/dom.ts';
import { opslag } from '../../weet-jij/opslag/opslag.ts';

/** Button that forgets the earlier searches on this device. */
export function bouwWisEerder(naWissen: () => void): HTMLButtonElement {
	const wis = maak('button', { type: 'button', className: 'voorstel', textContent: 'Wis eerdere zoekvragen' });
	wis.addEventListener('click', () => {
		opslag.clearZoekvragen();
		naWissen();
	});
	return wis;
}

/** Earlier searches of this device as buttons; nothing when there are none. */
export function bouwEerder(zoek: (vraag: string) => void, naWissen: () => void): HTMLElement[] {
	const vragen = opslag.readZoekvragen();
	if (vragen.length === 0) return [];
	const knoppen = vragen.map((vraag) => {
		const knop = maak('button', { type: 'button', className: 'voorstel', textContent: vraag });
		knop.addEventListener('click', () => zoek(vraag));
		return maak('li', {}, knop);
	});
	return [
		maak('p', { className: 'zoek-groep', textContent: 'Eerder gezocht' }),
		maak('ul', { className: 'zoek-eerder' }, ...knoppen),
		maak('p', {}, bouwWisEerder(naWissen)),
	];
}
