import type { Herkomst } from '../../../content/schemas/lea-vve-opgave.ts';
import type { LeaVveJaar } from '../../../content/schemas/lea-vve.ts';
import { isBlok, type Blok } from '../../../shared/blok.ts';

/** What one answer says and where it stands, read without knowing the questions by name. */
export interface GelezenOpgave {
	/** A subject, or another block at the top of the file. */
	onderwerp: string;
	/** Names of the fields that lead to the answer, with `_` between words and `.` between fields. */
	vraag: string;
	/** `opgave` carries its own herkomst; `tekst` is an explanation in our words; `getal` is a number from it. */
	soort: 'opgave' | 'tekst' | 'getal';
	antwoord: string | number | undefined;
	herkomst: Herkomst;
	reden: string | undefined;
	partner: string | undefined;
	/** What the item of a list is about. */
	kenmerk: string | undefined;
	peildatum: string | undefined;
	moment: string | undefined;
}

/** What the blocks around an answer say about it. */
type Omgeving = Pick<GelezenOpgave, 'partner' | 'kenmerk' | 'peildatum' | 'moment'>;

const LEEG: Omgeving = { partner: undefined, kenmerk: undefined, peildatum: undefined, moment: undefined };
/** Wrapper in a list item; it names no question. */
const OMSLAG = 'opgave';

const isOpgave = (blok: Blok) => typeof blok['herkomst'] === 'string';
const readTekst = (waarde: unknown) => (typeof waarde === 'string' ? waarde : undefined);
const toNaam = (veld: string) => veld.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replaceAll('-', '_');

/** A plain value as it stands in a cell; yes and no as the questionnaire has them. */
const toAntwoord = (waarde: unknown): string | number =>
	typeof waarde === 'number' ? waarde : typeof waarde === 'boolean' ? (waarde ? 'ja' : 'nee') : String(waarde);

/** One question may have several answers: each becomes a row. */
const toAntwoorden = (waarde: unknown): (string | number | undefined)[] =>
	waarde === undefined ? [undefined] : Array.isArray(waarde) ? waarde.map(toAntwoord) : [toAntwoord(waarde)];

/** Reads answers below one block at the top of the file. */
class Lezer {
	readonly #gelezen: GelezenOpgave[] = [];
	readonly #onderwerp: string;

	constructor(onderwerp: string) {
		this.#onderwerp = onderwerp;
	}

	get gelezen(): readonly GelezenOpgave[] {
		return this.#gelezen;
	}

	read(waarde: unknown, velden: readonly string[], omgeving: Omgeving): void {
		if (waarde === undefined || waarde === null) return;
		if (Array.isArray(waarde)) {
			for (const item of waarde) this.#readItem(item, velden, omgeving);
			return;
		}
		if (!isBlok(waarde)) return this.#add({ waarde }, velden, omgeving);
		if (isOpgave(waarde)) return this.#addOpgave(waarde, velden, omgeving);
		const peildatum = readTekst(waarde['peildatum']) ?? omgeving.peildatum;
		for (const [veld, deel] of Object.entries(waarde)) {
			if (veld !== 'peildatum')
				this.read(deel, veld === OMSLAG ? velden : [...velden, veld], { ...omgeving, peildatum });
		}
	}

	/** In a list the texts of an item say what it is about; the rest of its fields are answers. */
	#readItem(item: unknown, velden: readonly string[], omgeving: Omgeving): void {
		if (!isBlok(item) || isOpgave(item)) return this.read(item, velden, omgeving);
		const { partner, moment, peildatum, ...rest } = item;
		const teksten = Object.values(rest).filter((deel) => typeof deel === 'string');
		const hier: Omgeving = {
			partner: readTekst(partner) ?? omgeving.partner,
			moment: readTekst(moment) ?? omgeving.moment,
			peildatum: readTekst(peildatum) ?? omgeving.peildatum,
			kenmerk: teksten.length > 0 ? teksten.join('; ') : omgeving.kenmerk,
		};
		const antwoorden = Object.entries(rest).filter(([, deel]) => typeof deel !== 'string');
		const isEnige = antwoorden.length === 1;
		for (const [veld, deel] of antwoorden) {
			this.read(deel, veld === OMSLAG || isEnige ? velden : [...velden, veld], hier);
		}
	}

	#addOpgave(opgave: Blok, velden: readonly string[], omgeving: Omgeving): void {
		for (const antwoord of toAntwoorden(opgave['antwoord'])) {
			this.#push('opgave', antwoord, velden, omgeving, {
				herkomst: opgave['herkomst'] as Herkomst,
				reden: readTekst(opgave['reden']),
			});
		}
	}

	#add({ waarde }: { waarde: unknown }, velden: readonly string[], omgeving: Omgeving): void {
		const antwoord = toAntwoord(waarde);
		const soort = typeof antwoord === 'number' ? 'getal' : 'tekst';
		this.#push(soort, antwoord, velden, omgeving, { herkomst: 'toelichting', reden: undefined });
	}

	#push(
		soort: GelezenOpgave['soort'],
		antwoord: string | number | undefined,
		velden: readonly string[],
		omgeving: Omgeving,
		hoe: Pick<GelezenOpgave, 'herkomst' | 'reden'>,
	): void {
		const vraag = velden.map(toNaam).join('.');
		this.#gelezen.push({ onderwerp: this.#onderwerp, vraag, soort, antwoord, ...hoe, ...omgeving });
	}
}

/**
 * Every answer of a year, in the order of the file. An object with a `herkomst` is an answer, whatever its name; texts
 * and numbers beside the answers are the gemeente's explanation. Single values at the top (gemeente, jaar, bron) are not.
 */
export function listOpgaven(jaar: LeaVveJaar): GelezenOpgave[] {
	const { onderwerpen, ...overig } = jaar;
	const blokken = [...Object.entries(onderwerpen), ...Object.entries(overig).filter(([, waarde]) => isBlok(waarde))];
	return blokken.flatMap(([onderwerp, blok]) => {
		const lezer = new Lezer(onderwerp);
		lezer.read(blok, [], LEEG);
		return lezer.gelezen;
	});
}
