import { SITE_NAAM, SITE_OMSCHRIJVING } from '../../src/shared/site.ts';

/** A page that also exists as Markdown. */
export interface Tekstpagina {
	/** Path of the page, with slashes on both sides. */
	pad: string;
	titel: string;
	omschrijving: string;
}

const DELEN = [
	['Thema’s', /^\/themas\/[^/]+\/$/],
	['Wat inwoners vragen', /^\/inwoners\/[^/]+\/$/],
	['Vragen voor raadsleden', /^\/weet-jij\/[^/]+\/$/],
	['Overzichten', /^\/[^/]+\/$/],
] as const;

/**
 * Text of llms.txt: what there is on the site for who reads it with a language model, and where the text of it stands.
 *
 * @param adres Makes of a path what leads to it.
 * @param uitgave Who publishes the site, in one sentence.
 * @see https://llmstxt.org/
 */
export function formatLlms(paginas: readonly Tekstpagina[], adres: (pad: string) => string, uitgave: string): string {
	const formatPagina = ({ pad, titel, omschrijving }: Tekstpagina) =>
		`- [${titel.replace(/[[\]]/g, '\\$&')}](${adres(`${pad}index.md`)}): ${omschrijving}`;
	const delen = DELEN.map(([kop, hoort]) => {
		const regels = paginas.filter(({ pad }) => hoort.test(pad)).map(formatPagina);
		return regels.length > 0 ? `## ${kop}\n\n${regels.join('\n')}\n\n` : '';
	});
	return `# ${SITE_NAAM}

> ${SITE_OMSCHRIJVING}

${uitgave} Dit is uitleg, geen juridisch advies. De tekst is vrij te gebruiken met bronvermelding (CC BY 4.0). Bij elke bewering staat het artikel of de bron, en hoe zeker wij zijn: neem dat over.

Elke pagina met tekst heeft ook een versie in Markdown: zet \`index.md\` achter haar adres. Dat geldt ook voor elke taak (\`/taken/\`) en elke gemeente (\`/gemeenten/\`).

${delen.join('')}## Open data

- [Gegevens als tabel](${adres('/data/')}): taken, vragen, cijfers en gemeenten als CSV en JSON
- [Data Package](${adres('/data/datapackage.json')}): alle tabellen met hun kolommen
`;
}
