import type { LokaalAntwoord } from '../regels/lokaal-antwoord.ts';
import { splitToelichting } from '../regels/toelichting.ts';
import { createElement } from '../../../shared/dom.ts';

/** Shows the answer of the chosen gemeente at a question, in the same words as `features/gemeenten/components/LokaalAntwoord.astro`. */
export function showLokaalAntwoord(
	plek: HTMLElement,
	naam: string | undefined,
	antwoord: LokaalAntwoord | undefined,
): void {
	plek.hidden = !naam || !antwoord;
	if (!naam || !antwoord) return plek.replaceChildren();
	const kop = createElement('p', { className: 'lokaal-kop', textContent: naam });
	plek.classList.toggle('lokaal-onbekend', !antwoord.bekend);
	if (!antwoord.bekend)
		return plek.replaceChildren(kop, createElement('p', { textContent: `Niet bekend. ${antwoord.reden}` }));
	const { kort, lang } = splitToelichting(antwoord);
	plek.replaceChildren(
		kop,
		createElement('p', { className: 'lokaal-tekst', textContent: antwoord.tekst }),
		...kort.map((textContent) => createElement('p', { className: 'lokaal-toelichting', textContent })),
		...(lang.length > 0
			? [
					createElement(
						'details',
						{ className: 'lokaal-toelichting' },
						createElement('summary', { textContent: 'Uitleg van de gemeente' }),
						...lang.map((textContent) => createElement('p', { textContent })),
					),
				]
			: []),
		createElement('p', {
			className: 'lokaal-bron',
			textContent: `Peildatum: ${antwoord.peildatum}. Bron: ${antwoord.bron}.`,
		}),
	);
}
