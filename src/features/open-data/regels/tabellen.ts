import type { Begrip } from '../../../content/schemas/begrip.ts';
import type { Bron } from '../../../content/schemas/bron.ts';
import type { Cijfer } from '../../../content/schemas/cijfer.ts';
import type { Correctie } from '../../../content/schemas/correctie.ts';
import type { DossierStuk } from '../../../content/schemas/dossier.ts';
import type { Inwonersvraag } from '../../../content/schemas/inwonersvraag.ts';
import type { KalenderDatum } from '../../../content/schemas/kalender.ts';
import type { LeaVveJaar } from '../../../content/schemas/lea-vve.ts';
import type { Kolom as Registerkolom, Raadsinformatie, Raadszetels } from '../../../content/schemas/register.ts';
import type { Standpunt } from '../../../content/schemas/standpunt.ts';
import type { Taak } from '../../../content/schemas/taak.ts';
import type { Vraag } from '../../../content/schemas/vraag.ts';
import type { VraagId } from '../../../content/schemas/vraag-id.ts';
import type { VraagbaakVraag } from '../../../content/schemas/vraagbaak.ts';
import type { Wet } from '../../../content/schemas/wet.ts';
import { buildDossierTabellen } from './dossiers.ts';
import type { OpenGemeente } from './gemeentecijfers.ts';
import { buildGemeenteTabellen } from './gemeenten.ts';
import { buildInwonersvraagTabellen } from './inwonersvragen.ts';
import { buildKalenderTabellen } from './kalender.ts';
import { buildLandelijk } from './landelijk.ts';
import { buildLeaVveTabellen } from './lea-vve.ts';
import { buildCorrectieTabellen, buildStandpuntTabellen } from './meningen.ts';
import { buildBegrippen, buildBronnen, buildVraagbaakTabellen, buildWetten } from './naslag.ts';
import { buildPraktijkTabellen, type PraktijkMetId } from './praktijk.ts';
import { buildRaadsinformatie } from './raadsinformatie.ts';
import type { Tabel } from './tabel.ts';
import { buildTakenTabellen } from './taken.ts';
import { buildThemaTabellen, type ThemaMetId } from './themas.ts';
import { buildUitlegTabel } from './uitleg.ts';
import { buildVragenTabellen } from './vragen.ts';

/** All content of the site, as its schemas hand it over. */
export interface OpenInhoud {
	gemeenten: readonly (OpenGemeente & { dossier: readonly DossierStuk[]; leaVve: readonly LeaVveJaar[] })[];
	kolommen: ReadonlyMap<string, Registerkolom>;
	raadsinformatie: readonly Raadsinformatie[];
	raadszetels: readonly Raadszetels[];
	themas: readonly ThemaMetId[];
	taken: readonly Taak[];
	vragen: readonly Vraag[];
	vraagIds: readonly VraagId[];
	inwonersvragen: readonly Inwonersvraag[];
	praktijk: readonly PraktijkMetId[];
	cijfers: readonly Cijfer[];
	kalender: readonly KalenderDatum[];
	vraagbaak: readonly VraagbaakVraag[];
	begrippen: readonly Begrip[];
	wetten: ReadonlyMap<string, Wet>;
	bronnen: ReadonlyMap<string, Bron>;
	correcties: readonly Correctie[];
	standpunten: readonly Standpunt[];
}

function buildPerGemeente({ gemeenten, kolommen, raadsinformatie, raadszetels, bronnen }: OpenInhoud): Tabel[] {
	const jaren = gemeenten.flatMap(({ register: { code, slug }, leaVve }) =>
		leaVve.map((opgave) => ({ code, slug, opgave })),
	);
	const stukken = gemeenten.flatMap(({ register: { code }, dossier }) => dossier.map((stuk) => ({ ...stuk, code })));
	return [
		...buildGemeenteTabellen(gemeenten, raadszetels, { kolommen, bronnen }),
		buildRaadsinformatie(raadsinformatie),
		...buildLeaVveTabellen(jaren),
		...buildDossierTabellen(stukken),
	];
}

/**
 * The table of tables: every table of the open data, in the order of the page. CSV, JSON, datapackage, DCAT and page all
 * come from here.
 */
export function buildTabellen(inhoud: OpenInhoud): Tabel[] {
	const codes = new Map(inhoud.gemeenten.map(({ register: { slug, code } }) => [slug, code]));
	const tabellen = [
		...buildPerGemeente(inhoud),
		...buildTakenTabellen(inhoud.taken, inhoud.wetten),
		...buildVragenTabellen(inhoud.vragen, inhoud.vraagIds),
		...buildInwonersvraagTabellen(inhoud.inwonersvragen),
		...buildThemaTabellen(inhoud.themas),
		...buildPraktijkTabellen(inhoud.praktijk),
		...buildKalenderTabellen(inhoud.kalender),
		buildLandelijk(inhoud.cijfers, inhoud.bronnen),
		...buildVraagbaakTabellen(inhoud.vraagbaak),
		buildBegrippen(inhoud.begrippen),
		buildWetten([...inhoud.wetten.values()]),
		buildBronnen([...inhoud.bronnen.values()]),
		...buildCorrectieTabellen(
			inhoud.correcties.map((correctie) => ({
				...correctie,
				code: correctie.gemeente === undefined ? undefined : codes.get(correctie.gemeente),
			})),
		),
		...buildStandpuntTabellen(inhoud.standpunten),
	];
	return [...tabellen, buildUitlegTabel(tabellen)];
}

/** A main table with the tables that hang below it. */
export interface Tabelgroep {
	hoofd: Tabel;
	onderliggend: Tabel[];
}

/** Tables as a reader meets them: what can be used by itself first, relations below it. */
export const groupTabellen = (tabellen: readonly Tabel[]): Tabelgroep[] =>
	tabellen
		.filter(({ hoofdtabel }) => hoofdtabel === undefined)
		.map((hoofd) => ({ hoofd, onderliggend: tabellen.filter(({ hoofdtabel }) => hoofdtabel === hoofd.naam) }));
