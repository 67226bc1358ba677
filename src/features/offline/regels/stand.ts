import type { Keuze } from './verbinding.ts';

/** What the page about the copy can show; one of them is in sight. */
export type Kopiestand = 'kan-niet' | 'niet' | 'beperkt' | 'weg' | 'bezig' | 'mislukt' | 'klaar';

/** What can be seen of the copy from a page. */
export interface Kopiefeiten {
	/** Whether this browser can keep a copy at all. */
	kan: boolean;
	/** Whether a whole copy is here. */
	isHier: boolean;
	/** Whether one is being fetched. */
	isBezig: boolean;
	/** Whether fetching failed while this page was open. */
	isMislukt: boolean;
	keuze: Keuze;
	isBeperkt: boolean;
}

/** A copy that is here counts, also while another is fetched. */
export function findStand({ kan, isHier, isBezig, isMislukt, keuze, isBeperkt }: Kopiefeiten): Kopiestand {
	if (!kan) return 'kan-niet';
	if (isHier) return 'klaar';
	if (isBezig) return 'bezig';
	if (keuze === 'nooit') return 'weg';
	// Before a failure: on such a connection the same would fail again.
	if (keuze === 'vanzelf' && isBeperkt) return 'beperkt';
	return isMislukt ? 'mislukt' : 'niet';
}

/** Bytes in words, rounded up: "2,2 MB". */
export const formatMegabytes = (bytes: number): string =>
	`${(Math.ceil(bytes / 100_000) / 10).toLocaleString('nl-NL', { minimumFractionDigits: 1 })} MB`;

/**
 * How large the copy is, as far as it is known.
 *
 * @param opgehaald Bytes that came over the network; 0 when the host does not say.
 * @param bewaard Bytes that the browser says this site takes, answers of the reader included; undefined when it does not.
 */
export function formatGrootte(opgehaald: number, bewaard: number | undefined): string {
	const zinnen = [
		...(opgehaald > 0 ? [`Opgehaald: ${formatMegabytes(opgehaald)}.`] : []),
		...(bewaard ? [`Op je apparaat neemt deze site ongeveer ${formatMegabytes(bewaard)} in.`] : []),
	];
	return zinnen.join(' ') || 'Je browser zegt niet hoe groot de kopie is.';
}
