import type { AanZet } from '../../../content/schemas/inwonersvraag.ts';
import type { KalenderDatum } from '../../../content/schemas/kalender.ts';
import { SOORTEN, type Soort, type Taak } from '../../../content/schemas/taak.ts';
import { WIE, type Wie } from '../../../content/schemas/velden.ts';

/** Reader's word for each soort; see docs/woordenlijst.md. */
export const SOORT_NAMEN: Record<Soort, { enkel: string; meer: string; uitleg: string }> = {
	plicht: { enkel: 'plicht', meer: 'Plichten', uitleg: 'Dit moet volgens de wet.' },
	bevoegdheid: { enkel: 'bevoegdheid', meer: 'Bevoegdheden', uitleg: 'Dit mag volgens de wet.' },
	beleidsvrijheid: { enkel: 'beleidsvrijheid', meer: 'Beleidsvrijheid', uitleg: 'Dit kan: de wet verplicht het niet.' },
	toezicht: { enkel: 'toezicht', meer: 'Toezicht', uitleg: 'Wie kijkt of het gebeurt.' },
};

/** What a taak is or, while it is no law in force, would become or was; the register counts it under its soort all the same. */
export function describeSoort({ soort, status }: Pick<Taak, 'soort' | 'status'>): { naam: string; uitleg?: string } {
	const { enkel, uitleg } = SOORT_NAMEN[soort];
	if (status === 'geldend') return { naam: enkel, uitleg };
	const eenSoort = soort === 'plicht' || soort === 'bevoegdheid' ? `een ${enkel}` : enkel;
	return { naam: status === 'vervallen' ? `Dit was ${eenSoort}` : `Dit zou ${eenSoort} worden` };
}

export const WIE_NAMEN: Record<Wie, string> = {
	raad: 'de raad',
	college: 'het college',
	burgemeester: 'de burgemeester',
	gemeente: 'de gemeente',
	schoolbestuur: 'het schoolbestuur',
	school: 'de school',
	samenwerkingsverband: 'het samenwerkingsverband',
	kinderopvanghouder: 'de kinderopvang',
	toezichthouder: 'de toezichthouder (GGD)',
	regiobestuur: 'het bestuur van de regio',
	'mbo-instelling': 'de mbo-school',
	ouders: 'de ouders',
	provincie: 'de provincie',
	rijk: 'het Rijk',
};

/** Taken by soort in the order of the register, empty soorten left out. */
export function groupTakenBySoort<T extends Pick<Taak, 'soort'>>(taken: readonly T[]) {
	return SOORTEN.map((soort) => ({ soort, taken: taken.filter((taak) => taak.soort === soort) })).filter(
		({ taken }) => taken.length > 0,
	);
}

/** Taken by who has them: raad first, Rijk last; a shared taak stands under each. */
export function groupTakenByWie<T extends Pick<Taak, 'wie'>>(taken: readonly T[]) {
	return WIE.map((wie) => ({ wie, taken: taken.filter((taak) => taak.wie.includes(wie)) })).filter(
		({ taken }) => taken.length > 0,
	);
}

/** Who decides, in the four groups a raadslid asks for. */
const BESLISSERS = ['raad', 'college', 'school', 'rijk', 'anderen'] as const;
export type Beslisser = (typeof BESLISSERS)[number];

const BESLISSER_VAN: Partial<Record<AanZet, Beslisser>> = {
	raad: 'raad',
	college: 'college',
	burgemeester: 'college',
	schoolbestuur: 'school',
	school: 'school',
	samenwerkingsverband: 'school',
	'mbo-instelling': 'school',
	medezeggenschapsraad: 'school',
	// Does the work of the college: Leerplichtwet 1969, artikel 16.
	leerplichtambtenaar: 'college',
	inspectie: 'rijk',
	rijk: 'rijk',
};

/** `gemeente` means raad and college together: the law does not divide it. */
export function listBeslissers(wie: readonly AanZet[]): Beslisser[] {
	const found = new Set(
		wie.flatMap((naam): Beslisser[] =>
			naam === 'gemeente' ? ['raad', 'college'] : [BESLISSER_VAN[naam] ?? 'anderen'],
		),
	);
	return BESLISSERS.filter((beslisser) => found.has(beslisser));
}

/** Order in which a raad meets them: first the rules, then the yearly round, then the rest. */
const VASTSTELLINGEN = ['verordening', 'plan', 'begroting', 'verslag', 'benoeming', 'besluit'] as const;

/** Taken that must reach or pass the raad, by what is adopted, in the order of `VASTSTELLINGEN`, duties first; bills stay out. */
export function groupVaststellingen<T extends Pick<Taak, 'vaststelling' | 'status' | 'soort'>>(taken: readonly T[]) {
	return VASTSTELLINGEN.map((wat) => ({
		wat,
		taken: taken.flatMap((taak) =>
			taak.vaststelling?.wat === wat && taak.status === 'geldend'
				? [{ taak, raadDoet: taak.vaststelling.raadDoet, hoeVaak: taak.vaststelling.hoeVaak }]
				: [],
		),
	}))
		.map((groep) => ({
			...groep,
			taken: groep.taken.toSorted((a, b) => SOORTEN.indexOf(a.taak.soort) - SOORTEN.indexOf(b.taak.soort)),
		}))
		.filter(({ taken: groep }) => groep.length > 0);
}

/** Taken by the law they rest on, the law with most taken first. */
export function groupTakenByWet<T extends Pick<Taak, 'grondslag'>>(taken: readonly T[]) {
	const wetten = [...new Set(taken.flatMap(({ grondslag }) => grondslag?.wet ?? []))];
	return wetten
		.map((wet) => ({ wet, taken: taken.filter(({ grondslag }) => grondslag?.wet === wet) }))
		.sort((a, b) => b.taken.length - a.taken.length);
}

/** Taken by the months in which the calendar has something for them, January first. */
export function groupTakenByMaand<T extends Pick<Taak, 'id'>>(
	taken: readonly T[],
	kalender: readonly Pick<KalenderDatum, 'maand' | 'taken'>[],
) {
	return Array.from({ length: 12 }, (_, index) => index + 1).flatMap((maand) => {
		const ids = new Set(kalender.filter((entry) => entry.maand === maand).flatMap((entry) => entry.taken));
		const groep = taken.filter(({ id }) => ids.has(id));
		return groep.length > 0 ? [{ maand, taken: groep }] : [];
	});
}
