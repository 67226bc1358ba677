/** A value read from outside that has named fields: no list, no null. */
export type Blok = Readonly<Record<string, unknown>>;

export const isBlok = (waarde: unknown): waarde is Blok =>
	typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
