import type { Herindeling } from '../schemas/herindeling.ts';
import { formatSlug } from '../../shared/slug.ts';
import { probleemBij } from './inhoud.ts';
import type { Inhoud, Onderdeel, ProbleemInBestand, VeldPad } from './inhoud.ts';

type Opgeheven = Herindeling['opgeheven'][number];

/** Every gemeente that ends, with the herindeling and the place it stands in. */
const listOpgeheven = (inhoud: Inhoud) =>
	inhoud.herindelingen.flatMap((herindeling) =>
		herindeling.gegevens.opgeheven.map((oud, index) => ({ herindeling, oud, veld: ['opgeheven', index] as VeldPad })),
	);

/** Codes a herindeling may name: rows of the register, rejected rows, and gemeenten that ended in another herindeling. */
function listBekendeCodes(inhoud: Inhoud): Set<string> {
	const rijen = inhoud.register.map(({ gegevens }) => gegevens.code);
	const afgekeurd = inhoud.afgekeurd.filter(({ soort }) => soort === 'register').map(({ id }) => id);
	const oud = listOpgeheven(inhoud).flatMap((item) => item.oud.code ?? []);
	return new Set([...rijen, ...afgekeurd, ...oud]);
}

const nameOnbekend = (code: string) =>
	`de CBS-code "${code}" staat niet in content/register/gemeenten.csv. Zoek de code van de opvolger op, bijvoorbeeld: GM0402.`;

/** Successors and new gemeenten exist, and nobody follows itself. */
export function checkOpvolgers(inhoud: Inhoud): ProbleemInBestand[] {
	const bekend = listBekendeCodes(inhoud);
	const opvolgers = listOpgeheven(inhoud).flatMap(({ herindeling, oud, veld }) =>
		oud.naar.flatMap((code, index) => {
			const plek = [...veld, 'naar', index];
			if (code === oud.code) {
				const hulp = 'Noem de gemeente die het gebied krijgt, bijvoorbeeld: naar: [GM0402].';
				return [probleemBij(herindeling, plek, `${oud.naam} kan zichzelf niet opvolgen. ${hulp}`)];
			}
			return bekend.has(code) ? [] : [probleemBij(herindeling, plek, nameOnbekend(code))];
		}),
	);
	const nieuw = inhoud.herindelingen.flatMap((herindeling) =>
		herindeling.gegevens.ingesteld.flatMap((code, index) =>
			bekend.has(code) ? [] : [probleemBij(herindeling, ['ingesteld', index], nameOnbekend(code))],
		),
	);
	return [...opvolgers, ...nieuw];
}

/** Who follows an old gemeente is found by going on and on: that must end at a gemeente that exists. */
export function checkKringen(inhoud: Inhoud): ProbleemInBestand[] {
	const alle = listOpgeheven(inhoud);
	const naarVan = new Map(alle.flatMap(({ oud }) => (oud.code === undefined ? [] : [[oud.code, oud.naar] as const])));
	const komtTerug = (begin: string): boolean => {
		const open = [...(naarVan.get(begin) ?? [])];
		const gezien = new Set<string>();
		for (let code = open.pop(); code !== undefined; code = open.pop()) {
			if (code === begin) return true;
			if (gezien.has(code)) continue;
			gezien.add(code);
			open.push(...(naarVan.get(code) ?? []));
		}
		return false;
	};
	return alle.flatMap(({ herindeling, oud, veld }) => {
		if (oud.code === undefined || oud.naar.includes(oud.code) || !komtTerug(oud.code)) return [];
		const hulp = 'Haal een van de twee weg of verbeter de code bij naar.';
		return [
			probleemBij(
				herindeling,
				[...veld, 'naar'],
				`de opvolgers van ${oud.naam} komen weer bij ${oud.naam} uit. ${hulp}`,
			),
		];
	});
}

const ontbrekendeDag = (herindeling: Onderdeel<Herindeling>): ProbleemInBestand[] => {
	const { per, status, opgeheven } = herindeling.gegevens;
	if (per !== undefined || (status === 'vastgesteld' && opgeheven.every(({ code }) => code === undefined))) return [];
	const waarom = status === 'voorgenomen' ? 'een voornemen' : 'een gemeente met een code';
	return [
		probleemBij(herindeling, ['per'], `${waarom} heeft een dag nodig. Vul hem in, bijvoorbeeld: per: 2027-01-01.`),
	];
};

/** A gemeente that still exists is known by its row: otherwise the message about it would stand on no page. */
function checkRij(inhoud: Inhoud, herindeling: Onderdeel<Herindeling>, oud: Opgeheven, veld: VeldPad) {
	const rij = inhoud.register.find(({ gegevens }) => gegevens.code === oud.code)?.gegevens;
	if (!rij) {
		const gezocht = inhoud.register.find(({ gegevens }) => formatSlug(gegevens.naam) === formatSlug(oud.naam));
		const voorbeeld = gezocht?.gegevens.code ?? 'GM1696';
		const tekst = `${oud.naam} bestaat nog en heeft hier een code uit content/register/gemeenten.csv nodig, bijvoorbeeld: code: ${voorbeeld}.`;
		return [probleemBij(herindeling, [...veld, 'code'], tekst)];
	}
	if (rij.naam === oud.naam) return [];
	const tekst = `"${oud.naam}" is bij deze code in het register "${rij.naam}". Schrijf: naam: "${rij.naam}".`;
	return [probleemBij(herindeling, [...veld, 'naam'], tekst)];
}

/**
 * A herindeling that is intended or still to come has its day and names rows of the register.
 *
 * @param vandaag Day of the check as `JJJJ-MM-DD`.
 */
export const checkKomendeHerindelingen = (inhoud: Inhoud, vandaag: string): ProbleemInBestand[] =>
	inhoud.herindelingen.flatMap((herindeling) => {
		const { per, status, opgeheven } = herindeling.gegevens;
		const isVoorbij = status === 'vastgesteld' && (per === undefined || per <= vandaag);
		const rijen = isVoorbij
			? []
			: opgeheven.flatMap((oud, index) => checkRij(inhoud, herindeling, oud, ['opgeheven', index]));
		return [...ontbrekendeDag(herindeling), ...rijen];
	});

/** An old name leads to one place: it is no name of another gemeente and stands in one herindeling. */
export function checkOudeNamen(inhoud: Inhoud): ProbleemInBestand[] {
	const vanRij = new Map(
		inhoud.register.flatMap(({ gegevens: { code, slug, naam, aliassen } }) =>
			[slug, naam, ...aliassen].map((deel) => [formatSlug(deel), { code, naam }] as const),
		),
	);
	const eerder = new Map<string, string>();
	return listOpgeheven(inhoud).flatMap(({ herindeling, oud, veld }) => {
		const slug = formatSlug(oud.naam);
		const rij = vanRij.get(slug);
		const ander = eerder.get(slug);
		eerder.set(slug, herindeling.id);
		const plek = [...veld, 'naam'];
		if (ander !== undefined) {
			const hulp = 'Haal er een weg; een naam leidt naar één plaats.';
			return [probleemBij(herindeling, plek, `"${oud.naam}" staat ook bij ${ander}. ${hulp}`)];
		}
		if (!rij || rij.code === oud.code) return [];
		const hulp = 'Maak de naam preciezer, bijvoorbeeld: Hengelo (Gelderland), of haal de alias daar weg.';
		return [probleemBij(herindeling, plek, `"${oud.naam}" is ook een naam van ${rij.naam}. ${hulp}`)];
	});
}
