import { BESTANDSTYPEN, BUNDELS, HEADERS, HSTS, OPEN_DATA, OVERIG } from '../../src/layout/policy.ts';
import { OPENSEARCH } from '../../src/layout/opensearch.ts';

const headerLines = (headers: Readonly<Record<string, string>>) =>
	Object.entries(headers)
		.map(([naam, waarde]) => `\t\t\t${naam} "${waarde}"`)
		.join('\n');

const typeLines = () =>
	Object.entries({ ...BESTANDSTYPEN, [OPENSEARCH.pad]: OPENSEARCH.type })
		.map(([eind, type]) => {
			const naam = eind.replace(/^\W/, '').replace(/\W.*/, '');
			return `\t\t@${naam} path *${eind}\n\t\theader @${naam} Content-Type "${type}"`;
		})
		.join('\n');

const LOG = `	# In het logboek staat het adres zonder wat er achter het vraagteken staat: een zoekvraag gaat niemand iets aan.
	log {
		output file {$RAADSWIJZER_LOG:/var/log/caddy/raadswijzer.log}
		format filter {
			wrap json
			fields {
				request>uri regexp [?].* ""
				request>headers delete
				resp_headers delete
			}
		}
	}`;

const REFUSALS = `		# De site is er om te lezen.
		@anders not method GET HEAD
		header @anders Allow "GET, HEAD"
		error @anders 405

		# Geen enkel bestand heeft zo'n naam, en het bestandssysteem struikelt erover.
		@nul path_regexp \\x00
		error @nul 400
		@onmogelijk path_regexp [^!-~]|^.{256}
		error @onmogelijk 404

		# Bestanden voor de server zelf en verborgen bestanden, niet voor de lezer.
		@intern path_regexp ^/_[a-z]
		error @intern 404
		@verborgen {
			path_regexp /\\.
			not path_regexp ^/\\.well-known(/[^./][^/]*)+$
		}
		error @verborgen 404`;

const REDIRECTS = `		# Oude namen van gemeenten. De bouw maakt de lijst; herlaad Caddy als je een nieuwe dist neerzet.
		@vraag expression \`{http.request.uri.query} != ""\`
		vars @vraag vraag ?{query}
		import {$RAADSWIJZER_MAP:/srv/raadswijzer/dist}/_doorverwijzingen.caddy*

		# Een map zonder schuine streep; Caddy zelf laat daarbij weg wat er achter het vraagteken staat.
		@map {
			path_regexp map ^/+(.*[^/])$
			file {path}/index.html
		}
		redir @map /{http.regexp.map.1}/{http.vars.vraag} 301`;

const ERRORS = `	handle_errors {
		header {
			Cache-Control "${OVERIG.cacheControl}"
			Content-Type "text/html; charset=utf-8"
			Cross-Origin-Resource-Policy "${HEADERS['Cross-Origin-Resource-Policy']}"
			-Access-Control-Allow-Origin
		}
		@nietGevonden expression \`{err.status_code} in [403, 404]\`
		handle @nietGevonden {
			rewrite * /404.html
			file_server {
				precompressed br gzip
				status 404
			}
		}
	}`;

/** Text of docs/hosting/Caddyfile; in `route` the order is that of the file. */
export function formatCaddyfile(): string {
	return `# Gemaakt door scripts/hosting/main.ts. Verander src/layout/policy.ts en bouw opnieuw; pas dit bestand niet met de hand aan.
# Zet RAADSWIJZER_ADRES op de eigen domeinnaam: Caddy regelt dan zelf https en stuurt http daarheen door.
# RAADSWIJZER_MAP wijst naar de map dist, RAADSWIJZER_LOG naar het logboek.

{$RAADSWIJZER_ADRES:raadswijzer.example} {
	root * {$RAADSWIJZER_MAP:/srv/raadswijzer/dist}

${LOG}

	route {
		header {
${headerLines({ ...HEADERS, ...HSTS })}
			Cache-Control "${OVERIG.cacheControl}"
		}
		# Pas op het eind gezet, want Caddy noemt het zelf alleen bij een kant-en-klaar bestand.
		header {
			Vary Accept-Encoding
			defer
		}

${REFUSALS}

${REDIRECTS}

		@bundels path ${BUNDELS.pad}*
		header @bundels Cache-Control "${BUNDELS.cacheControl}"

		# Open data: andere sites mogen deze bestanden met een script lezen.
		@opendata path ${OPEN_DATA.pad}*
		header @opendata {
${headerLines(OPEN_DATA.headers)}
		}

${typeLines()}

		# Naast elk tekstbestand ligt een .br en een .gz.
		file_server {
			precompressed br gzip
		}
	}

${ERRORS}
}
`;
}
