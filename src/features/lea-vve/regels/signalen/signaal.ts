import type { Onderwerp } from '../../../../content/schemas/lea-vve-vragenlijst.ts';

/**
 * Why a point is worth a conversation:
 * `plicht` the report differs from a duty, `niet-opgegeven` a duty without answer, `partners` not with everyone the law
 * names, `doelen` no measurable goals, `aanbod` and `bereik` what the figures say, `tegenspraak` answers that do not go
 * together, `onleesbaar` a duty whose answer we cannot read.
 */
export type SoortSignaal =
	'plicht' | 'niet-opgegeven' | 'partners' | 'doelen' | 'aanbod' | 'bereik' | 'tegenspraak' | 'onleesbaar';

/** A point for the conversation between raad and college; not a score and not a judgement. */
export interface Signaal {
	/** Permanent within a year: anchor on the page. */
	id: string;
	soort: SoortSignaal;
	onderwerp: Onderwerp;
	kop: string;
	/** What the gemeente reported, and how we know. */
	opgave: string;
	/** What the law says, in one sentence; absent where the law asks nothing. */
	wet?: string;
	/** Taak that holds the duty, for the article. */
	taak?: string;
	/** What a raadslid can ask the college now. */
	vraag: string;
	/** The gemeente's own explanation, which stands on the same screen. */
	uitleg: readonly string[];
}
