import { ONDERWERPEN } from '../../../content/schemas/lea-vve-vragenlijst.ts';
import { formatMoment } from '../../../shared/dag.ts';
import { fillSjabloon } from '../../../shared/sjabloon.ts';
import { sayAfterPause } from '../../../shared/voorlezen.ts';
import { listTegenstrijdig } from '../regels/cijfers.ts';
import type { Invulling } from '../regels/invulling.ts';
import {
	buildJaar,
	listAchtergebleven,
	listGevraagd,
	readJaar,
	readPeildatum,
	type Achtergebleven,
} from '../regels/jaar.ts';
import { describeSignalen } from '../regels/signaalblok.ts';
import { countTotaal, countVoortgang, type Voortgang } from '../regels/voortgang.ts';
import { OP_PAPIER, showAtVelden, showLijst } from './achterblijvers.ts';
import { setTekst, showOnPaper, showVelden, type Veld } from './velden.ts';

/** A form with what is known around it. */
export interface Stand {
	invulling: Invulling;
	/** Slug and name of the gemeente; empty when there is none. */
	slug: string;
	gemeente: string;
	/** `JJJJ-MM-DD`. */
	vandaag: string;
}

const formatStand = ({ beantwoord, totaal }: Voortgang) => `${beantwoord} van ${totaal}`;
const readVorigJaar = (vandaag: string) => Number(vandaag.slice(0, 4)) - 1;

/** The year that counts: last year when what was typed is none. */
const readJaarOfVorig = ({ invulling, vandaag }: Stand) => readJaar(invulling, vandaag) ?? readVorigJaar(vandaag);

/** The form with what counts as long as nothing else is filled in. */
function readGetoond(stand: Stand): Invulling {
	const jaar = readJaarOfVorig(stand);
	return {
		jaar: [String(jaar)],
		'cijfers.peildatum': [readPeildatum(stand.invulling, jaar)],
		...stand.invulling,
	};
}

function showVoortgang(houder: Element, invulling: Invulling): void {
	for (const onderwerp of ONDERWERPEN)
		setTekst(
			houder.querySelector(`[data-stand-van="${onderwerp}"]`),
			formatStand(countVoortgang(onderwerp, invulling)),
		);
	const tekst = `${formatStand(countTotaal(invulling))} vragen beantwoord`;
	setTekst(houder.querySelector('[data-totaal]'), tekst);
	sayAfterPause(houder.querySelector('[data-voortgang]'), tekst);
	houder.toggleAttribute(
		'data-leeg',
		Object.keys(invulling).every((naam) => !naam.includes('.')),
	);
}

function showJaar(houder: Element, { invulling, vandaag }: Stand): void {
	const kan = readJaar(invulling, vandaag) !== undefined;
	sayAfterPause(
		houder.querySelector('[data-let-op="jaar"]'),
		kan ? '' : `Dit jaar kan niet. Schrijf een jaar dat voorbij is, bijvoorbeeld: ${readVorigJaar(vandaag)}.`,
	);
}

/** Paper is handed out: it shows what the file shows, and says where something was left out. */
function showPapier(houder: Element, stand: Stand, achter: readonly Achtergebleven[]): void {
	const weg = achter.map(({ naam, reden }) => [naam, OP_PAPIER[reden]] as const);
	const teksten = Object.entries(readGetoond(stand)).map(([naam, [tekst]]) => [naam, tekst] as const);
	const opPapier = new Map([...teksten, ...weg.filter(([, tekst]) => tekst !== undefined)]);
	opPapier.set('gemeente', stand.gemeente);
	opPapier.set('cijfers.peildatum', formatMoment(readPeildatum(stand.invulling, readJaarOfVorig(stand))));
	showOnPaper(houder, opPapier);
}

function showSignalen(houder: Element, { invulling, slug, vandaag }: Stand, jaar: number): void {
	const sjabloon = houder.querySelector<HTMLTemplateElement>('[data-sjabloon]');
	const blok = describeSignalen(buildJaar(invulling, slug, jaar, vandaag));
	if (sjabloon) houder.querySelector('[data-signalen-lijst]')?.replaceChildren(fillSjabloon(sjabloon, blok));
}

/** Shows a form: its fields, the follow-ups that are put, how far it is, what stays behind, the signals, and all on paper. */
export function showStand(houder: Element, velden: readonly Veld[], stand: Stand): void {
	const { invulling } = stand;
	const jaar = readJaarOfVorig(stand);
	const gevraagd = listGevraagd(invulling);
	for (const vraag of houder.querySelectorAll<HTMLElement>('[data-onderwerp] [data-vraag]:not(fieldset)'))
		vraag.hidden = !gevraagd.has(vraag.dataset['vraag'] ?? '');
	showVelden(velden, readGetoond(stand), invulling);
	showVoortgang(houder, invulling);
	showJaar(houder, stand);
	const achter = listAchtergebleven(invulling, jaar);
	showAtVelden(houder, achter);
	const lijst = houder.querySelector('[data-achter]');
	if (lijst) showLijst(houder, lijst, achter);
	sayAfterPause(houder.querySelector('[data-tegenstrijdig]'), listTegenstrijdig(invulling).join(' '));
	showPapier(houder, stand, achter);
	showSignalen(houder, stand, jaar);
}
