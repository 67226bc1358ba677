interface ImportMetaEnv {
	/** `uit` builds a site that keeps no copy on the device of readers. */
	readonly PUBLIC_OFFLINE?: string;
}

/** Also before Astro has written its own types. */
interface ImportMeta {
	readonly env: ImportMetaEnv;
}

declare namespace App {
	interface Locals {
		/** Who publishes this edition; the middleware reads it, so that the layout asks for no content. */
		uitgave: import('./shared/site.ts').VoetUitgave;
	}
}
