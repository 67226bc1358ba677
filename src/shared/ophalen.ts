/**
 * Reads a JSON file of the site itself.
 *
 * @throws When there is no connection, the file is not there, or what comes is no JSON.
 */
export async function fetchJson<T>(adres: string): Promise<T> {
	const antwoord = await fetch(adres);
	if (!antwoord.ok) throw new Error(`${adres}: ${antwoord.status}`);
	return (await antwoord.json()) as T;
}
