import { capitalise } from '../../../shared/tekst.ts';
import { formatDag, formatMoment } from '../../../shared/dag.ts';
import type { Overname, Uitwisseling, Vergelijking } from '../../weet-jij/index.ts';
import { SOORTNAMEN } from './filter.ts';

/** Name of each field on the page; that of an item on an agenda is its last part. */
const VELDNAMEN: Readonly<Record<string, string>> = {
	stand: 'Stand',
	antwoord: 'Antwoord',
	notitie: 'Notitie',
	bron: 'Bron',
	datum: 'Datum',
	gevraagdAan: 'Gevraagd aan',
	gevraagdOp: 'Gevraagd op',
	nagekeken: 'Nagekeken op',
	vinkje: 'Nagelopen',
	laatst: 'Voor het laatst',
	vraag: 'Over welke vraag',
	onderwerp: 'Ander onderwerp',
	wat: 'Wat',
	wie: 'Door wie',
	opWelkeVergadering: 'Vergadering',
	voorWanneer: 'Voor wanneer',
	ingelostOp: 'Ingelost op',
	naam: 'Naam',
	gearchiveerd: 'Gearchiveerd',
};

/** The heading of each judgement, in the order in which a reader wants to see them. */
export const OORDELEN = {
	verschil: 'Verschillend antwoord',
	'alleen-ander': 'Alleen de andere lijst heeft een antwoord',
	'alleen-ik': 'Alleen jouw lijst heeft een antwoord',
	eens: 'Hetzelfde antwoord',
	wit: 'Nog geen antwoord in beide lijsten',
} as const;

const STUKNAMEN = {
	vraag: ['vraag', 'vragen'],
	taak: ['taak van de raad', 'taken van de raad'],
	toezegging: ['toezegging', 'toezeggingen'],
	vergadering: ['vergadering', 'vergaderingen'],
} as const;

/** Texts of the site by id: of the questions and of what the raad decides. */
export interface Teksten {
	vragen: ReadonlyMap<string, string>;
	taken: ReadonlyMap<string, string>;
}

export const nameVeld = (veld: string): string => VELDNAMEN[veld] ?? 'Agenda';

/** What is kept in a field, as a reader says it. */
export function formatWaarde(veld: string, waarde: unknown, { vragen }: Teksten): string {
	if (Array.isArray(waarde)) return `${waarde.length} gekozen`;
	const tekst = typeof waarde === 'string' ? waarde.trim() : '';
	if (tekst === '') return 'leeg';
	if (veld === 'stand') return SOORTNAMEN.get(tekst) ?? tekst;
	return veld === 'vraag' ? (vragen.get(tekst) ?? tekst) : formatMoment(tekst);
}

/** One thing that the reader can take in or leave out. */
interface Keuze {
	naam: string;
	nu: string;
	wordt: string;
	wijzigingen: Overname['wijzigingen'];
}

/** An entry with what would change at it. */
export interface Keuzegroep {
	titel: string;
	keuzes: Keuze[];
}

function nameStuk({ soort, id, naam }: Overname, { vragen, taken }: Teksten): string {
	if (soort === 'vraag') return vragen.get(id) ?? id;
	const tekst = soort === 'taak' ? (taken.get(id) ?? id) : naam;
	const soortnaam = STUKNAMEN[soort][0];
	return `${capitalise(soortnaam)}: ${tekst || 'zonder omschrijving'}`;
}

/** A field of a question is a choice of its own; of a promise or a meeting a part would say nothing, so it goes as a whole. */
export function listKeuzes(overnames: readonly Overname[], teksten: Teksten): Keuzegroep[] {
	return overnames.map((overname) => {
		const { soort, isNieuw, wijzigingen } = overname;
		const titel = nameStuk(overname, teksten);
		if (soort === 'vraag' || soort === 'taak')
			return {
				titel,
				keuzes: wijzigingen.map((wijziging) => ({
					naam: nameVeld(wijziging.veld),
					nu: formatWaarde(wijziging.veld, wijziging.oud, teksten),
					wordt: formatWaarde(wijziging.veld, wijziging.nieuw, teksten),
					wijzigingen: [wijziging],
				})),
			};
		const zichtbaar = wijzigingen.filter(({ veld }) => veld in VELDNAMEN);
		const describe = (kant: 'oud' | 'nieuw') =>
			zichtbaar.map((item) => `${nameVeld(item.veld)}: ${formatWaarde(item.veld, item[kant], teksten)}`).join('\n');
		const agenda = zichtbaar.length < wijzigingen.length ? ['Agenda: anders'] : [];
		const wordt = [describe('nieuw'), ...agenda].filter(Boolean).join('\n');
		const naam = isNieuw ? 'Staat nog niet in jouw lijst' : 'Anders dan in jouw lijst';
		return {
			titel,
			keuzes: [{ naam, nu: isNieuw ? 'leeg' : describe('oud') || 'een andere agenda', wordt, wijzigingen }],
		};
	});
}

/** "3 vragen, 1 toezegging": what the other list holds. */
export function formatInhoud(inhoud: Vergelijking['inhoud']): string {
	const delen = Object.entries(STUKNAMEN).flatMap(([soort, [een, meer]]) => {
		const aantal = inhoud[soort as keyof typeof STUKNAMEN];
		return aantal > 0 ? [`${aantal} ${aantal === 1 ? een : meer}`] : [];
	});
	return delen.length > 0 ? `In deze lijst: ${delen.join(', ')}.` : 'In deze lijst staat niets.';
}

const UUR = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' });

/** Where the other list comes from: when it was made, and with which edition of the site. */
export function formatHerkomst({ gemaaktOp, uitgave }: Uitwisseling): string {
	const moment = new Date(gemaaktOp);
	const site = uitgave ? `, met de uitgave van de site van ${formatMoment(uitgave)}` : '';
	return `Gemaakt op ${formatMoment(formatDag(moment))} om ${UUR.format(moment)} uur${site}.`;
}

export const countWijzigingen = (aantal: number): string => (aantal === 1 ? '1 wijziging' : `${aantal} wijzigingen`);
