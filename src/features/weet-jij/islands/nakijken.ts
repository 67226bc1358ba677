import { describeHerinnering } from '../opslag/herinneren.ts';
import { opslag } from '../opslag/opslag.ts';
import { describeWijziging, type Formulering } from '../regels/formulering.ts';
import { readVraag } from '../regels/staat.ts';
import { nameVraag } from '../regels/versie1.ts';

function showTekst(plek: HTMLElement, tekst: string): void {
	const regel = plek.querySelector('[data-tekst]');
	if (regel) regel.textContent = tekst;
	plek.hidden = tekst === '';
}

/** At every question whose words are newer than the answer of the reader: what it said then. */
export function showNakijken(lijst: Element): void {
	for (const plek of lijst.querySelectorAll<HTMLElement>('[data-eerder]')) {
		const id = plek.closest<HTMLElement>('[data-vraag]')?.dataset['vraag'] ?? '';
		const notitie = readVraag(opslag.stukken.get(nameVraag(id)));
		const { stand, antwoord, notitie: tekst } = notitie;
		const eerder = JSON.parse(plek.dataset['eerder'] ?? '[]') as Formulering[];
		showTekst(plek, stand || antwoord?.trim() || tekst?.trim() ? describeWijziging(eerder, notitie) : '');
	}
}

/** Says that it is time to save a file, once what is in none is almost old enough for a browser to wipe. */
export function showHerinnering(plek: HTMLElement | null): void {
	const herinnering = describeHerinnering();
	if (plek) showTekst(plek, herinnering?.isDringend ? herinnering.tekst : '');
}
