/** Puts another text in a field; who stands in the field stays where he was, or at the end when he was at the end. */
export function showTekst(veld: HTMLInputElement | HTMLTextAreaElement, tekst: string): void {
	if (veld.value === tekst) return;
	const { selectionStart, selectionEnd, value } = veld;
	veld.value = tekst;
	// Other fields keep their place; a field for a date has none.
	if (veld !== document.activeElement || selectionStart === null || selectionEnd === null) return;
	const move = (plek: number) => (plek === value.length ? tekst.length : Math.min(plek, tekst.length));
	veld.setSelectionRange(move(selectionStart), move(selectionEnd));
}
