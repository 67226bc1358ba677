/**
 * Reads a JSON file of the site itself.
 *
 * @param signal Ends the waiting.
 * @throws When there is no connection, the file is not there, or what comes is no JSON.
 */
export async function fetchJson<T>(adres: string, signal?: AbortSignal): Promise<T> {
	const antwoord = await fetch(adres, signal ? { signal } : {});
	if (!antwoord.ok) throw new Error(`${adres}: ${antwoord.status}`);
	return (await antwoord.json()) as T;
}
