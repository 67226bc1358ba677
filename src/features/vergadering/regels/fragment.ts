/** What can stand behind the `#` of the page: a meeting to open, or something to put on an agenda. */
const SOORTEN = ['vergadering', 'thema', 'taak', 'vraag', 'inwonersvraag'] as const;
type Soort = (typeof SOORTEN)[number];

export type Fragment = { soort: 'geen' | 'onbekend' } | { soort: Soort; id: string };

const VORM = /^#([a-z]+)=([a-z0-9]+(?:-[a-z0-9]+)*)$/;

/** Reads the part of an address from the `#` on; a place on the page asks for nothing. */
export function readFragment(hash: string): Fragment {
	if (!hash.includes('=')) return { soort: 'geen' };
	const [, naam, id] = VORM.exec(hash) ?? [];
	const soort = SOORTEN.find((bekend) => bekend === naam);
	return soort && id ? { soort, id } : { soort: 'onbekend' };
}

export const formatVergaderadres = (id: string) => `#vergadering=${id}`;
