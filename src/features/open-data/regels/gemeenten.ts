import type { Bron } from '../../../content/schemas/bron.ts';
import type { GemeenteGegevens } from '../../../content/schemas/gemeente.ts';
import { REGISTER_KOLOMMEN, type Kolom as Registerkolom, type RegisterRij } from '../../../content/schemas/register.ts';
import { formatGemeentenaam } from '../../gemeenten/index.ts';
import { AFGESCHERMD, isAfgeschermd, isKindertelling } from '../../../shared/klein-aantal/aantal.ts';
import { gecontroleerdKolom, herzienKolom } from './kolommen.ts';
import { buildBronnentabel } from './koppelingen.ts';
import { findLicentieVanBron } from './licenties.ts';
import {
	buildTabel,
	findLaatste,
	kolom,
	vast,
	verwijsNaar,
	type Cel,
	type Kolom,
	type Kolomtype,
	type Tabel,
} from './tabel.ts';

/** A gemeente with what was found by hand. */
export interface OpenGemeente {
	register: RegisterRij;
	gegevens: GemeenteGegevens | undefined;
}

type Uitleg = Pick<Registerkolom, 'label' | 'wat' | 'bron'> & { peildatum?: string; letOp?: string | undefined };

/** Columns that are no figure and so do not stand in content/register/kolommen.yaml. */
const VASTE_UITLEG: Record<string, Uitleg> = {
	code: {
		label: 'Gemeentecode',
		wat: 'code van het CBS, GM met vier cijfers; koppel hierop, niet op de naam',
		bron: 'cbs-gemeentelijke-indeling-2026',
		peildatum: '2026-01-01',
	},
	naam: { label: 'Naam', wat: 'officiële naam', bron: 'cbs-wijk-en-buurtkaart-2023', peildatum: '2023' },
	provincie: {
		label: 'Provincie',
		wat: 'provincie waarin de gemeente ligt',
		bron: 'cbs-gebieden-2024',
		peildatum: '2024',
	},
	lat: {
		label: 'Breedtegraad',
		wat: 'zwaartepunt van het land van de gemeente, zelf berekend; graden (WGS 84)',
		bron: 'cbs-wijk-en-buurtkaart-2023',
		peildatum: '2023',
	},
	lon: {
		label: 'Lengtegraad',
		wat: 'zwaartepunt van het land van de gemeente, zelf berekend; graden (WGS 84)',
		bron: 'cbs-wijk-en-buurtkaart-2023',
		peildatum: '2023',
	},
	rmc_code: {
		label: 'Nummer van de Doorstroompuntregio',
		wat: 'nummer van de regio bij DUO, met een nul ervoor',
		bron: 'duo-vestigingen-basisonderwijs',
		peildatum: '2026-08',
	},
};

/** Columns with a place of their own in the table. */
const APART = new Set(['slug', 'aliassen']);

const toZin = (tekst: string) => `${tekst.charAt(0).toUpperCase()}${tekst.slice(1)}.`;

const readRegister = (rij: RegisterRij, naam: string) => (rij as Record<string, unknown>)[naam] as Cel | undefined;

function findType(naam: string, register: readonly RegisterRij[]): Kolomtype {
	const waarden = register
		.map((rij) => readRegister(rij, naam))
		.filter((waarde) => waarde !== undefined && !isAfgeschermd(waarde));
	if (waarden.length === 0 || waarden.some((waarde) => typeof waarde !== 'number')) return 'tekst';
	return waarden.every(Number.isInteger) ? 'geheel' : 'getal';
}

const toGetal = (waarde: Cel | undefined) => (isAfgeschermd(waarde) ? undefined : waarde);

/** A count of children has a second column that says why it is empty. */
function listKindertelling(naam: string, uitleg: Kolom<OpenGemeente>): Kolom<OpenGemeente>[] {
	return [
		{ ...uitleg, verplicht: false, read: (gemeente) => toGetal(uitleg.read(gemeente)) },
		vast(
			`${naam}_status`,
			'tekst',
			[`${uitleg.titel}: status`, 'bekend, afgeschermd (1 tot en met 4 kinderen) of niet-gevonden.'],
			(gemeente) => {
				const waarde = uitleg.read(gemeente);
				if (waarde === undefined) return 'niet-gevonden';
				return isAfgeschermd(waarde) ? AFGESCHERMD : 'bekend';
			},
			{ keuzes: ['bekend', AFGESCHERMD, 'niet-gevonden'] },
		),
	];
}

