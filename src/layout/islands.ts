import '../shared/terug.ts';
import '../features/weet-jij/islands/afdrukken.ts';
import '../features/handboek/islands/begrip.ts';
import '../features/gemeenten/islands/antwoord.ts';
import '../features/gemeenten/islands/kies-gemeente.ts';
import '../features/kalender/islands/volgende-datums.ts';
import '../features/taken/islands/te-controleren.ts';
import { loadLater } from '../shared/herlaad.ts';
import '../features/gemeenten/islands/mijn-gemeente.ts';
import { opslag } from '../features/weet-jij/index.ts';
import '../features/weet-jij/islands/teller.ts';
import '../features/weet-jij/islands/lijst.ts';
import '../features/zoeken/venster/knop.ts';

const stammen = opslag.takeRaak();
if (stammen.length > 0)
	void loadLater(() => import('../features/zoeken/venster/raak.ts')).then((raak) => raak?.markRaak(stammen));

// The search itself is only fetched on a page that has a search field, or when the dialog opens.
if (document.querySelector('raads-zoeker')) void loadLater(() => import('../features/zoeken/venster/zoeker.ts'));

// The comparison is only fetched on its own page.
if (document.querySelector('vergelijk-gemeenten'))
	void loadLater(() => import('../features/vergelijken/islands/vergelijken.ts'));
