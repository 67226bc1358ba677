import { THEMAS } from '../schemas/velden.ts';
import { findGelijkende } from '../../shared/gelijkend.ts';
import { isWebadres } from '../../shared/webadres.ts';
import type { Inhoud, LinkInTekst, ProbleemInBestand } from './inhoud.ts';
import { listBestaandeIds } from './verwijzingen.ts';

/** Permanent addresses that do not come from a content file. */
export const VASTE_ADRESSEN = [
	'/',
	'/themas/',
	'/taken/',
	'/weet-jij/',
	'/gemeenten/',
	'/praktijk/',
	'/landelijk/',
	'/vraagbaak/',
	'/inwoners/',
	'/begrippen/',
	'/kalender/',
	'/bronnen/',
	'/instrumenten/',
	'/instrumenten/raad-stelt-vast/',
	'/instrumenten/opstellen/',
	'/zoeken/',
	'/mijn-lijst/',
	'/vergadering/',
	'/vergadering/zaal/',
	'/vergelijken/',
	'/zelfcheck/lea-vve/',
	'/data/',
	'/data/gebruiken/',
	'/print/',
	'/over/',
	'/over/griffie/',
	'/over/offline/',
	'/over/offline/niet-bewaard/',
	'/over/standpunten/',
	'/over/toegankelijkheid/',
	'/over/vormgeving/',
	'/wijzigingen/',
] as const;

/** Every address of the site an author can link to. Pages of rejected entries count as existing. */
function listAdressen(inhoud: Inhoud): Set<string> {
	const listIds = (soort: 'themas' | 'praktijk' | 'leaVve') => [
		...inhoud[soort].map(({ id }) => id),
		...inhoud.afgekeurd.filter((onderdeel) => onderdeel.soort === soort).map(({ id }) => id),
	];
	const listBestanden = (soort: 'inwonersvragen') => [
		...inhoud[soort].map(({ pad }) => pad),
		...inhoud.afgekeurd.filter((onderdeel) => onderdeel.soort === soort).map(({ pad }) => pad),
	];
	return new Set([
		...VASTE_ADRESSEN,
		...listIds('themas').flatMap((id) => [`/themas/${id}/`, `/themas/${id}/antwoordkaart/`]),
		...THEMAS.flatMap((slug) => [`/weet-jij/${slug}/`, `/weet-jij/${slug}/oefening/`, `/taken/thema/${slug}/`]),
		...[...listBestaandeIds(inhoud, 'taken')].map((id) => `/taken/${id}/`),
		...listBestanden('inwonersvragen').map((pad) => `/inwoners/${pad.replace(/^.*\/|\.yaml$/g, '')}/`),
		...listIds('praktijk').map((id) => `/praktijk/${id}/`),
		...[...listBestaandeIds(inhoud, 'slugs')].map((slug) => `/gemeenten/${slug}/`),
		...listIds('leaVve').map((id) => `/gemeenten/${id.replace('/', '/lea-vve/')}/`),
	]);
}

function judgeLink(adres: string, adressen: ReadonlySet<string>): string | undefined {
	// Notes and headings on the page itself.
	if (adres.startsWith('#')) return undefined;
	if (/^https:\/\//i.test(adres)) {
		return isWebadres(adres)
			? undefined
			: `"${adres}" is geen volledig webadres. Schrijf bijvoorbeeld: https://www.rijksoverheid.nl/.`;
	}
	if (/^[a-z][a-z0-9+.-]*:/i.test(adres) || adres.startsWith('//')) {
		return `een link naar "${adres}" kan hier niet. Een link begint met https:// of, binnen de site, met een /, bijvoorbeeld: /themas/leerplicht/.`;
	}
	const [pad = ''] = adres.split(/[?#]/);
	if (adressen.has(pad)) return undefined;
	const gelijkende = findGelijkende(pad, adressen);
	return `de pagina "${pad}" bestaat niet. Begin en eindig met een / en kijk de spelling na, bijvoorbeeld: ${gelijkende}.`;
}

/** Links in MDX texts lead to a page of the site or to a full address elsewhere. */
export function checkLinks(inhoud: Inhoud): ProbleemInBestand[] {
	const adressen = listAdressen(inhoud);
	return inhoud.linksInTekst.flatMap(({ pad, regel, adres }: LinkInTekst) => {
		const tekst = judgeLink(adres, adressen);
		return tekst === undefined ? [] : [{ pad, regel, veld: 'link', tekst }];
	});
}
