import './afdrukken.ts';
import './begrip.ts';
import './dagen.ts';
import { volgAndereTabbladen } from './gemeente-keuze.ts';
import './mijn-gemeente.ts';
import { opslag } from './opslag.ts';
import './voortgang-teller.ts';
import './weet-jij.ts';
import './zoek-knop.ts';

const stammen = opslag.takeRaak();
if (stammen.length > 0) void import('./raak.ts').then(({ markeerRaak }) => markeerRaak(stammen));

volgAndereTabbladen();

// The search itself is only fetched on a page that has a search field, or when the dialog opens.
if (document.querySelector('raads-zoeker')) void import('./zoeker.ts');

// The comparison is only fetched on its own page.
if (document.querySelector('vergelijk-gemeenten')) void import('./vergelijken.ts');