interface Naslag {
	kolommen: ReadonlyMap<string, Registerkolom>;
	bronnen: ReadonlyMap<string, Bron>;
}

function listRegisterkolommen(
	gemeenten: readonly OpenGemeente[],
	{ kolommen, bronnen }: Naslag,
): Kolom<OpenGemeente>[] {
	const register = gemeenten.map((gemeente) => gemeente.register);
	return REGISTER_KOLOMMEN.filter((naam) => !APART.has(naam)).flatMap((naam) => {
		const uitleg = VASTE_UITLEG[naam] ?? kolommen.get(naam);
		const bron = uitleg && bronnen.get(uitleg.bron);
		const isVol = register.every((rij) => readRegister(rij, naam) !== undefined);
		const beschreven: Kolom<OpenGemeente> = {
			naam,
			type: findType(naam, register),
			titel: uitleg?.label ?? naam,
			omschrijving: uitleg ? [toZin(uitleg.wat), uitleg.letOp].filter(Boolean).join(' ') : '',
			verplicht: isVol,
			...(uitleg ? { bronnen: [uitleg.bron] } : {}),
			...(uitleg?.peildatum ? { peildatum: uitleg.peildatum } : {}),
			...(bron ? { licentie: findLicentieVanBron(bron) } : {}),
			read: ({ register: rij }) => readRegister(rij, naam),
		};
		return isKindertelling(naam) ? listKindertelling(naam, beschreven) : [beschreven];
	});
}

const codeKolom = <Item extends { code: string }>(): Kolom<Item> =>
	vast(
		'gemeente',
		'tekst',
		['Gemeentecode', 'Verwijst naar de gemeente: kolom code van gemeenten.'],
		({ code }) => code,
	);

type Toelichting = GemeenteGegevens & { code: string };
const NAAR_GEMEENTE = verwijsNaar('gemeente', 'gemeenten', 'code');

function buildAliassen(gemeenten: readonly OpenGemeente[]): Tabel {
	return buildTabel<{ code: string; alias: string }>(
		{
			naam: 'gemeenten-aliassen',
			hoofdtabel: 'gemeenten',
			titel: 'Andere namen van gemeenten',
			rij: 'één andere naam van één gemeente',
			omschrijving: 'Roepnamen, andere schrijfwijzen en oude gemeenten die in een gemeente zijn opgegaan.',
			herkomst: 'Redactie van deze site.',
			letOp:
				'Een oude gemeente kan over meer gemeenten zijn verdeeld. Gebruik dit om te zoeken, niet om cijfers om te rekenen.',
			sleutel: ['gemeente', 'alias'],
			verwijzingen: [NAAR_GEMEENTE],
		},
		[
			codeKolom(),
			vast('alias', 'tekst', ['Andere naam', 'Naam waaronder mensen de gemeente zoeken.'], ({ alias }) => alias),
		],
		gemeenten.flatMap(({ register: { code, aliassen } }) => [...new Set(aliassen)].map((alias) => ({ code, alias }))),
	);
}

function buildToelichting(toelichtingen: readonly Toelichting[]): Tabel {
	return buildTabel<Toelichting>(
		{
			naam: 'gemeenten-toelichting',
			hoofdtabel: 'gemeenten',
			titel: 'Gemeenten waarvan wij stukken lazen',
			rij: 'één gemeente waarvan wij stukken lazen',
			omschrijving: 'Wat er met de hand over een gemeente is uitgezocht.',
			herkomst: 'Redactie van deze site, uit de stukken in gemeenten-bronnen.',
			sleutel: ['gemeente'],
			verwijzingen: [NAAR_GEMEENTE],
		},
		[
			codeKolom(),
			vast(
				'overzicht',
				'tekst',
				['Overzicht', 'Wat de bronnen over deze gemeente zeggen.'],
				({ overzicht }) => overzicht,
			),
			kolom(
				'artikel_schriftelijke_vragen',
				'tekst',
				['Artikel', 'Artikel over schriftelijke vragen in het reglement van orde.'],
				({ reglementVanOrde }) => reglementVanOrde?.artikelSchriftelijkeVragen,
			),
			kolom(
				'termijn_dagen',
				'geheel',
				['Termijn in dagen', 'Binnen hoeveel dagen het college volgens dat artikel antwoordt.'],
				({ reglementVanOrde }) => reglementVanOrde?.termijnDagen,
			),
			kolom(
				'reglement_adres',
				'adres',
				['Adres van het reglement', 'Waar het reglement van orde staat.'],
				({ reglementVanOrde }) => reglementVanOrde?.adres,
			),
			gecontroleerdKolom(),
			herzienKolom(),
		],
		toelichtingen,
		({ gecontroleerdOp }) => gecontroleerdOp,
	);
}

