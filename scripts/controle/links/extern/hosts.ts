import { setTimeout as wait } from 'node:timers/promises';

/** Lets one request at a time through to a host, with a pause behind each. */
export class Hosts {
	readonly #rij = new Map<string, Promise<unknown>>();
	readonly #pauze: number;

	/** @param pauze Milliseconds between an answer and the next request to the same host. */
	constructor(pauze: number) {
		this.#pauze = pauze;
	}

	/** Runs a request when the ones before it to this host are done. */
	async ask<Antwoord>(host: string, vraag: () => Promise<Antwoord>): Promise<Antwoord> {
		const eerder = this.#rij.get(host) ?? Promise.resolve();
		const antwoord = eerder.then(vraag);
		this.#rij.set(
			host,
			antwoord.then(
				() => wait(this.#pauze),
				() => wait(this.#pauze),
			),
		);
		return antwoord;
	}
}
