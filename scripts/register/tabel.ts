/** A file as rows of cells in the order of its columns, before anyone knows what it is. */
export interface Tabel {
	kolommen: string[];
	/** Read one by one: a file of 80 MB need not lie in memory twice. */
	rijen: Iterable<readonly string[]>;
	/** Number of the CBS table, e.g. `85984NED`, where the file tells it. */
	tabelnummer: string | undefined;
}
