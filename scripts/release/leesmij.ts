import { formatMoment } from '../../src/shared/dag.ts';

/** What a release says of itself. */
export interface Uitgave {
	naam: string;
	versie: string;
	commit: string;
	/** Moment that the build carries, in seconds since 1970, and its day in the Netherlands. */
	epoch: number;
	dag: string;
	/** Address the site was built for; undefined when it has none. */
	site: string | undefined;
	metPdf: boolean;
	/** Whether readers can keep a copy of the site: not with PUBLIC_OFFLINE=uit. */
	metOffline: boolean;
	node: string;
}

/** Settings that the build was made with, as they stand before a command. */
const formatOmgeving = ({ epoch, site, metOffline }: Uitgave) =>
	[
		`SOURCE_DATE_EPOCH=${epoch}`,
		...(site ? [`SITE_URL=${site}`] : []),
		...(metOffline ? [] : ['PUBLIC_OFFLINE=uit']),
	].join(' ');

/** Text of LEESMIJ.txt in the archive. */
export function formatLeesmij(uitgave: Uitgave): string {
	const { naam, versie, commit, dag, site, metPdf, metOffline, node } = uitgave;
	return `${naam}

Versie ${versie}, commit ${commit}
Tekst van ${formatMoment(dag)}
Gebouwd met Node ${node}, ${site ? `voor het adres ${site}` : 'zonder eigen adres (SITE_URL)'}${metOffline ? '' : '\nZonder kopie op het apparaat van lezers (PUBLIC_OFFLINE=uit)'}

Wat erin zit
  site/               de hele site. Zet deze map op een webserver: zie docs/beheer.md in de bron
  site/downloads/     ${metPdf ? 'het handboek als PDF en EPUB, en elk thema als PDF' : 'het handboek als EPUB. Deze uitgave is zonder PDF gemaakt'}
  site/data/          de open data
  site/licenties.txt  licenties van werk van anderen in de scripts van de site
  sbom.cdx.json       elk pakket waarmee de site is gebouwd en getest (CycloneDX). Wat in de
                      browser komt, heeft de eigenschap raadswijzer:in-browser; wat alleen
                      voor tests is, cdx:npm:package:development
  LICENSE             licentie van de code: EUPL 1.2
  LICENSES/           licentie van de inhoud: CC BY 4.0
  SHA256SUMS          de som van elk bestand

Nakijken of alles heel is, in deze map
  sha256sum -c SHA256SUMS          (op een Mac: shasum -a 256 -c SHA256SUMS)

Zelf namaken, in de bron, met dezelfde Node en npm
  git checkout ${commit} && npm ci
  ${formatOmgeving(uitgave)} npm run release${metPdf ? '' : ' -- --zonder-pdf'}
`;
}
