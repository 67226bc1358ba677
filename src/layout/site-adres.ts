/**
 * Reads the own address of the site; undefined when none is set, and then the site does without.
 *
 * @param tekst Value of the environment variable SITE_URL.
 * @throws In Dutch, when it is more or less than the address of a whole host: links start at its root.
 */
export function readSiteAdres(tekst: string | undefined): URL | undefined {
	if (!tekst) return undefined;
	const fout = (reden: string) =>
		new Error(`SITE_URL=${tekst} kan niet. ${reden} Goed is bijvoorbeeld SITE_URL=https://raadswijzer.example`);
	if (!URL.canParse(tekst) || !/^https?:\/\//i.test(tekst)) throw fout('Het adres begint met https:// en is volledig.');
	const url = new URL(tekst);
	if (url.pathname !== '/')
		throw fout('De site staat altijd bovenaan een domein, dus zonder map achter de domeinnaam.');
	if (url.href !== `${url.origin}/`) throw fout('Laat alles weg behalve de domeinnaam en zo nodig de poort.');
	return url;
}
