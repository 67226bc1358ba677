import '../features/licht/islands/licht-keuze.ts';
import '../shared/terug.ts';
import '../features/weet-jij/islands/afdrukken.ts';
import '../shared/pagina-inhoud.ts';
import '../features/handboek/islands/uitleg-hier.ts';
import '../features/gemeenten/islands/antwoord.ts';
import '../features/kalender/islands/volgende-datums.ts';
import '../features/taken/islands/te-controleren.ts';
import { followGemeente } from '../features/gemeenten/index.ts';
import { loadLater } from '../shared/herlaad.ts';
import '../features/gemeenten/islands/mijn-gemeente.ts';
import { followBrowser, opslag } from '../features/weet-jij/index.ts';
import '../features/weet-jij/islands/lijst.ts';
import '../features/weet-jij/islands/teller.ts';
import '../features/zoeken/venster/knop.ts';
import '../features/offline/islands/begin.ts';

const stammen = opslag.takeRaak();
if (stammen.length > 0)
	void loadLater(() => import('../features/zoeken/venster/raak.ts')).then((raak) => raak?.markRaak(stammen));

followBrowser();

// What cannot be read is rare: the message about it is only fetched when there is something to say.
const loadMelding = () => {
	if (opslag.hasApart && document.querySelector('opslag-melding'))
		void loadLater(() => import('../features/weet-jij/islands/melding.ts'));
};
opslag.follow(loadMelding);
loadMelding();

// A list may be the first to read what is kept: only then is known what cannot be read.
const loadWaarNodig = (eilanden: Record<string, () => Promise<unknown>>) => {
	for (const [naam, load] of Object.entries(eilanden))
		if (document.querySelector(naam)) void loadLater(load).then(loadMelding);
};

// Who has no gemeente reads the page as it stands.
followGemeente(
	() => Promise.resolve(opslag.readGemeente()),
	(slug) => {
		if (slug)
			loadWaarNodig({
				'gemeente-thuis': () => import('../features/gemeenten/islands/thuiscijfers.ts'),
				'raads-stukken': () => import('../features/raadsstukken/islands/raadsstukken.ts'),
			});
	},
);

// What belongs to one kind of page is only fetched there: the search on a page with a search field, or when the dialog opens.
loadWaarNodig({
	'kalender-vandaag': () => import('../features/kalender/islands/kalender.ts'),
	'raads-zoeker': () => import('../features/zoeken/venster/zoeker.ts'),
	'mijn-lijst,raads-lijst': () => import('../features/mijn-lijst/islands/mijn-lijst.ts'),
	'instrument-opsteller': () => import('../features/instrumenten/islands/opstellen.ts'),
	'kopieer-alinea': () => import('../features/griffie/islands/kopieer.ts'),
	'in-de-zaal': () => import('../features/zaal/islands/zaal.ts'),
	'vergader-map': () => import('../features/vergadering/islands/vergader-map.ts'),
	'lijst-overzicht': () => import('../features/weet-jij/islands/overzicht.ts'),
	'vergelijk-gemeenten': () => import('../features/vergelijken/islands/vergelijken.ts'),
	'kies-gemeente': () => import('../features/gemeenten/islands/kies-gemeente.ts'),
	'zelf-check': () => import('../features/zelfcheck/islands/zelf-check.ts'),
	'offline-stand': () => import('../features/offline/islands/offline-stand.ts'),
});
