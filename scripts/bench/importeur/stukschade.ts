import type { Deel, Stuk, Teken } from './stuk.ts';
import type { Toeval } from './toeval.ts';

/** What can happen to a document before it is set, each with its name. */
type Stukschade = (stuk: Stuk, toeval: Toeval) => Stuk;

const mapDelen = (stuk: Stuk, map: (deel: Deel) => Deel | Deel[]): Stuk => ({
	...stuk,
	delen: stuk.delen.flatMap(map),
});

/** Changes every box. */
const mapTekens = (stuk: Stuk, map: (teken: Teken) => Teken): Stuk =>
	mapDelen(stuk, (deel) => {
		if (deel.soort === 'optie' || deel.soort === 'cijfer') return { ...deel, teken: map(deel.teken) };
		return deel.soort === 'rij' ? { ...deel, tekens: deel.tekens.map(map) } : deel;
	});

/** Some parts of a kind, chosen by chance. */
function kiesDelen({ delen }: Stuk, soorten: readonly Deel['soort'][], aantal: number, toeval: Toeval): Set<Deel> {
	const passend = delen.filter(({ soort }) => soorten.includes(soort));
	return new Set(Array.from({ length: aantal }, () => toeval.kies(passend)));
}

const verminkt = (tekst: string, toeval: Toeval): string => {
	const woorden = tekst.split(' ');
	const plek = toeval.geheel(woorden.length);
	return woorden.toSpliced(plek, 1, ...(toeval.isRaak(0.5) ? [] : [(woorden[plek] ?? '').slice(1)])).join(' ');
};

const VREEMD = [
	'Zaaknummer 2026-004512',
	'Onbekend',
	'Nee',
	'Ja, dat klopt',
	'17',
	'Zie ook de bijlage bij dit stuk.',
	'X',
	'Anders',
];
const VRAGEN_IN_TEKST = [
	'Waarom hebben wij geen afspraken over de doorgaande lijn met school X?',
	'Heeft uw gemeente overleg gevoerd over het bevorderen van integratie?',
	'Waarom waren er geen afspraken over resultaatafspraken?',
	'Kunt u zeggen waarom er geen meetbare doelen zijn?',
	'Met welke partners is overlegd over inschrijving en toelating?',
];
const OMHEEN: readonly ((waarde: string) => string)[] = [
	(waarde) => `circa ${waarde}`,
	(waarde) => `< ${waarde}`,
	(waarde) => `>${waarde}`,
	(waarde) => `${waarde}%`,
	(waarde) => `${waarde} peuters`,
	(waarde) => `${waarde} of ${waarde}`,
	(waarde) => `ca. ${waarde}`,
	(waarde) => `${waarde},5`,
	(waarde) => `-${waarde}`,
];

export const STUKSCHADE: Record<string, Stukschade> = {
	heel: (stuk) => stuk,
	'alles afgedrukt': (stuk) => stuk,
	'alles afgedrukt, kruisjes weg': (stuk) => mapTekens(stuk, () => 'weg'),
	'kruisjes weg': (stuk) => mapTekens(stuk, () => 'weg'),
	'enkele vakjes weg': (stuk, toeval) => mapTekens(stuk, (teken) => (toeval.isRaak(0.06) ? 'weg' : teken)),
	'enkele kruisjes weg': (stuk, toeval) =>
		mapTekens(stuk, (teken) => (teken === 'aan' && toeval.isRaak(0.25) ? 'weg' : teken)),
	'alle vakjes leeg': (stuk) => mapTekens(stuk, () => 'uit'),
	'lege vakjes weg': (stuk) => mapTekens(stuk, (teken) => (teken === 'uit' ? 'weg' : teken)),
	'alle vakjes vol': (stuk) => mapTekens(stuk, () => 'aan'),
	'vragen weg': (stuk, toeval) => {
		const weg = kiesDelen(stuk, ['vraag'], 5, toeval);
		return mapDelen(stuk, (deel) => (weg.has(deel) ? [] : deel));
	},
	'vragen verminkt': (stuk, toeval) => {
		const raak = kiesDelen(stuk, ['vraag'], 6, toeval);
		return mapDelen(stuk, (deel) =>
			raak.has(deel) && deel.soort === 'vraag' ? { ...deel, tekst: verminkt(deel.tekst, toeval) } : deel,
		);
	},
	'antwoorden weg': (stuk, toeval) => {
		const weg = kiesDelen(stuk, ['optie', 'rij', 'cijfer'], 8, toeval);
		return mapDelen(stuk, (deel) => (weg.has(deel) ? [] : deel));
	},
	'antwoorden verminkt': (stuk, toeval) => {
		const raak = kiesDelen(stuk, ['optie', 'rij', 'cijfer'], 8, toeval);
		return mapDelen(stuk, (deel) =>
			raak.has(deel) && 'tekst' in deel ? { ...deel, tekst: verminkt(deel.tekst, toeval) } : deel,
		);
	},
	'regels dubbel': (stuk, toeval) => {
		const dubbel = kiesDelen(stuk, ['optie', 'rij', 'vraag', 'cijfer'], 6, toeval);
		return mapDelen(stuk, (deel) => (dubbel.has(deel) ? [deel, deel] : deel));
	},
	'een stuk weg': (stuk, toeval) => {
		const begin = 5 + toeval.geheel(stuk.delen.length - 30);
		return { ...stuk, delen: stuk.delen.toSpliced(begin, 5 + toeval.geheel(25)) };
	},
	'vraag in vrije tekst': (stuk, toeval) => {
		const raak = kiesDelen(stuk, ['vrij'], 5, toeval);
		return mapDelen(stuk, (deel) =>
			raak.has(deel) ? [deel, { soort: 'vrij', tekst: toeval.kies(VRAGEN_IN_TEKST) }] : deel,
		);
	},
	'vreemde regels': (stuk, toeval) => {
		const raak = kiesDelen(stuk, ['optie', 'vraag', 'rij', 'cijfer', 'tekst'], 8, toeval);
		return mapDelen(stuk, (deel) => (raak.has(deel) ? [deel, { soort: 'vrij', tekst: toeval.kies(VREEMD) }] : deel));
	},
	'cijfers met een woord': (stuk, toeval) =>
		mapDelen(stuk, (deel) =>
			deel.soort === 'cijfer' && deel.waarde !== '' ? { ...deel, waarde: toeval.kies(OMHEEN)(deel.waarde) } : deel,
		),
	'antwoorden verwisseld': (stuk, toeval) => {
		const delen = [...stuk.delen];
		for (const deel of kiesDelen(stuk, ['optie'], 8, toeval)) {
			const plek = delen.indexOf(deel);
			const volgende = delen[plek + 1];
			if (volgende?.soort === 'optie') delen.splice(plek, 2, volgende, deel);
		}
		return { ...stuk, delen };
	},
};
