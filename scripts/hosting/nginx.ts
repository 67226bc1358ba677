import { BUNDELS, HEADERS, HSTS, OPEN_DATA, OVERIG } from '../../src/layout/policy.ts';
import { OPENSEARCH } from '../../src/layout/opensearch.ts';
import { listKaleTypen } from './typen.ts';

/** What differs per machine; the committed file has what an operator fills in. */
export interface NginxPlaats {
	map: string;
	naam: string;
	/** Values of `listen`. */
	http: readonly string[];
	https: readonly string[];
	certificaat: string;
	sleutel: string;
	logmap: string;
	/** Whether the module ngx_brotli is there. */
	brotli: boolean;
}

const PLAATS: NginxPlaats = {
	map: '/srv/raadswijzer/dist',
	naam: 'raadswijzer.example',
	http: ['80', '[::]:80'],
	https: ['443', '[::]:443'],
	certificaat: '/etc/letsencrypt/live/raadswijzer.example/fullchain.pem',
	sleutel: '/etc/letsencrypt/live/raadswijzer.example/privkey.pem',
	logmap: '/var/log/nginx',
	brotli: false,
};

const indent = (lines: readonly string[]) => lines.map((line) => `    ${line}`).join('\n');

const headerLines = (headers: Readonly<Record<string, string>>) =>
	Object.entries(headers)
		.filter(([naam]) => !(naam in OPEN_DATA.headers))
		.map(([naam, waarde]) => `add_header ${naam} "${waarde}" always;`);

/** One list instead of a location per kind: nginx tries those one by one for every address. */
const formatTypen = () =>
	listKaleTypen()
		.map(({ type, extensies }) => `        ${type} ${extensies.join(' ')};`)
		.join('\n');

/** nginx adds the charset itself, and to text/html always. */
const listCharsetTypen = () =>
	listKaleTypen()
		.filter(({ type, charset }) => charset && type !== 'text/html')
		.map(({ type }) => type);

/** The maps stand outside the server blocks, where nginx wants them. */
export const MAPS = `map $uri $raadswijzer_cache {
    default "${OVERIG.cacheControl}";
    ~^${BUNDELS.pad} "${BUNDELS.cacheControl}";
}

# Open data: andere sites mogen deze bestanden met een script lezen. Een lege waarde stuurt nginx niet mee.
map $uri $raadswijzer_cors {
    default "";
    ~^${OPEN_DATA.pad} "${OPEN_DATA.headers['Access-Control-Allow-Origin']}";
}

map $uri $raadswijzer_corp {
    default "${HEADERS['Cross-Origin-Resource-Policy']}";
    ~^${OPEN_DATA.pad} "${OPEN_DATA.headers['Cross-Origin-Resource-Policy']}";
}

# De site is er om te lezen; al het andere krijgt 405.
map $request_method $raadswijzer_allow {
    default "GET, HEAD";
    GET "";
    HEAD "";
}

# In het logboek staat het adres zonder wat er achter het vraagteken staat: een zoekvraag gaat niemand iets aan.
map $request_uri $raadswijzer_pad {
    ~^(?<raadswijzer_kaal>[^?]*) $raadswijzer_kaal;
}

log_format raadswijzer '$remote_addr [$time_iso8601] $request_method $raadswijzer_pad $status $body_bytes_sent';`;

const formatHttp = (plaats: NginxPlaats) => `# Iedereen leest via https.
server {
${indent(plaats.http.map((poort) => `listen ${poort};`))}
    server_name ${plaats.naam};
    server_tokens off;
    access_log off;

    # Het certificaat haal je eerst op, en certbot ververst het: certbot certonly --webroot -w /var/www/html -d ${plaats.naam}
    location ^~ /.well-known/acme-challenge/ {
        root /var/www/html;
    }

    location / {
        return 301 https://$server_name$request_uri;
    }
}`;

