import {
	getBronnen,
	getCijfers,
	getGemeenten,
	getKolommen,
	getRegister,
	type Gemeente,
} from '../../content/queries.ts';
import { eenmaal } from '../../shared/eenmaal.ts';
import { formatGemeentenaam } from '../gemeenten/index.ts';
import { describeOuderdom } from '../handboek/index.ts';
import { BOEKNOOT, buildCel, readWaarden, RIJEN, type VergelijkGemeente } from './regels/rijen.ts';
import { packVergelijking } from './regels/bestand.ts';
import type { Bronzoeker } from './regels/cel.ts';
import { formatAdres } from './regels/keuze.ts';
import { buildRijen, type RijInfo } from './regels/landelijk.ts';
import { listGelijkende } from './regels/omvang.ts';
import { buildOpgave, buildOpgaveRijen } from './regels/opgave.ts';
import { buildKaart } from './regels/stippen.ts';
import { buildBuurkaart } from './regels/buren.ts';
import { buildTabel, formatNoten, listOnderschrift, type Vergelijking } from './regels/tabel.ts';
import { describeTabel } from './regels/uitkomst.ts';

function buildGemeente({ register, leaVve }: Gemeente, zoekBron: Bronzoeker): VergelijkGemeente {
	const naam = formatGemeentenaam(register);
	const andere = [register.naam, ...register.aliassen].filter((ander) => ander !== naam);
	return {
		slug: register.slug,
		namen: [naam, ...new Set(andere)],
		provincie: register.provincie,
		waarden: readWaarden(register),
		opgave: leaVve.map((jaar) => buildOpgave(jaar, zoekBron)).find((opgave) => opgave !== undefined),
	};
}

/** The comparison of all gemeenten, made once per build. */
const getVergelijking = eenmaal(async (): Promise<Vergelijking> => {
	const bronnen = await getBronnen();
	const findBron: Bronzoeker = (id) => {
		const bron = bronnen.get(id);
		if (!bron) throw new Error(`Bron "${id}" staat niet in content/bronnen/.`);
		return bron;
	};
	const cijfers = await getCijfers();
	const slugs = new Map((await getRegister()).map(({ code, slug }) => [code, slug]));
	const gemeenten = (await getGemeenten()).map((gemeente) => buildGemeente(gemeente, findBron));
	return {
		gemeenten,
		rijen: buildRijen(gemeenten, await getKolommen(), cijfers, findBron, (code) => slugs.get(code)),
		opgaveRijen: buildOpgaveRijen(cijfers, findBron),
	};
});

/** What the browser fetches once the reader has chosen. */
export const getBestand = async () => packVergelijking(await getVergelijking());

const KERNRIJEN = ['inwoners', 'inwoners-0-14', 'basisschoolvestigingen', 'leerlingen-bo'];

/** The key figures of all gemeenten per provincie: the same gemeenten as on the map. */
function buildProvincies({ gemeenten, rijen }: Vergelijking) {
	const kolommen = rijen.filter(({ rij }) => KERNRIJEN.includes(rij.id));
	const totaal = buildTabel({ rijen: kolommen }, []);
	const provincies = [...new Set(gemeenten.map(({ provincie }) => provincie))];
	return {
		kolommen: kolommen.map((kolom, index) => ({
			label: kolom.label + formatNoten(kolommen, kolom),
			landelijk: kolom.landelijk,
			herkomst: totaal.rijen[index]?.herkomst,
		})),
		provincies: provincies
			.sort((a, b) => a.localeCompare(b, 'nl'))
			.map((provincie) => ({
				provincie,
				gemeenten: gemeenten
					.filter((gemeente) => gemeente.provincie === provincie)
					.map(({ slug, namen: [naam], waarden }) => ({
						naam,
						href: `/gemeenten/${slug}/`,
						cellen: kolommen.map(({ rij }) => buildCel(rij, waarden).tekst),
					})),
			})),
		onderschrift: listOnderschrift(totaal).join(' '),
	};
}
export type Provincies = ReturnType<typeof buildProvincies>;

/** The columns that the comparison shows. */
const listVergelekenKolommen = async () => {
	const getoond = new Set<string>(RIJEN.flatMap(({ kolommen }) => kolommen));
	return [...(await getKolommen()).values()].filter(({ id }) => getoond.has(id));
};

/** Why the columns of the register are as old as they are. */
const getOuderdom = async () =>
	describeOuderdom(
		(await listVergelekenKolommen()).map(({ id, label, peildatum, bron }) => ({
			naam: label,
			reeks: id,
			periode: peildatum,
			bron,
		})),
		await getBronnen(),
	);

/** Where every gemeente lies, by the name readers use. */
const listLiggingen = async () => (await getRegister()).map((rij) => ({ ...rij, naam: formatGemeentenaam(rij) }));

/** Every gemeente on the map. */
export const getKaart = async () => buildKaart(await listLiggingen());

/** A gemeente among its neighbours, for her own page. */
export async function getBuurkaart(slug: string) {
	const liggingen = await listLiggingen();
	const eigen = liggingen.find((ligging) => ligging.slug === slug);
	return eigen && buildBuurkaart(eigen, liggingen);
}

/** What the comparison shows before a gemeente is chosen. */
export async function getVergelijkPagina() {
	const vergelijking = await getVergelijking();
	return {
		tabel: describeTabel(buildTabel(vergelijking, []), 'Nederland'),
		herzienVoor: (await listVergelekenKolommen()).map((kolom) => kolom.herzienVoor).sort()[0],
		ouderdom: await getOuderdom(),
		kaart: await getKaart(),
		alle: buildProvincies(vergelijking),
	};
}

export type VergelijkPagina = Awaited<ReturnType<typeof getVergelijkPagina>>;

/** A count beside that of a whole country says nothing: there only what is divided is compared. */
const isVergelijkbaar = ({ rij }: RijInfo) => rij.soort !== 'aantal';

/** The page of a gemeente says what an amount does not say with her own figures: not here again. */
const cutBoeknoot = (rij: RijInfo): RijInfo => ({ ...rij, noten: rij.noten.filter((noot) => noot !== BOEKNOOT) });

/** One gemeente beside three of similar size, for her own page. */
export async function getGelijkende(slug: string) {
	const vergelijking = await getVergelijking();
	const gemeente = vergelijking.gemeenten.find((kandidaat) => kandidaat.slug === slug);
	if (!gemeente) throw new Error(`Gemeente "${slug}" staat niet in het register.`);
	const [naam] = gemeente.namen;
	const gelijkende = listGelijkende(gemeente, vergelijking.gemeenten, 3);
	const andere = gelijkende.map(({ gemeente: ander }) => ander);
	return {
		naam,
		gelijkende: gelijkende.map(({ gemeente: ander, reden }) => ({
			naam: ander.namen[0],
			href: `/gemeenten/${ander.slug}/`,
			reden,
		})),
		tabel: describeTabel(
			buildTabel({ rijen: vergelijking.rijen.filter(isVergelijkbaar).map(cutBoeknoot) }, [gemeente, ...andere]),
			`${naam} naast gemeenten van vergelijkbare omvang`,
		),
		adres: formatAdres([slug, ...andere.map((ander) => ander.slug)]),
	};
}
export type GelijkendePagina = Awaited<ReturnType<typeof getGelijkende>>;
