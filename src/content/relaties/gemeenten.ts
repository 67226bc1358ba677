import { listKolommen, REGISTER_KOLOMMEN } from '../schemas/register.ts';
import { findGelijkende } from '../../shared/gelijkend.ts';
import { probleemBij, probleemVanBestand } from './inhoud.ts';
import type { Inhoud, ProbleemInBestand } from './inhoud.ts';
import { listBestaandeIds } from './verwijzingen.ts';

/** Columns that name or place a gemeente; every other column is a figure and has a source in kolommen.yaml. */
const KOLOMMEN_ZONDER_BRON = ['code', 'slug', 'naam', 'aliassen', 'provincie', 'lat', 'lon', 'rmc_code'];

const findMap = (pad: string) => /^gemeenten\/([^/]+)\//.exec(pad)?.[1];

/** The folder name of a gemeente is its slug in the register; one problem per folder. */
export function checkMappenGemeenten(inhoud: Inhoud): ProbleemInBestand[] {
	const slugs = listBestaandeIds(inhoud, 'slugs');
	const paden = [...inhoud.gemeenten, ...inhoud.leaVve, ...inhoud.dossier, ...inhoud.afgekeurd].map(({ pad }) => pad);
	// Turned round, so that of each folder the first file stays.
	const mappen = new Map(
		paden
			.toSorted()
			.toReversed()
			.map((pad) => [findMap(pad), pad]),
	);
	return [...mappen].flatMap(([map, pad]) => {
		if (map === undefined || slugs.has(map)) return [];
		const gelijkende = findGelijkende(map, slugs);
		const voorbeeld = gelijkende === undefined ? '' : `, bijvoorbeeld: content/gemeenten/${gelijkende}/`;
		return [
			probleemVanBestand(
				pad,
				`de gemeente "${map}" staat niet in content/register/gemeenten.csv. Geef de map de slug uit het register${voorbeeld}.`,
			),
		];
	});
}

/** Name and code in gemeente.yaml are those of the register row with the same slug. */
export function checkGemeenteGelijkAanRegister(inhoud: Inhoud): ProbleemInBestand[] {
	const rijen = new Map(inhoud.register.map(({ gegevens }) => [gegevens.slug, gegevens]));
	return inhoud.gemeenten.flatMap((gemeente) => {
		const rij = rijen.get(gemeente.id);
		if (!rij) return [];
		const { naam, cbsCode } = gemeente.gegevens;
		const verschil = (veld: string, hier: string, register: string) =>
			hier === register
				? []
				: [
						probleemBij(
							gemeente,
							[veld],
							`"${hier}" is in het register "${register}". Schrijf: ${veld}: "${register}".`,
						),
					];
		return [...verschil('naam', naam, rij.naam), ...verschil('cbsCode', cbsCode, rij.code)];
	});
}

/** kolommen.yaml describes the columns of the register: no others, and every figure. */
export function checkKolommen(inhoud: Inhoud): ProbleemInBestand[] {
	const onbekend = inhoud.kolommen
		.filter(({ id }) => !REGISTER_KOLOMMEN.includes(id))
		.map((kolom) =>
			probleemBij(kolom, ['id'], `de kolom "${kolom.id}" bestaat niet. Kies uit: ${REGISTER_KOLOMMEN.join(', ')}.`),
		);
	const beschreven = [...inhoud.kolommen, ...inhoud.afgekeurd.filter(({ soort }) => soort === 'kolommen')].map(
		({ id }) => id,
	);
	const zonderBron = listKolommen(inhoud.register.map(({ gegevens }) => gegevens)).filter(
		(id) => !KOLOMMEN_ZONDER_BRON.includes(id) && !beschreven.includes(id),
	);
	const ontbrekend = zonderBron.map((id) =>
		probleemVanBestand(
			'register/kolommen.yaml',
			`de kolom "${id}" heeft geen bron. Voeg een onderdeel toe met het sjabloon content/_sjablonen/kolommen.yaml, bijvoorbeeld: - id: ${id}.`,
		),
	);
	return [...onbekend, ...ontbrekend];
}
