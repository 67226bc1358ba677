import type { Achtergebleven, RedenWeg } from '../regels/jaar.ts';
import { setTekst } from './velden.ts';
import { createElement } from '../../../shared/dom.ts';

/** Why something stays behind, as a sentence after the name of the field. */
const REDENEN: Record<RedenWeg, string> = {
	vakje: 'Je koos een vakje ernaast. Het getal gaat niet mee in het bestand.',
	persoonsgegeven:
		'Hierin staat een telefoonnummer of mailadres. Deze tekst gaat niet mee in het bestand. Haal het weg en noem de functie, bijvoorbeeld: de griffie.',
	'klein-aantal':
		'Hierin lijkt een aantal van 1 tot en met 4 kinderen te staan. Dat kan een kind herkenbaar maken, dus deze tekst gaat niet mee in het bestand. Schrijf bijvoorbeeld: enkele kinderen.',
	'geen-getal': 'Dit is geen heel getal en gaat niet mee in het bestand. Schrijf alleen cijfers, bijvoorbeeld: 117.',
	afgeschermd:
		'In het bestand komt hier “afgeschermd”: het gaat om 1 tot en met 4 kinderen, of zo’n aantal is eruit te berekenen.',
	'niet-gevraagd': 'Deze vervolgvraag is niet meer aan de orde. Je antwoord blijft bewaard, maar gaat niet mee.',
};
/** Reasons that can be mended in the field itself, and so are said there. */
const BIJ_HET_VELD: readonly RedenWeg[] = ['vakje', 'persoonsgegeven', 'klein-aantal', 'geen-getal', 'afgeschermd'];

/** What stands on paper in place of what was typed. */
export const OP_PAPIER: Partial<Record<RedenWeg, string>> = {
	vakje: '',
	persoonsgegeven: '(Niet afgedrukt: er staat een telefoonnummer of mailadres in.)',
	'klein-aantal': '(Niet afgedrukt: er lijkt een aantal van 1 tot en met 4 kinderen in te staan.)',
	'geen-getal': '(Niet afgedrukt: dit is geen heel getal.)',
	afgeschermd: 'afgeschermd',
};

/** The question a field belongs to, in the words of the page. */
function findTitel(houder: Element, naam: string): string {
	const veld = houder.querySelector(`[name="${naam}"]`);
	const vraag = veld?.closest('fieldset')?.querySelector('legend') ?? houder.querySelector(`label[for="${naam}"]`);
	const onderwerp = veld?.closest('.zelfcheck-onderwerp')?.querySelector('h2');
	return [onderwerp, vraag].map((element) => element?.textContent.trim() ?? '').join(': ');
}

/** Says at each field why it does not go into the file. */
export function showAtVelden(houder: Element, achter: readonly Achtergebleven[]): void {
	const redenen = new Map(achter.map(({ naam, reden }) => [naam, reden]));
	for (const plek of houder.querySelectorAll<HTMLElement>('[data-let-op]')) {
		const naam = plek.dataset['letOp'] ?? '';
		// Gemeente and year say what is wrong with them by themselves.
		if (naam === 'gemeente' || naam === 'jaar') continue;
		const reden = redenen.get(naam);
		setTekst(plek, reden && BIJ_HET_VELD.includes(reden) ? REDENEN[reden] : '');
	}
}

/** The list above the download button: everything that stays behind. */
export function showLijst(houder: Element, plek: Element, achter: readonly Achtergebleven[]): void {
	if (achter.length === 0) {
		plek.replaceChildren(createElement('p', { textContent: 'Alles wat je invulde, gaat mee.' }));
		return;
	}
	const regels = achter.map(({ naam, reden }) =>
		createElement('li', {}, createElement('strong', { textContent: findTitel(houder, naam) }), ` ${REDENEN[reden]}`),
	);
	plek.replaceChildren(
		createElement('p', { textContent: 'Dit gaat niet, of niet zo, mee in het bestand:' }),
		createElement('ul', {}, ...regels),
	);
}
