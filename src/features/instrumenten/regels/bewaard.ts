import type { InstrumentId } from '../../../content/schemas/instrument.ts';
import type { Bron } from './bron.ts';

/** Name of the form under which drafts are kept on the device. */
export const FORMULIER = 'opstellen';

type Waarden = Readonly<Record<string, unknown>>;

/** Fields of that form: a text for each instrument at each source, and which questions were left out of a source. */
export const nameOntwerp = (bron: Bron, instrument: InstrumentId) => `ontwerp ${instrument} ${bron}`;
export const nameWeggelaten = (bron: Bron) => `weggelaten ${bron}`;
export const GEKOZEN = 'instrument';
export const MET_NOTITIES = 'met notities';

/** What the reader made of a draft; undefined while it is as it was made. A text that was emptied is a text. */
export function readOntwerp(waarden: Waarden, bron: Bron, instrument: InstrumentId): string | undefined {
	const tekst = waarden[nameOntwerp(bron, instrument)];
	return typeof tekst === 'string' ? tekst : undefined;
}

export function readWeggelaten(waarden: Waarden, bron: Bron): ReadonlySet<string> {
	const ids = waarden[nameWeggelaten(bron)];
	return new Set(Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : []);
}

/** The sources at which the reader changed a draft. */
export const listMetOntwerp = (waarden: Waarden): string[] =>
	Object.entries(waarden).flatMap(([naam, tekst]) => {
		const bron = /^ontwerp \S+ (.+)$/.exec(naam)?.[1];
		return bron !== undefined && typeof tekst === 'string' ? [bron] : [];
	});
