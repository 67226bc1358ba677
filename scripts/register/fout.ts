/** What a redacteur did or downloaded wrong: one Dutch line, and nothing is written. */
export class Invoerfout extends Error {}

/** Names enough to find them, and how many more there are. */
export function name(namen: readonly string[], aantal = 5): string {
	const rest = namen.length - aantal;
	return namen.slice(0, aantal).join(', ') + (rest > 0 ? ` en nog ${rest}` : '');
}
