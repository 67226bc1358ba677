/** Lunr comes without types; this is the part the benchmark uses. */
declare module 'lunr' {
	type Plugin = (...opties: unknown[]) => void;
	interface Builder {
		use: (plugin: Plugin) => void;
		ref: (veld: string) => void;
		field: (veld: string, opties?: { boost: number }) => void;
		add: (document: object) => void;
	}
	interface Query {
		term: (woorden: readonly unknown[]) => void;
	}
	interface Index {
		query: (build: (query: Query) => void) => { ref: string; score: number }[];
	}
	interface Lunr {
		(build: (this: Builder) => void): Index;
		tokenizer: (tekst: string) => unknown[];
		nl: Plugin & { stemmer: (woord: string) => string };
	}
	const lunr: Lunr;
	export default lunr;
}
