/** What one step says; it is closed once. */
export interface Turn {
	write: (tekst: string) => void;
	close: () => void;
}

/**
 * Lets steps that run side by side be read as if they ran in turn: the first that is open is shown as it speaks, what
 * the others say waits until those before them are closed.
 */
export function createTurns(show: (tekst: string) => void): () => Turn {
	const rij: { gezegd: string[]; klaar: boolean }[] = [];
	const advance = () => {
		for (let eerste = rij[0]; eerste; eerste = rij[0]) {
			eerste.gezegd.splice(0).forEach((tekst) => show(tekst));
			if (!eerste.klaar) return;
			rij.shift();
		}
	};
	return () => {
		const eigen = { gezegd: [] as string[], klaar: false };
		rij.push(eigen);
		return {
			write: (tekst) => {
				eigen.gezegd.push(tekst);
				advance();
			},
			close: () => {
				eigen.klaar = true;
				advance();
			},
		};
	};
}
