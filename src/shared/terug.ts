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
