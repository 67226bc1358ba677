/**
 * Chromium fills in ticks again by itself when a page is built anew for Back, after all scripts and without an event, over
 * what is kept now. It heeds `autocomplete` on a tick, which HTML only allows on fields of text: so a script sets it.
 */
for (const vakje of document.querySelectorAll(
	':is(weet-jij, zelf-check, mijn-lijst, raads-lijst, vergader-map) input:is([type=radio], [type=checkbox])',
))
	vakje.setAttribute('autocomplete', 'off');

/**
 * Safari empties every field with `autocomplete=off` when a page comes back from its memory with the Back button, after
 * all events. It empties them to their default, so that becomes what stood there.
 */
addEventListener('pagehide', () => {
	for (const veld of document.querySelectorAll<HTMLInputElement>('input[autocomplete=off]')) {
		veld.defaultValue = veld.value;
		veld.defaultChecked = veld.checked;
	}
});
