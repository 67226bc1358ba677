import { stringify } from 'yaml';
import { findUitleg } from '../../src/content/lezen/sjabloon.ts';
import type { JsonSchema } from '../../src/features/open-data/json-schema.ts';

const BREEDTE = 110;

/** What a new entry is written from. */
export interface Opzet {
	/** Its fields, as JSON Schema. */
	schema: JsonSchema;
	/** What the template says of each field. */
	uitleg: ReadonlyMap<string, string>;
	/** What is known already. */
	waarden: Readonly<Record<string, string | number | readonly string[]>>;
	/** Fields to show although they may be left out. */
	ook: readonly string[];
}

/** Comment lines of at most `BREEDTE` signs. */
function wrapUitleg(tekst: string): string[] {
	const lines = [''];
	for (const woord of tekst.replace(/^Verplicht\. /, '').split(' ')) {
		const laatste = lines.at(-1) ?? '';
		if (laatste.length + woord.length < BREEDTE) lines[lines.length - 1] = `${laatste} ${woord}`.trimStart();
		else lines.push(woord);
	}
	return lines.map((line) => `# ${line}`);
}

const indent = (lines: readonly string[]) => lines.map((line) => (line === '' ? '' : `  ${line}`));

/** "- " before the first line that is no comment: a comment above a field stays above its dash. */
function addStreepje(lines: readonly string[]): string[] {
	const eerste = lines.findIndex((line) => !line.startsWith('#'));
	return lines.map((line, index) => (index < eerste ? line : index === eerste ? `- ${line}`.trimEnd() : `  ${line}`));
}

const formatWaarde = (waarde: string | number) => stringify(waarde, { lineWidth: 0 }).trimEnd();

/** What stands behind or below the name of a field that is still empty. */
function writeLeeg(schema: JsonSchema, opzet: Opzet, pad: readonly string[]): string[] {
	if (schema.type === 'object' && (schema.required ?? []).length > 0)
		return indent(listVeldRegels({ ...opzet, schema, waarden: {}, ook: [] }, pad));
	if (schema.type !== 'array') return [];
	const item = schema.items as JsonSchema;
	const regels = item.type === 'object' ? listVeldRegels({ ...opzet, schema: item, waarden: {}, ook: [] }, pad) : [''];
	return Array.from({ length: Math.max(1, schema.minItems ?? 1) }, () => indent(addStreepje(regels))).flat();
}

function writeVeld(naam: string, veld: JsonSchema, opzet: Opzet, pad: readonly string[]): string[] {
	const waarde = opzet.waarden[naam];
	if (typeof waarde === 'object') return [`${naam}:`, ...waarde.map((deel) => `  - ${deel}`)];
	if (waarde !== undefined) return [`${naam}: ${formatWaarde(waarde)}`];
	const uitleg = findUitleg(opzet.uitleg, [...pad, naam]);
	// What may be written in two forms is offered in the first.
	const vorm = veld.anyOf?.[0] ?? veld;
	return [...(uitleg ? wrapUitleg(uitleg) : []), `${naam}:`, ...writeLeeg(vorm, opzet, [...pad, naam])];
}

/**
 * The fields that must be there, each with its explanation above it and nothing behind it: the content check then says
 * of each that it has to be filled in.
 */
export function listVeldRegels(opzet: Opzet, pad: readonly string[] = []): string[] {
	const { schema, ook, waarden } = opzet;
	const nodig = new Set([...(schema.required ?? []), ...ook, ...Object.keys(waarden)]);
	return Object.entries(schema.properties ?? {})
		.filter(([naam]) => nodig.has(naam))
		.flatMap(([naam, veld]) => writeVeld(naam, veld as JsonSchema, opzet, pad));
}

/** The same as an entry of a list. */
export const listLijstRegels = (opzet: Opzet): string[] => addStreepje(listVeldRegels(opzet));
