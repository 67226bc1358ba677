import type { GemeenteGegevens } from '../../../content/schemas/gemeente.ts';
import { formatGemeentenaam } from '../../gemeenten/index.ts';
import { listRegisterkolommen, type Naslag, type OpenGemeente } from './gemeentecijfers.ts';
import { gecontroleerdKolom, herzienKolom } from './kolommen.ts';
import { buildBronnentabel, verwijzing } from './koppelingen.ts';
import { buildOpmerkingen, buildRaadszetels } from './registertabellen.ts';
import type { Raadszetels } from '../../../content/schemas/register.ts';
import { buildTabel, findLaatste, kolom, vast, type Kolom, type Tabel } from './tabel.ts';

const codeKolom = <Item extends { code: string }>(): Kolom<Item> =>
	vast('gemeente', 'Gemeentecode', 'Verwijst naar de gemeente: kolom code van gemeenten.', {
		read: ({ code }) => code,
	});

type Toelichting = GemeenteGegevens & { code: string };

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
			verwijzingen: [verwijzing('gemeenten')],
		},
		[codeKolom(), vast('alias', 'Andere naam', 'Naam waaronder mensen de gemeente zoeken.')],
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
			verwijzingen: [verwijzing('gemeenten')],
		},
		[
			codeKolom(),
			vast('overzicht', 'Overzicht', 'Wat de bronnen over deze gemeente zeggen.'),
			vast('waarom', 'Waarom deze gemeente', 'Waarom wij van deze gemeente wel stukken lazen en van de meeste niet.'),
			kolom('artikel_schriftelijke_vragen', 'Artikel', 'Artikel over schriftelijke vragen in het reglement van orde.', {
				read: ({ reglementVanOrde }) => reglementVanOrde?.artikelSchriftelijkeVragen,
			}),
			kolom('termijn_dagen', 'Termijn in dagen', 'Binnen hoeveel dagen het college volgens dat artikel antwoordt.', {
				type: 'geheel',
				read: ({ reglementVanOrde }) => reglementVanOrde?.termijnDagen,
			}),
			kolom('reglement_adres', 'Adres van het reglement', 'Waar het reglement van orde staat.', {
				type: 'adres',
				read: ({ reglementVanOrde }) => reglementVanOrde?.adres,
			}),
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
			verwijzingen: [verwijzing('gemeenten')],
		},
		[
			codeKolom(),
			vast('volgnummer', 'Volgnummer', 'Telt per gemeente, vanaf 1.', { type: 'geheel' }),
			vast('wat', 'Wat', 'Wat wij niet vonden.'),
			vast('document', 'Document', 'Stuk waarin het volgens ons staat.'),
		],
		toelichtingen.flatMap(({ code, nietBekend }) =>
			nietBekend.map((regel, index) => ({ ...regel, code, volgnummer: index + 1 })),
		),
	);
}

const EIGEN: Kolom<OpenGemeente>[] = [
	vast('slug', 'Naam in het adres', 'Laatste deel van het adres van de gemeente op deze site.', {
		read: ({ register }) => register.slug,
	}),
	vast('roepnaam', 'Naam die mensen gebruiken', 'Den Haag voor ’s-Gravenhage; anders gelijk aan de naam.', {
		read: ({ register }) => formatGemeentenaam(register),
	}),
	vast('pagina', 'Pagina', 'Pad van de pagina op deze site.', {
		type: 'pagina',
		read: ({ register }) => `/gemeenten/${register.slug}/`,
	}),
];

const buildStukken = (toelichtingen: readonly Toelichting[]) =>
	buildBronnentabel(
		'gemeenten',
		{ titel: 'Stukken van gemeenten die wij lazen', rij: 'één bron bij één gemeente' },
		toelichtingen.map(({ code, bronnen }) => ({ id: code, bronnen })),
	);

/** The register of gemeenten with its figures, and what was found by hand. */
export function buildGemeenteTabellen(
	gemeenten: readonly OpenGemeente[],
	raadszetels: readonly Raadszetels[],
	naslag: Naslag,
): Tabel[] {
	const toelichtingen = gemeenten.flatMap(({ register: { code }, gegevens }) =>
		gegevens ? [{ code, ...gegevens }] : [],
	);
	const [code, ...cijfers] = listRegisterkolommen(gemeenten, naslag);
	const bronIds = cijfers.flatMap(({ bronnen: ids = [] }) => ids);
	const gezienOp = findLaatste(bronIds.map((id) => naslag.bronnen.get(id)?.gezienOp));
	const hoofd = buildTabel(
		{
			naam: 'gemeenten',
			titel: 'Register van gemeenten',
			rij: 'één gemeente van Nederland',
			omschrijving:
				'Alle gemeenten met hun code, regio’s en cijfers over inwoners, scholen, geld en de raad. Elke kolom heeft haar eigen bron en peildatum.',
			herkomst:
				'CBS, DUO, ministerie van BZK, Kiesraad en andere: zie de bron per kolom. Kolommen zonder bron zijn van de redactie van deze site.',
			letOp:
				'Leerlingen zijn geteld waar de school staat, niet waar het kind woont. Een lege cel is niet gevonden, nooit nul. Wat er bij één gemeente te weten is, staat in gemeenten-opmerkingen.',
			sleutel: ['code'],
		},
		[...(code ? [code] : []), ...EIGEN, ...cijfers],
		gemeenten,
		() => gezienOp,
	);
	return [
		hoofd,
		buildOpmerkingen(naslag.kolommen),
		buildRaadszetels(raadszetels),
		buildAliassen(gemeenten),
		buildToelichting(toelichtingen),
		buildNietBekend(toelichtingen),
		buildStukken(toelichtingen),
	];
}
