import { z } from 'zod';
import { buildStaat, listRijen, type Rij } from './rijen.ts';
import type { Staat, Stuksoort } from './staat.ts';
import { parseJson } from './stuk.ts';
import { weiger, type Weigering } from './weigering.ts';

// The policy of every page forbids the code that Zod would make.
z.config({ jitless: true });

/** A list that was taken along, as it is read from a file or a link. */
export interface Uitwisseling {
	staat: Staat;
	/** Edition of the site that made it; empty when that is unknown. */
	uitgave: string;
	/** Milliseconds since 1970. */
	gemaaktOp: number;
}

const VORM = 'raadswijzer-onderwijs/mijn-lijst';
/** Version of the file; raise it when a page of today could not read it any more. */
const VERSIE = 1;
/** Characters. More than browsers store for one site, so every list that can be kept can be taken along. */
export const LANGSTE_BESTAND = 10_000_000;

/** Kinds of entries by the name they have in the file. */
const GROEPEN = { vragen: 'vraag', taken: 'taak', toezeggingen: 'toezegging', vergaderingen: 'vergadering' } as const;
type Groep = keyof typeof GROEPEN;
const GROEPNAMEN = Object.keys(GROEPEN) as Groep[];

const moment = z.iso.datetime({ precision: 3 }).transform((tekst) => Date.parse(tekst));
const veld = z.object({ waarde: z.union([z.string(), z.array(z.string())]), tijd: moment });
const groep = z.record(z.string(), z.record(z.string(), veld)).default({});
const kop = z.object({ vorm: z.literal(VORM), versie: z.int().positive() });
const bestand = z.object({
	uitgave: z.string().max(100),
	gemaaktOp: moment,
	vragen: groep,
	taken: groep,
	toezeggingen: groep,
	vergaderingen: groep,
});

const formatMoment = (tijd: number) => new Date(tijd).toISOString();

function groupRijen(rijen: readonly Rij[], soort: Stuksoort) {
	const stukken = new Map<string, Record<string, unknown>>();
	for (const { id, veld: naam, waarde, tijd } of rijen.filter((rij) => rij.soort === soort))
		stukken.set(id, { ...stukken.get(id), [naam]: { waarde, tijd: formatMoment(tijd) } });
	return Object.fromEntries(stukken);
}

/** The text of a file that a reader can open and understand. */
export function buildUitwisseling({ staat, uitgave, gemaaktOp }: Uitwisseling): string {
	const rijen = listRijen(staat);
	const groepen = GROEPNAMEN.map((naam) => [naam, groupRijen(rijen, GROEPEN[naam])] as const);
	const inhoud = { vorm: VORM, versie: VERSIE, uitgave, gemaaktOp: formatMoment(gemaaktOp) };
	return `${JSON.stringify({ ...inhoud, ...Object.fromEntries(groepen) }, null, '\t')}\n`;
}

const toRijen = (inhoud: z.infer<typeof bestand>): Rij[] =>
	GROEPNAMEN.flatMap((naam) =>
		Object.entries(inhoud[naam]).flatMap(([id, velden]) =>
			Object.entries(velden).map(([veldnaam, rest]) => ({ soort: GROEPEN[naam], id, veld: veldnaam, ...rest })),
		),
	);

/** Why a text is not even JSON. */
function findReden(tekst: string): 'leeg' | 'afgekapt' | 'beschadigd' | 'vreemd' {
	const kaal = tekst.trim();
	if (kaal === '') return 'leeg';
	if (!kaal.startsWith('{')) return 'vreemd';
	return kaal.endsWith('}') ? 'beschadigd' : 'afgekapt';
}

/**
 * Reads the text of a file. Whatever it is, it does not throw and changes nothing.
 *
 * @param nu Milliseconds since 1970.
 */
export function readUitwisseling(tekst: string, nu: number): Uitwisseling | Weigering {
	if (tekst.length > LANGSTE_BESTAND) return weiger('bestand', 'te-groot');
	// Some programs put a mark before what they save.
	const waarde = parseJson(tekst.replace(/^\uFEFF/, ''));
	if (waarde === undefined) return weiger('bestand', findReden(tekst));
	const begin = kop.safeParse(waarde);
	if (!begin.success) return weiger('bestand', 'vreemd');
	if (begin.data.versie > VERSIE) return weiger('bestand', 'nieuwer');
	const gelezen = bestand.safeParse(waarde);
	if (!gelezen.success) return weiger('bestand', 'beschadigd');
	const { uitgave, gemaaktOp } = gelezen.data;
	const staat = buildStaat(toRijen(gelezen.data), nu);
	return typeof staat === 'string' ? weiger('bestand', staat) : { staat, uitgave, gemaaktOp };
}
