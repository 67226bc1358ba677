import '../shared/terug.ts';
import '../features/weet-jij/islands/afdrukken.ts';
import '../features/handboek/islands/uitleg-hier.ts';
import '../features/gemeenten/islands/antwoord.ts';
import '../features/kalender/islands/volgende-datums.ts';
import '../features/taken/islands/te-controleren.ts';
import { followGemeente } from '../features/gemeenten/index.ts';
import { loadLater } from '../shared/herlaad.ts';
import '../features/gemeenten/islands/mijn-gemeente.ts';
import { followBrowser, opslag } from '../features/weet-jij/index.ts';
import '../features/weet-jij/islands/lijst.ts';
import '../features/zoeken/venster/knop.ts';

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

// Who has no gemeente reads the page as it stands.
followGemeente(
	() => Promise.resolve(opslag.readGemeente()),
	(slug) => {
		if (slug && document.querySelector('raads-stukken, aantal-antwoorden'))
			void loadLater(() => import('./met-gemeente.ts'));
	},
);

// The search itself is only fetched on a page that has a search field, or when the dialog opens.
if (document.querySelector('raads-zoeker')) void loadLater(() => import('../features/zoeken/venster/zoeker.ts'));

// The counters, the comparison and the self-check are only fetched on their own page.
// The counters are the first to read the answers on their page: only then is known what cannot be read.
if (document.querySelector('voortgang-teller'))
	void loadLater(() => import('../features/weet-jij/islands/teller.ts')).then(loadMelding);
if (document.querySelector('vergelijk-gemeenten'))
	void loadLater(() => import('../features/vergelijken/islands/vergelijken.ts'));
if (document.querySelector('kies-gemeente'))
	void loadLater(() => import('../features/gemeenten/islands/kies-gemeente.ts'));
if (document.querySelector('zelf-check')) void loadLater(() => import('../features/zelfcheck/islands/zelf-check.ts'));
