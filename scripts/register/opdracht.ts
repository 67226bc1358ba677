/** What a redacteur asks beside the file. */
export interface Opdracht {
	/** Only show what would change. */
	proef: boolean;
	peildatum: string | undefined;
	bron: string | undefined;
	jaar: string | undefined;
	/** Number of gemeenten the file may have when it has some that the register has not. */
	aantal: number | undefined;
	groteVerschillen: boolean;
	/** Whether an older file may replace a newer one. */
	ouder: boolean;
	/** Names of gemeenten of which the last school closed: they become 0. */
	nul: readonly string[];
	/** Names of gemeenten of which the figure is lost: they become empty. */
	leeg: readonly string[];
}
