import { THEMAS } from '../schemas/velden.ts';
import { probleemBij, probleemVanBestand } from './inhoud.ts';
import type { Inhoud, ProbleemInBestand } from './inhoud.ts';

/** Fewer questions give a raadslid too little to ask with. */
const MINIMUM_VRAGEN = 4;
const MINIMUM_VRAGEN_VOLLEDIG = 5;

/** Longer titles are cut off in a browser tab and in search results. */
const MAXIMUM_TITEL = 80;

/** The handbook has twelve themes; a vraag or taak of a theme without a page would be an orphan. */
export function checkThemasCompleet(inhoud: Inhoud): ProbleemInBestand[] {
	const slugs = new Set(
		[...inhoud.themas, ...inhoud.afgekeurd.filter(({ soort }) => soort === 'themas')].map(({ id }) => id),
	);
	return THEMAS.filter((slug) => !slugs.has(slug)).map((slug) =>
		probleemVanBestand(
			`themas/${slug}.mdx`,
			'dit themabestand ontbreekt. Maak het met het sjabloon content/_sjablonen/themas.mdx en zet status op in-bewerking zolang het niet af is.',
		),
	);
}

/** The order of the handbook is fixed, so that chapter numbers in print stay the same. */
export function checkVolgorde(inhoud: Inhoud): ProbleemInBestand[] {
	return inhoud.themas.flatMap((thema) => {
		const plaats = (THEMAS as readonly string[]).indexOf(thema.id) + 1;
		if (plaats === 0 || thema.gegevens.volgorde === plaats) return [];
		return [
			probleemBij(
				thema,
				['volgorde'],
				`dit thema staat in het handboek op een andere plaats dan ${thema.gegevens.volgorde}. Schrijf: volgorde: ${plaats}.`,
			),
		];
	});
}

/** Each theme has at least four questions, a full theme five. Rejected questions count. */
export function checkAantalVragen(inhoud: Inhoud): ProbleemInBestand[] {
	return THEMAS.flatMap((slug) => {
		const pad = `vragen/${slug}.yaml`;
		const goed = inhoud.vragen.filter(({ gegevens }) => gegevens.thema === slug).length;
		const afgekeurd = inhoud.afgekeurd.filter(
			(onderdeel) => onderdeel.soort === 'vragen' && onderdeel.pad === pad,
		).length;
		const aantal = goed + afgekeurd;
		const volledig = inhoud.themas.some(({ id, gegevens }) => id === slug && gegevens.status === 'volledig');
		const minimum = volledig ? MINIMUM_VRAGEN_VOLLEDIG : MINIMUM_VRAGEN;
		if (aantal >= minimum) return [];
		const soort = volledig ? 'een volledig thema' : 'een thema';
		return [
			probleemVanBestand(
				pad,
				`${soort} heeft minstens ${minimum} vragen, hier ${aantal === 1 ? 'is er' : 'zijn er'} ${aantal}. Voeg vragen toe met het sjabloon content/_sjablonen/vragen.yaml.`,
			),
		];
	});
}

export const checkLengteTitels = (inhoud: Inhoud): ProbleemInBestand[] =>
	[...inhoud.themas, ...inhoud.praktijk].flatMap((pagina) => {
		const { length } = pagina.gegevens.titel;
		if (length <= MAXIMUM_TITEL) return [];
		const hulp = 'Maak hem korter en zet de rest in de samenvatting, bijvoorbeeld: Leiden laat jongeren meedenken.';
		return [probleemBij(pagina, ['titel'], `de titel heeft ${length} tekens; ${MAXIMUM_TITEL} is het meeste. ${hulp}`)];
	});
