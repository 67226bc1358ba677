import { formatSlug } from '../../shared/slug.ts';
import { probleemBij, type Inhoud, type ProbleemInBestand } from './inhoud.ts';

/** Words of each term, shown or only searched, as an author would compare them. */
const listBegripwoorden = ({ begrippen }: Inhoud) =>
	begrippen.map(({ gegevens: { term, afkorting, synoniemen, vroeger, zoekwoorden } }) => ({
		term,
		woorden: new Set(
			[term, ...(afkorting === undefined ? [] : [afkorting]), ...synoniemen, ...vroeger, ...zoekwoorden].map(
				formatSlug,
			),
		),
	}));

/** Words that all stand at one term already find each other. */
export function checkFamilieIsGeenBegrip(inhoud: Inhoud): ProbleemInBestand[] {
	const begrippen = listBegripwoorden(inhoud);
	return inhoud.zoektaal.flatMap((familie) => {
		const slugs = familie.gegevens.woorden.map(formatSlug);
		const begrip = begrippen.find(({ woorden }) => slugs.every((slug) => woorden.has(slug)));
		return begrip
			? [
					probleemBij(
						familie,
						['woorden'],
						`deze woorden staan al allemaal bij het begrip "${begrip.term}" in content/begrippen.yaml. Haal deze familie weg.`,
					),
				]
			: [];
	});
}

/** Two words together in one family is enough; twice would count for nothing. */
export function checkParenZoektaal(inhoud: Inhoud): ProbleemInBestand[] {
	const gezien = new Map<string, string>();
	return inhoud.zoektaal.flatMap((familie) => {
		const { woorden } = familie.gegevens;
		return woorden.flatMap((woord, plek) => {
			const dubbel = woorden.slice(0, plek).flatMap((eerder) => {
				const paar = [formatSlug(eerder), formatSlug(woord)].sort().join('+');
				const waar = eerder.toLowerCase() === woord.toLowerCase() ? familie.id : gezien.get(paar);
				gezien.set(paar, familie.id);
				return waar === undefined ? [] : [{ eerder, waar }];
			})[0];
			return dubbel
				? [
						probleemBij(
							familie,
							['woorden', plek],
							`"${woord}" en "${dubbel.eerder}" staan al samen in de familie ${dubbel.waar}. Haal een van de twee weg.`,
						),
					]
				: [];
		});
	});
}
