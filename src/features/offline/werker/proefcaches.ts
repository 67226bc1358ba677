/** The storage of a worker, as far as the copy uses it. */
class Proefcache {
	readonly bestanden = new Map<string, Response>();

	match = (adres: string) => Promise.resolve(this.bestanden.get(adres)?.clone());

	async put(adres: string, antwoord: Response): Promise<void> {
		this.bestanden.set(adres, new Response(await antwoord.arrayBuffer(), { headers: antwoord.headers }));
	}
}

export class Proefcaches {
	readonly #caches = new Map<string, Proefcache>();

	open(naam: string) {
		const cache = this.#caches.get(naam) ?? new Proefcache();
		this.#caches.set(naam, cache);
		return Promise.resolve(cache);
	}

	async match(adres: string, { cacheName }: { cacheName?: string } = {}) {
		for (const [naam, cache] of this.#caches)
			if (cacheName === undefined || cacheName === naam) {
				const antwoord = await cache.match(adres);
				if (antwoord) return antwoord;
			}
		return undefined;
	}

	keys = () => Promise.resolve([...this.#caches.keys()]);
	delete = (naam: string) => Promise.resolve(this.#caches.delete(naam));
}
