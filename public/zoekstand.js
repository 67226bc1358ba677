// Runs before the first paint of /zoeken/: with a query the list of everything makes room for the results.
// zoeken.css hides it by this attribute; src/features/zoeken/venster/zoeker.ts keeps the attribute up to date.
if (new URLSearchParams(location.search).get('q')?.trim()) {
	document.documentElement.setAttribute('data-zoekt', '');
	// A search that never comes, on a network that fails halfway, must not leave an empty page.
	addEventListener('load', () => {
		setTimeout(() => {
			if (!customElements.get('raads-zoeker')) document.documentElement.removeAttribute('data-zoekt');
		}, 4000);
	});
}
