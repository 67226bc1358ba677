/**
 * Whether a claim is past its review date. Runs in the reader's browser, so that it turns without a rebuild.
 *
 * @param herzienVoor `JJJJ-MM-DD`; on that day itself the claim still holds.
 * @param vandaag `JJJJ-MM-DD`.
 */
export const isTeControleren = (herzienVoor: string, vandaag: string) => vandaag > herzienVoor;
