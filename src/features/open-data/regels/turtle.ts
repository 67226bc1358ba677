import { PREFIXEN, type Knoop, type Waarde } from './dcat.ts';

/** What may not stand in an address between angle brackets. */
const toAdres = (adres: string) => `<${adres.replace(/[<>"{}|^`\\\s]/g, encodeURIComponent)}>`;
/** JSON escapes a text the way Turtle asks, in one line. */
const toTekst = (tekst: string) => JSON.stringify(tekst);

const toLijst = (waarde: Waarde | readonly Waarde[]): readonly Waarde[] =>
	Array.isArray(waarde) ? (waarde as readonly Waarde[]) : [waarde as Waarde];

function formatLetterlijk(knoop: Knoop): string {
	const tekst = toTekst(knoop['@value'] as string);
	if (typeof knoop['@language'] === 'string') return `${tekst}@${knoop['@language']}`;
	return typeof knoop['@type'] === 'string' ? `${tekst}^^${knoop['@type']}` : tekst;
}

const isVerwijzing = (knoop: Knoop) => typeof knoop['@id'] === 'string' && Object.keys(knoop).length === 1;

/** Lines of a node with what hangs below it; nodes with an address of their own come after. */
class Schrijver {
	readonly #blokken: string[] = [];

	get blokken(): readonly string[] {
		return this.#blokken;
	}

	write(knoop: Knoop): void {
		const plaats = this.#blokken.length;
		this.#blokken.push('');
		this.#blokken[plaats] =
			`${toAdres(knoop['@id'] as string)}\n    ${this.#listEigenschappen(knoop).join(' ;\n    ')} .`;
	}

	#listEigenschappen(knoop: Knoop): string[] {
		return Object.entries(knoop)
			.filter(([naam]) => naam !== '@id')
			.map(([naam, waarde]) => {
				if (naam === '@type') return `a ${waarde as string}`;
				const waarden = toLijst(waarde).map((deel) => this.#formatWaarde(deel));
				return `${naam} ${waarden.join(', ')}`;
			});
	}

	#formatWaarde(waarde: Waarde): string {
		if (typeof waarde === 'string') return toTekst(waarde);
		if ('@value' in waarde) return formatLetterlijk(waarde);
		if (typeof waarde['@id'] !== 'string') return `[ ${this.#listEigenschappen(waarde).join(' ; ')} ]`;
		if (!isVerwijzing(waarde)) this.write(waarde);
		return toAdres(waarde['@id']);
	}
}

/** The same description as Turtle. Addresses stay relative when they are, and mean the address of the file. */
export function formatTurtle(knopen: readonly Knoop[]): string {
	const schrijver = new Schrijver();
	for (const knoop of knopen) schrijver.write(knoop);
	const prefixen = Object.entries(PREFIXEN).map(([naam, adres]) => `@prefix ${naam}: <${adres}> .`);
	return `${prefixen.join('\n')}\n\n${schrijver.blokken.join('\n\n')}\n`;
}
