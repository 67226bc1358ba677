/** Milliseconds: on a network that hangs, what the reader keeps is shown all the same. */
const LANGST = 8_000;

/**
 * Reads a JSON file of the site itself.
 *
 * @throws When there is no connection, the file is not there or takes too long, or what comes is no JSON.
 */
export async function fetchJson<T>(adres: string): Promise<T> {
	const antwoord = await fetch(adres, { signal: AbortSignal.timeout(LANGST) });
	if (!antwoord.ok) throw new Error(`${adres}: ${antwoord.status}`);
	return (await antwoord.json()) as T;
}
