import type { Formaat, Vulling } from './formaat.ts';

const INGESCHREVEN = /^INGESCHREVEN$/i;
const opvang = (id: string, soort: RegExp, hoe: 'tel' | 'som', nieuw: Vulling['nieuw']): Vulling => ({
	id,
	uit: [hoe === 'tel' ? 'opvang' : 'plaatsen'],
	hoe,
	waar: { soort, status: INGESCHREVEN },
	nulZonderRij: true,
	...(nieuw ? { nieuw } : {}),
});
const PLAATSEN = 'Een kindplaats is ruimte voor één kind tegelijk. Elke dag kan er een ander kind zijn.';

/** Files of others than CBS and DUO, and tables that a redacteur cuts out of a spreadsheet of CBS or OCW. */
export const OVERIG: readonly Formaat[] = [
	{
		naam: 'Landelijk Register Kinderopvang, open data',
		kolommen: {
			gemeente: /^CBS_CODE$/,
			opvang: /^LRK_ID$/,
			soort: /^TYPE_OKO$/,
			status: /^STATUS$/,
			plaatsen: /^AANTAL_KINDPLAATSEN$/,
		},
		uniek: ['opvang'],
		vul: [
			opvang('dagopvanglocaties', /^KDV$/, 'tel', {
				label: 'Locaties voor dagopvang',
				wat: 'locaties voor dagopvang die zijn ingeschreven in het register',
			}),
			opvang('kindplaatsen_dagopvang', /^KDV$/, 'som', {
				label: 'Kindplaatsen in de dagopvang',
				wat: 'kindplaatsen van ingeschreven locaties voor dagopvang',
				letOp: PLAATSEN,
			}),
			opvang('bso_locaties', /^BSO$/, 'tel', {
				label: 'Locaties voor buitenschoolse opvang',
				wat: 'locaties voor buitenschoolse opvang die zijn ingeschreven in het register',
			}),
			opvang('kindplaatsen_bso', /^BSO$/, 'som', {
				label: 'Kindplaatsen in de buitenschoolse opvang',
				wat: 'kindplaatsen van ingeschreven locaties voor buitenschoolse opvang',
				letOp: PLAATSEN,
			}),
		],
	},
	{
		naam: 'eigen tabel met de uitkering voor onderwijsachterstanden',
		kolommen: { gemeente: /^CODE$/, bedrag: /^UITKERING_ONDERWIJSACHTERSTANDEN$/ },
		bronPerJaar: true,
		vul: [
			{
				id: 'uitkering_onderwijsachterstanden',
				uit: ['bedrag'],
				hoe: 'enige',
				nieuw: {
					label: 'Uitkering voor onderwijsachterstanden',
					wat: 'specifieke uitkering voor onderwijsachterstanden in dat jaar',
					eenheid: 'euro',
				},
			},
		],
	},
	{
		naam: 'eigen tabel met de achterstandsscore',
		kolommen: { gemeente: /^CODE$/, score: /^ACHTERSTANDSSCORE$/ },
		bronPerJaar: true,
		vul: [
			{
				id: 'achterstandsscore',
				uit: ['score'],
				hoe: 'getal',
				nieuw: {
					label: 'Achterstandsscore',
					wat: 'achterstandsscore van de gemeente volgens het CBS',
					letOp: 'Het CBS schat met deze score hoe groot het risico op achterstanden is. Het is geen aantal kinderen.',
				},
			},
		],
	},
];
