/** Reads once and hands every caller the same result; a failure is forgotten, so the next caller tries again. */
export function eenmaal<T>(read: () => Promise<T>): () => Promise<T> {
	let belofte: Promise<T> | undefined;
	return () =>
		(belofte ??= read().catch((error: unknown) => {
			belofte = undefined;
			throw error;
		}));
}
