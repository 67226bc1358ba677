/** A line with a field, behind the dashes of the lists it stands in. */
const VELD = /^(\s*(?:- )*)([\w-]+):(?:\s|$)/;

interface Stand {
	uitleg: Map<string, string>;
	/** Comment lines right above the line that is read. */
	erboven: string[];
	/** Names of the blocks around it, with how far each stands from the edge. */
	omheen: { naam: string; diepte: number }[];
}

function readVeldRegel({ uitleg, erboven, omheen }: Stand, inspringing: string, naam: string): void {
	const diepte = inspringing.length;
	while ((omheen.at(-1)?.diepte ?? -1) >= diepte) omheen.pop();
	omheen.push({ naam, diepte });
	const pad = omheen.map((deel) => deel.naam).join('.');
	if (erboven.length > 0 && !uitleg.has(pad)) uitleg.set(pad, erboven.join(' '));
}

/**
 * The explanation of each field, from the comment right above it in a template: the one place where fields are explained.
 *
 * @returns By the names of the fields, without places in a list: `document.naam`.
 */
export function readUitleg(sjabloon: string): Map<string, string> {
	const stand: Stand = { uitleg: new Map(), erboven: [], omheen: [] };
	for (const line of sjabloon.split('\n')) {
		const commentaar = /^\s*# ?(.*)$/.exec(line)?.[1];
		const [, inspringing, naam] = VELD.exec(line) ?? [];
		if (commentaar !== undefined) stand.erboven.push(commentaar.trim());
		else {
			if (inspringing !== undefined && naam !== undefined) readVeldRegel(stand, inspringing, naam);
			stand.erboven = [];
		}
	}
	return stand.uitleg;
}

/** Fields that blocks share are explained in the first of those blocks. */
export function findUitleg(uitleg: ReadonlyMap<string, string>, pad: readonly string[]): string | undefined {
	const naam = pad.at(-1) ?? '';
	return uitleg.get(pad.join('.')) ?? [...uitleg].find(([bekend]) => bekend.split('.').at(-1) === naam)?.[1];
}
