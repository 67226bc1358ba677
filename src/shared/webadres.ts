/**
 * Whether a browser that follows this address comes where a reader expects: over a safe connection, at a host with a full
 * name and without a name or password in front of it, which make one site look like another.
 */
export function isWebadres(adres: string): boolean {
	// `https:elders.nl` and `https:\\elders.nl` are addresses to a browser, and no longer what they look like.
	if (!/^https:\/\/[^\s/\\]+[^\s\\]*$/i.test(adres) || !URL.canParse(adres)) return false;
	const { hostname, username, password } = new URL(adres);
	return /\.[a-z]/i.test(hostname) && username === '' && password === '';
}

/** The address of a source as it was seen, which may be without a safe connection: the site names it and does not link to it. */
export const isGezienAdres = (adres: string): boolean => isWebadres(adres.replace(/^http:/i, 'https:'));
