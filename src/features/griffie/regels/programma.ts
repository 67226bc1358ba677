/** Minutes of the exercise itself, and of what each raadslid does before. */
export const MINUTEN = 45;
export const MINUTEN_VOORAF = 15;

/** One step; what it is called stands before what is done in it. */
interface Stap {
	minuten: number;
	/** Ends in a stop or a question mark: `wat` follows it. */
	titel: string;
	wat: string;
}

/** A part of the exercise, with the minutes on the clock at which it begins and ends. */
export interface Onderdeel extends Stap {
	van: number;
	tot: number;
}

/** What each raadslid does before. */
export const VOORAF: readonly Pick<Stap, 'minuten' | 'wat'>[] = [
	{ minuten: 8, wat: 'Lees van de uitleg “In het kort” en “Wie gaat waarover?”.' },
	{ minuten: 5, wat: 'Kruis op de vragenlijst aan wat je weet en wat je moet uitzoeken.' },
	{ minuten: 2, wat: 'Kies één vraag waarop je het antwoord van je eigen gemeente wilt weten.' },
];

const STAPPEN: readonly Stap[] = [
	{
		minuten: 5,
		titel: 'Begin.',
		wat: 'De trainer noemt het doel. Ieder schrijft op: waarover beslist de raad bij dit thema?',
	},
	{
		minuten: 15,
		titel: 'Wie gaat hierover?',
		wat: 'Drie gevallen, vijf minuten elk. Lees het geval voor. Overleg in tweetallen en kies. Bespreek daarna het antwoord en het artikel.',
	},
	{
		minuten: 15,
		titel: 'Weet jij het?',
		wat: 'Drie vragen, vijf minuten elk. Bedenk in tweetallen wat een goed antwoord is en waar je het vindt. Leg dat naast het antwoord van de trainer.',
	},
	{
		minuten: 5,
		titel: 'Jouw vraag.',
		wat: 'Ieder schrijft één vraag op voor de eigen gemeente. Zet erbij aan wie je haar stelt, en wanneer.',
	},
	{
		minuten: 5,
		titel: 'Slotronde.',
		wat: 'Ieder leest de eigen vraag voor. Dubbele vragen verdeel je.',
	},
];

/** The exercise, minute by minute. */
export function buildProgramma(stappen: readonly Stap[] = STAPPEN): Onderdeel[] {
	let klok = 0;
	return stappen.map((stap) => {
		const van = klok;
		klok += stap.minuten;
		return { ...stap, van, tot: klok };
	});
}
