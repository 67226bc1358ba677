import { BESTANDSTYPEN, BUNDELS, HEADERS, OPEN_DATA, OVERIG } from '../../src/layout/policy.ts';
import { OPENSEARCH } from '../../src/layout/opensearch.ts';

const headerLines = () =>
	Object.entries(HEADERS)
		.map(([naam, waarde]) => `\t\t${naam} "${waarde}"`)
		.join('\n');

const typeLines = () =>
	Object.entries(BESTANDSTYPEN)
		.map(([extensie, type]) => {
			const naam = extensie.slice(1);
			return `\t@${naam} path *${extensie}\n\theader @${naam} Content-Type "${type}"`;
		})
		.join('\n');

/** Text of docs/hosting/Caddyfile. The two cache rules exclude each other, so that their order does not matter. */
export function formatCaddyfile(): string {
	return `# Gemaakt door scripts/hosting/main.ts. Verander src/layout/policy.ts en bouw opnieuw; pas dit bestand niet met de hand aan.
# Zet RAADSWIJZER_ADRES op de eigen domeinnaam: Caddy regelt dan zelf https. RAADSWIJZER_MAP wijst naar de map dist.

{$RAADSWIJZER_ADRES:http://localhost:8080} {
	root * {$RAADSWIJZER_MAP:/srv/raadswijzer/dist}

	header {
${headerLines()}
	}

	@bundels path ${BUNDELS.pad}*
	header @bundels Cache-Control "${BUNDELS.cacheControl}"
	@overig not path ${BUNDELS.pad}*
	header @overig Cache-Control "${OVERIG.cacheControl}"

	# Oude namen van gemeenten. De bouw maakt de lijst; herlaad Caddy als je een nieuwe dist neerzet.
	import {$RAADSWIJZER_MAP:/srv/raadswijzer/dist}/_doorverwijzingen.caddy*

	# Open data: andere sites mogen deze bestanden met een script lezen.
	@opendata path ${OPEN_DATA.pad}*
	header @opendata Access-Control-Allow-Origin "${OPEN_DATA.headers['Access-Control-Allow-Origin']}"

${typeLines()}

	@opensearch path ${OPENSEARCH.pad}
	header @opensearch Content-Type ${OPENSEARCH.type}

	# Naast elk tekstbestand ligt een .br en een .gz.
	file_server {
		precompressed br gzip
		hide _headers _redirects _doorverwijzingen.nginx _doorverwijzingen.caddy
	}

	handle_errors {
		header Cache-Control "${OVERIG.cacheControl}"
		@nietGevonden expression \`{err.status_code} in [403, 404]\`
		handle @nietGevonden {
			rewrite * /404.html
			file_server {
				precompressed br gzip
				status 404
			}
		}
	}
}
`;
}