function buildNietBekend(toelichtingen: readonly Toelichting[]): Tabel {
	return buildTabel<Toelichting['nietBekend'][number] & { code: string; volgnummer: number }>(
		{
			naam: 'gemeenten-niet-bekend',
			hoofdtabel: 'gemeenten',
			titel: 'Wat wij van een gemeente niet weten',
			rij: 'één ding dat wij zochten en niet vonden',
			omschrijving: 'Wat ontbreekt, en in welk stuk het volgens ons staat.',
			herkomst: 'Redactie van deze site.',
			sleutel: ['gemeente', 'volgnummer'],
			verwijzingen: [NAAR_GEMEENTE],
		},
		[
			codeKolom(),
			vast('volgnummer', 'geheel', ['Volgnummer', 'Telt per gemeente, vanaf 1.'], ({ volgnummer }) => volgnummer),
			vast('wat', 'tekst', ['Wat', 'Wat wij niet vonden.'], ({ wat }) => wat),
			vast('document', 'tekst', ['Document', 'Stuk waarin het volgens ons staat.'], ({ document }) => document),
		],
		toelichtingen.flatMap(({ code, nietBekend }) =>
			nietBekend.map((regel, index) => ({ ...regel, code, volgnummer: index + 1 })),
		),
	);
}

/** The register of gemeenten with its figures, and what was found by hand. */
export function buildGemeenteTabellen(gemeenten: readonly OpenGemeente[], naslag: Naslag): Tabel[] {
	const toelichtingen = gemeenten.flatMap(({ register: { code }, gegevens }) =>
		gegevens ? [{ code, ...gegevens }] : [],
	);
	const eigen: Kolom<OpenGemeente>[] = [
		vast(
			'slug',
			'tekst',
			['Naam in het adres', 'Laatste deel van het adres van de gemeente op deze site.'],
			({ register }) => register.slug,
		),
		vast(
			'roepnaam',
			'tekst',
			['Naam die mensen gebruiken', 'Den Haag voor ’s-Gravenhage; anders gelijk aan de naam.'],
			({ register }) => formatGemeentenaam(register),
		),
		vast(
			'pagina',
			'pagina',
			['Pagina', 'Pad van de pagina op deze site.'],
			({ register }) => `/gemeenten/${register.slug}/`,
		),
	];
	const [code, ...cijfers] = listRegisterkolommen(gemeenten, naslag);
	const bronIds = cijfers.flatMap(({ bronnen: ids = [] }) => ids);
	const gezienOp = findLaatste(bronIds.map((id) => naslag.bronnen.get(id)?.gezienOp));
	const hoofd = buildTabel(
		{
			naam: 'gemeenten',
			titel: 'Register van gemeenten',
			rij: 'één gemeente van Nederland',
			omschrijving:
				'Alle gemeenten met hun code, regio en cijfers van CBS en DUO. Elke kolom heeft haar eigen bron en peildatum.',
			herkomst: 'CBS en DUO, zie de bron per kolom. Kolommen zonder bron zijn van de redactie van deze site.',
			letOp:
				'Leerlingen zijn geteld waar de school staat, niet waar het kind woont. Een lege cel is niet gevonden, nooit nul.',
			sleutel: ['code'],
		},
		[...(code ? [code] : []), ...eigen, ...cijfers],
		gemeenten,
		() => gezienOp,
	);
	const bronnen = buildBronnentabel<Toelichting>(
		{ titel: 'Stukken van gemeenten die wij lazen', rij: 'één bron bij één gemeente' },
		{ kolom: 'gemeente', tabel: 'gemeenten', sleutel: 'code', enkelvoud: 'de gemeente', read: (item) => item.code },
		(item) => item.bronnen,
		toelichtingen,
	);
	return [hoofd, buildAliassen(gemeenten), buildToelichting(toelichtingen), buildNietBekend(toelichtingen), bronnen];
}
