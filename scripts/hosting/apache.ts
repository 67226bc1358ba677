import { BUNDELS, HEADERS, HSTS, OPEN_DATA, OVERIG } from '../../src/layout/policy.ts';
import { OPENSEARCH } from '../../src/layout/opensearch.ts';
import { ALLE_TYPEN } from './typen.ts';

/** What differs per machine; the committed file has what an operator fills in. */
export interface ApachePlaats {
	map: string;
	naam: string;
	/** Address and port of a virtual host. */
	http: string;
	https: string;
	certificaat: string;
	sleutel: string;
	logmap: string;
}

const PLAATS: ApachePlaats = {
	map: '/srv/raadswijzer/dist',
	naam: 'raadswijzer.example',
	http: '*:80',
	https: '*:443',
	certificaat: '/etc/letsencrypt/live/raadswijzer.example/fullchain.pem',
	sleutel: '/etc/letsencrypt/live/raadswijzer.example/privkey.pem',
	logmap: '${APACHE_LOG_DIR}',
};

const setLines = (headers: Readonly<Record<string, string>>) =>
	Object.entries(headers)
		.map(([naam, waarde]) => `    Header always set ${naam} "${waarde}"`)
		.join('\n');

/** A packed file is named after the file it was made of, so it gets the type of that one here. */
const typeLines = () =>
	Object.entries(ALLE_TYPEN)
		.map(
			([extensie, type]) =>
				`    <FilesMatch "\\${extensie}(?:\\.(?:br|gz))?$">\n        ForceType "${type}"\n    </FilesMatch>`,
		)
		.join('\n');

/** A browser takes a coding it names, unless with q=0. */
const formatPacked = (coding: string, extensie: string) => `
    RewriteCond %{HTTP:Accept-Encoding} "(?:^|[\\s,])${coding}\\s*(?:$|,|;(?!\\s*q=0(?:\\.0*)?\\s*(?:$|,)))"
    RewriteCond %{DOCUMENT_ROOT}$0${extensie} -f
    RewriteRule ^/.+$ $0${extensie} [PT]`;

const formatHttp = ({ http, naam, logmap }: ApachePlaats) => `# Iedereen leest via https.
<VirtualHost ${http}>
    ServerName ${naam}
    CustomLog /dev/null common
    ErrorLog "${logmap}/raadswijzer-fouten.log"
    LogLevel crit

    # Het certificaat haal je eerst op, en certbot ververst het: certbot certonly --webroot -w /var/www/html -d ${naam}
    DocumentRoot /var/www/html
    RedirectMatch 301 "^/(?!\\.well-known/acme-challenge/)(.*)$" "https://${naam}/$1"
</VirtualHost>`;

const formatFiles = ({ https, naam, certificaat, sleutel, map, logmap }: ApachePlaats) => `<VirtualHost ${https}>
    ServerName ${naam}
    SSLEngine on
    SSLCertificateFile ${certificaat}
    SSLCertificateKeyFile ${sleutel}
    SSLProtocol -all +TLSv1.2 +TLSv1.3
    SSLSessionTickets off
    Protocols h2 http/1.1

    DocumentRoot ${map}
    <Directory ${map}>
        Options FollowSymLinks
        AllowOverride None
        Require all granted
    </Directory>
    # De regels hieronder vullen index.html zelf aan.
    DirectorySlash Off
    DirectoryIndex disabled

    # In het logboek staat het adres zonder wat er achter het vraagteken staat: een zoekvraag gaat niemand iets aan.
    # Meldingen van Apache zelf noemen het hele adres; daarom alleen wat echt stuk is.
    CustomLog "${logmap}/raadswijzer.log" raadswijzer
    ErrorLog "${logmap}/raadswijzer-fouten.log"
    LogLevel crit`;

const formatHeaders = () => `${setLines({ ...HEADERS, ...HSTS, 'Cache-Control': OVERIG.cacheControl })}
    Header set Vary Accept-Encoding
    <If "%{REQUEST_URI} =~ m#^${BUNDELS.pad}#">
        Header always set Cache-Control "${BUNDELS.cacheControl}"
    </If>
    # Open data: andere sites mogen deze bestanden met een script lezen.
    <If "%{REQUEST_URI} =~ m#^${OPEN_DATA.pad}#">
${setLines(OPEN_DATA.headers).replace(/^/gm, '    ')}
    </If>
    Header always set Allow "GET, HEAD" "expr=%{REQUEST_STATUS} == 405"`;

const formatRules = ({ map }: ApachePlaats) => `    ErrorDocument 403 /404.html
    ErrorDocument 404 /404.html
    RewriteEngine on

    # De site is er om te lezen; al het andere krijgt 405.
    RewriteCond %{REQUEST_METHOD} !^(?:GET|HEAD)$
    RewriteRule ^ - [R=405,L]

    # Geen enkel bestand heeft zo'n naam, en het bestandssysteem struikelt erover.
    RewriteRule [^!-~]|^.{256} - [R=404,L]

    # Bestanden voor de server zelf en verborgen bestanden, niet voor de lezer.
    RewriteRule ^/_[a-z]|/\\.(?!well-known/)|^/.+/\\.well-known/ - [R=404,L]

    # Oude namen van gemeenten. De bouw maakt de lijst; Apache merkt zelf dat zij verandert.
    RewriteMap raadswijzer "txt:${map}/_doorverwijzingen.apache"
    RewriteCond \${raadswijzer:$0} (.+)
    RewriteRule ^/gemeenten/[a-z0-9-]+/$ %1 [R=301,NE,L]

    # Een map zonder schuine streep.
    RewriteCond %{DOCUMENT_ROOT}$0/index.html -f
    RewriteRule ^/.*[^/]$ $0/ [R=301,NE,L]

    RewriteRule ^(.*)/$ $1/index.html

    # Naast elk tekstbestand ligt een .br en een .gz.${formatPacked('br', '.br')}
${formatPacked('gzip', '.gz')}

    RewriteRule ^ - [PT]
    AddEncoding br .br
    AddEncoding gzip .gz
    # Wat er ligt, is al klein; wat er niet ligt, pakt Apache ook niet zelf in.
    SetEnv no-gzip 1
    SetEnv no-brotli 1`;

/** Text of docs/hosting/apache.conf: a site of its own, beside the settings that Debian has. */
export function formatApache(plaats: ApachePlaats = PLAATS): string {
	return `# Gemaakt door scripts/hosting/main.ts. Verander src/layout/policy.ts en bouw opnieuw; pas dit bestand niet met de hand aan.
# Zet dit bestand in /etc/apache2/sites-available/ en vervang overal ${plaats.naam} en ${plaats.map}.
# Het vraagt modules die Debian niet uit zichzelf aanzet: a2enmod headers http2 rewrite ssl

ServerTokens Prod
ServerSignature Off
TraceEnable off
LogFormat "%h [%{%Y-%m-%dT%H:%M:%S%z}t] %m %U %>s %B" raadswijzer

${formatHttp(plaats)}

${formatFiles(plaats)}

${formatHeaders()}

${formatRules(plaats)}

${typeLines()}
    <FilesMatch "^opensearch\\.xml(?:\\.(?:br|gz))?$">
        ForceType "${OPENSEARCH.type}"
    </FilesMatch>
</VirtualHost>
`;
}
