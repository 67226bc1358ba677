declare namespace App {
	interface Locals {
		/** Who publishes this edition; the middleware reads it, so that the layout asks for no content. */
		uitgave: import('./shared/site.ts').VoetUitgave;
	}
}
