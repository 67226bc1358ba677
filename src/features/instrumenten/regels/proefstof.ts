import type { MijnLijst } from '../../weet-jij/index.ts';
import type { Bronvraag, Gegevens } from './gegevens.ts';

const createVraag = (id: string, vraag: string, taken: string[]): Bronvraag => ({
	id,
	vraag,
	doorvraag: 'Hoeveel uren gaan er naar preventie?',
	document: { naam: 'leerplichtverslag', houder: 'de griffie' },
	raadswoorden: 'leerplichtverslag',
	taken,
});

/** For tests: two themes with three questions, and the law of one taak. */
export const GEGEVENS: Gegevens = {
	themas: [
		{
			id: 'leerplicht',
			titel: 'Leerplicht',
			vragen: [
				createVraag('preventie', 'Weet jij of leerplicht in je gemeente ook aan preventie doet?', ['verslag', 'geen']),
				createVraag('verslag', 'Weet jij of de raad dit jaar het leerplichtverslag kreeg?', ['verslag']),
			],
		},
		{
			id: 'vervoer',
			titel: 'Leerlingenvervoer',
			vragen: [createVraag('vervoerder', 'Weet jij wie het leerlingenvervoer in je gemeente uitvoert?', [])],
		},
	],
	feiten: {
		verslag: { zin: 'Het college legt elk jaar verslag voor.', grond: 'Leerplichtwet 1969, artikel 25' },
	},
	inwonersvragen: { 'taxi-te-laat': ['vervoerder'] },
	reglementen: { ergens: { artikel: '38', termijnDagen: 30, adres: 'https://lokaleregelgeving.overheid.nl/' } },
};

/** For tests: two questions to find out, one known, and a meeting with an item about them. */
export const LIJST: MijnLijst = {
	vragen: {
		preventie: {
			stand: 'uitzoeken',
			antwoord: 'Ja, twee dagdelen.',
			bron: 'raadsbrief 12',
			datum: '2026-11-03',
			gewijzigd: 1,
		},
		verslag: { stand: 'weet-ik', gewijzigd: 1 },
		vervoerder: { stand: 'uitzoeken', notitie: 'Vraag ook naar\nde klachten', gewijzigd: 1 },
	},
	taken: {},
	toezeggingen: [],
	vergaderingen: [
		{
			id: 'k3x9',
			naam: 'Commissie Samenleving',
			datum: '2026-12-03',
			gearchiveerd: false,
			agendapunten: [
				{
					id: 'a1',
					naam: 'Jaarverslag leerplicht',
					gekozen: { themas: [], taken: [], vragen: ['preventie', 'verslag'], inwonersvragen: [] },
				},
				{ id: 'a2', naam: 'Rondvraag', gekozen: { themas: [], taken: [], vragen: [], inwonersvragen: [] } },
			],
		},
	],
};
