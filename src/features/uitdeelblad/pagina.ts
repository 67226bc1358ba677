import { getBronnen, listTakenVan, listVragenVan, type Gemeente, type Thema } from '../../content/queries.ts';
import { formatMoment } from '../../shared/dag.ts';
import { BOUWDATUM } from '../../shared/site.ts';
import { getGemeentePagina } from '../gemeenten/pagina.ts';
import { listVolgendeDatums, type KalenderRegel } from '../kalender/index.ts';
import { listWettelijkeDatums } from '../kalender/pagina.ts';
import { sortTaken } from '../vergadering/index.ts';
import { chooseEerste, chooseTaken, countVragen, chooseVerspreid, chooseVragen } from './regels/kies.ts';
import { buildVergelijking } from './regels/vergelijking.ts';

/** So much fits on one sheet, both sides, with room to write. */
const PLICHTEN = 5;
const KEUZES = 4;
const DATUMS = 4;
const GEMEENTEVRAGEN = 8;
const STUKKEN = 4;
const BRONNEN = 8;

/** "CBS, Iv3-begrotingen 2026": title and day of a source, in a few words. */
async function listBrontitels({ data }: Thema) {
	const bronnen = await getBronnen();
	return data.bronnen.flatMap(({ bron: id, plaats }) => {
		const bron = bronnen.get(id);
		if (!bron) return [];
		return [bron.titel, plaats, bron.uitgever, bron.datum && formatMoment(bron.datum)].filter(Boolean).join(', ');
	});
}

/** The yearly dates, the first from today on top; the sheet names no year, so it stays right. */
const listVolgende = (regels: readonly KalenderRegel[]) =>
	listVolgendeDatums(
		regels.map((regel) => ({ ...regel.entry, regel })),
		BOUWDATUM,
		regels.length,
	).map(({ entry }) => entry.regel);

/** What the sheet of one theme shows. */
export async function getThemablad(thema: Thema) {
	const { id, data } = thema;
	const vanRaad = new Set(data.wieGaatWaarover.flatMap(({ wie, taken }) => (wie === 'raad' ? taken : [])));
	const alle = await listTakenVan(id);
	const taken = sortTaken(alle, vanRaad);
	const wettelijk = await listWettelijkeDatums(new Set(alle.map((taak) => taak.id)));
	const moet = chooseTaken(taken, ['plicht'], ['raad', 'gemeente', 'college'], PLICHTEN);
	const mag = chooseTaken(taken, ['bevoegdheid', 'beleidsvrijheid'], ['raad', 'gemeente'], KEUZES);
	const datums = chooseEerste(listVolgende(wettelijk), DATUMS);
	const bronnen = chooseEerste(await listBrontitels(thema), BRONNEN);
	const teksten = [
		...data.inHetKort,
		...data.wieGaatWaarover.map(({ tekst }) => tekst),
		...[...moet.gekozen, ...mag.gekozen].map(({ omschrijving }) => omschrijving),
		...datums.gekozen.map(({ entry }) => entry.wat),
		...bronnen.gekozen,
	];
	return {
		...data,
		id,
		moet,
		mag,
		datums,
		vragen: chooseVragen(await listVragenVan(id), vanRaad, countVragen(teksten)),
		bronnen,
	};
}
export type Themablad = Awaited<ReturnType<typeof getThemablad>>;

/** What the sheet of one gemeente shows. */
export async function getGemeenteblad(gemeente: Gemeente) {
	const pagina = await getGemeentePagina(gemeente);
	const { register, naam, volleNaam, opening, peildata, raad, berichten, zoekraad, leaVve, dossier } = pagina;
	return {
		slug: register.slug,
		naam,
		volleNaam,
		opening,
		peildata,
		raad,
		berichten,
		zoekraad,
		leaVve: leaVve[0],
		stukken: chooseEerste(dossier, STUKKEN),
		cijfers: buildVergelijking(pagina.figuren),
		datums: listVolgende(pagina.datums).slice(0, DATUMS),
		vragen: chooseVerspreid(pagina.antwoorden, ({ vraag }) => vraag.thema, GEMEENTEVRAGEN),
	};
}
export type Gemeenteblad = Awaited<ReturnType<typeof getGemeenteblad>>;