const formatTls = (plaats: NginxPlaats) => `${indent(plaats.https.map((poort) => `listen ${poort} ssl http2;`))}
    server_name ${plaats.naam};
    ssl_certificate ${plaats.certificaat};
    ssl_certificate_key ${plaats.sleutel};
    ssl_protocols TLSv1.2 TLSv1.3;
    ssl_session_cache shared:raadswijzer:1m;
    ssl_session_tickets off;`;

/** Where the files of a site lie and its logs go. */
export interface NginxBestanden {
	map: string;
	accessLog: string;
	errorLog: string;
	/** Whether the module ngx_brotli is there. */
	brotli: boolean;
}

const formatFiles = ({ map, accessLog, errorLog, brotli }: NginxBestanden) => `    root ${map};
    index index.html;
    types {
${formatTypen()}
    }
    charset utf-8;
    charset_types ${listCharsetTypen().join(' ')};
    server_tokens off;
    absolute_redirect off;

    # Wat vaak gevraagd wordt, blijft open; een nieuwe dist is na tien tellen te zien, en na het herladen meteen.
    open_file_cache max=200 inactive=60s;
    open_file_cache_valid 10s;
    open_file_cache_errors on;

    # Het logboek schrijft nginx één keer per tel en niet bij elk verzoek.
    # Meldingen van nginx zelf noemen het hele adres; daarom alleen wat echt stuk is.
    access_log ${accessLog} raadswijzer buffer=64k flush=1s;
    error_log ${errorLog} crit;

    # Naast elk tekstbestand ligt een .gz en een .br.${brotli ? '' : ' Haal het hekje weg als de module ngx_brotli er is.'}
    gzip_static on;
    gzip_vary on;
    ${brotli ? '' : '# '}brotli_static on;`;

const formatHeaders = (headers: Readonly<Record<string, string>>) => `${indent(headerLines(headers))}
    add_header Cache-Control $raadswijzer_cache always;
    add_header Cross-Origin-Resource-Policy $raadswijzer_corp always;
    add_header Access-Control-Allow-Origin $raadswijzer_cors;
    add_header Allow $raadswijzer_allow always;`;

const formatRules = (map: string) => `    if ($raadswijzer_allow) {
        return 405;
    }

    error_page 404 /404.html;
    error_page 403 =404 /404.html;

    # Hier staat alleen wat de bouw maakt: nginx hoeft de regel hieronder niet na te gaan.
    location ^~ ${BUNDELS.pad} { }

    # Bestanden voor de server zelf en verborgen bestanden, niet voor de lezer.
    location ~ ^/_[a-z]|/\\.(?!well-known/)|^/.+/\\.well-known/ {
        return 404;
    }

    # Oude namen van gemeenten. De bouw maakt de lijst; herlaad nginx als je een nieuwe dist neerzet.
    include ${map}/_doorverwijzingen.nginx*;

    location = ${OPENSEARCH.pad} {
        types { }
        default_type ${OPENSEARCH.type};
    }`;

/**
 * What a server block says however it is reached.
 *
 * All headers stand in the server block and what differs is a map, because one `add_header` in a location would drop
 * every header of the server block.
 */
export const formatSite = (bestanden: NginxBestanden, headers: Readonly<Record<string, string>>): string =>
	[formatFiles(bestanden), formatHeaders(headers), formatRules(bestanden.map)].join('\n\n');

/** Text of docs/hosting/nginx.conf, to be included inside `http { }`. */
export function formatNginx(plaats: NginxPlaats = PLAATS): string {
	const logs = {
		accessLog: `${plaats.logmap}/raadswijzer.log`,
		errorLog: `${plaats.logmap}/raadswijzer-fouten.log`,
	};
	return `# Gemaakt door scripts/hosting/main.ts. Verander src/layout/policy.ts en bouw opnieuw; pas dit bestand niet met de hand aan.
# Zet dit bestand in /etc/nginx/conf.d/ en vervang overal ${plaats.naam} en ${plaats.map}.

${MAPS}

${formatHttp(plaats)}

server {
${formatTls(plaats)}

${formatSite({ ...plaats, ...logs }, { ...HEADERS, ...HSTS })}
}
`;
}
