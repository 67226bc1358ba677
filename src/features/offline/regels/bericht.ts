const OPDRACHTEN = ['neem-over', 'vul-aan'] as const;

/**
 * What a page asks of the worker: to take over from the worker of an older version, or to fetch what is not here yet. The
 * page knows whether the reader wants that. The worker answers `klaar` or `mislukt`.
 */
export type Opdracht = (typeof OPDRACHTEN)[number];

export const isOpdracht = (data: unknown): data is Opdracht => OPDRACHTEN.some((opdracht) => opdracht === data);
