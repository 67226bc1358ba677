/** Milliseconds that a page has for itself before the copy is thought of. */
const RUST = 2_500;

/** Safari has no idle moments to tell of. */
const whenIdle = (doe: () => void) => ('requestIdleCallback' in window ? requestIdleCallback(doe) : setTimeout(doe));

// A copy is an extra: without it, or when it fails, the page works as it stands. /over/offline/ says why.
const begin = () => void import('./aanmelden.ts').then(({ keepKopie }) => keepKopie()).catch(() => undefined);

if (import.meta.env.PUBLIC_OFFLINE !== 'uit' && 'serviceWorker' in navigator)
	addEventListener('load', () => setTimeout(() => whenIdle(begin), RUST));
