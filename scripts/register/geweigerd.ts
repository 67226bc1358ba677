import type { Formaat } from './formaat.ts';

const weiger = (
	naam: string,
	kolommen: Formaat['kolommen'],
	uitleg: string,
	nietMet: Formaat['nietMet'] = [],
): Formaat => ({
	naam,
	kolommen,
	nietMet,
	vul: [],
	weiger: uitleg,
});

/** Files that redacteuren bring and that we can't read: what each one is, and which file to take. */
export const GEWEIGERD: readonly Formaat[] = [
	weiger(
		'StatLine met alleen het laatste stuk van elke kolomnaam',
		{ gemeente: /^REGIO_S$/, periode: /^PERIODEN$/, kaal: /^AANTAL$/ },
		'Aan "aantal" is niet te zien wat er is geteld. Download de tabel opnieuw en kies de volledige kolomnamen.',
	),
	weiger(
		'CBS Kerncijfers wijken en buurten zonder codes',
		{ naam: /^WIJKEN_EN_BUURTEN$/ },
		'Een wijk kan heten als een gemeente. Download de tabel opnieuw en kies bij Regioaanduiding ook "Codering".',
		[/^REGIOAANDUIDING_CODERING/],
	),
	weiger(
		'DUO leerlingen voortgezet onderwijs naar onderwijstype',
		{ soort: /^ONDERWIJSTYPE_VO_EN_LEER_OF_VERBLIJFSJAAR$/ },
		'Er staat geen gemeente in, en veel cellen zijn "<5". Neem het bestand "leerlingen vo per vestiging en bestuur (vavo apart)".',
	),
	weiger(
		'DUO leerlingen primair onderwijs naar leeftijd',
		{ soort: /^SOORT_PO$/, leeftijd: /^LEEFTIJD_\d+$/ },
		'Daarin zijn veel cellen "<5". Neem het "historisch overzicht leerlingen per schoolvestiging".',
	),
	weiger(
		'een lijst van gemeenten van het CBS',
		{ code: /^MUNICIPALCODEGM$/ },
		'Er staan namen en codes in en geen cijfers. Een nieuwe gemeente voeg je zelf toe in content/register/gemeenten.csv.',
	),
	weiger(
		'een uitslag van de Kiesraad',
		{ partij: /^PARTIJ$/, stemmen: /^AANTALSTEMMEN$/ },
		'Het register heeft geen kolom voor stemmen. Neem een bestand van CBS of DUO.',
	),
];
