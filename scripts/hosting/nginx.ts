import { BESTANDSTYPEN, BUNDELS, HEADERS, OPEN_DATA, OVERIG } from '../../src/layout/policy.ts';
import { OPENSEARCH } from '../../src/layout/opensearch.ts';

const headerLines = () =>
	Object.entries(HEADERS)
		.map(([naam, waarde]) => `    add_header ${naam} "${waarde}" always;`)
		.join('\n');

/** nginx adds the charset itself, from charset_types. */
const typeLines = () =>
	Object.entries(BESTANDSTYPEN)
		.map(([extensie, type]) => {
			const kaal = type.replace(/;.*/, '');
			return `    location ~ \\${extensie}$ {\n        types { }\n        default_type ${kaal};\n    }`;
		})
		.join('\n\n');

/**
 * Text of docs/hosting/nginx.conf, to be included inside `http { }`.
 *
 * All headers stand in the server block and the cache rule is a map, because one `add_header` in a location would
 * drop every header of the server block.
 */
export function formatNginx(): string {
	return `# Gemaakt door scripts/hosting/main.ts. Verander src/layout/policy.ts en bouw opnieuw; pas dit bestand niet met de hand aan.
# Zet dit bestand in /etc/nginx/conf.d/ en vul server_name en root in.

map $uri $raadswijzer_cache {
    default "${OVERIG.cacheControl}";
    ~^${BUNDELS.pad} "${BUNDELS.cacheControl}";
}

# Oude namen van gemeenten. De bouw maakt de lijst; herlaad nginx als je een nieuwe dist neerzet.
map $uri $raadswijzer_naar {
    default "";
    include /srv/raadswijzer/dist/_doorverwijzingen.nginx*;
}

# Open data: andere sites mogen deze bestanden met een script lezen. Een lege waarde stuurt nginx niet mee.
map $uri $raadswijzer_cors {
    default "";
    ~^${OPEN_DATA.pad} "${OPEN_DATA.headers['Access-Control-Allow-Origin']}";
}

server {
    listen 80;
    listen [::]:80;
    server_name _;
    root /srv/raadswijzer/dist;
    index index.html;
    charset utf-8;
    charset_types text/css text/csv text/plain text/calendar text/turtle application/javascript text/javascript;
    server_tokens off;
    absolute_redirect off;

    # Naast elk tekstbestand ligt een .gz en een .br. Haal het hekje weg als de module ngx_brotli er is.
    gzip_static on;
    gzip_vary on;
    # brotli_static on;

${headerLines()}
    add_header Cache-Control $raadswijzer_cache always;
    add_header Access-Control-Allow-Origin $raadswijzer_cors;

    error_page 404 /404.html;
    error_page 403 =404 /404.html;

    # Bestanden voor de server zelf, niet voor de lezer.
    location ~ ^/_[a-z] {
        return 404;
    }

    if ($raadswijzer_naar) {
        return 301 $raadswijzer_naar$is_args$args;
    }

    location = ${OPENSEARCH.pad} {
        types { }
        default_type ${OPENSEARCH.type};
    }

${typeLines()}
}
`;
}
