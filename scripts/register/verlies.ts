import type { RegisterRij } from '../../src/content/schemas/register.ts';
import { formatSlug } from '../../src/shared/slug.ts';
import { Invoerfout, name } from './fout.ts';
import type { Vulling } from './formaat.ts';
import type { Opdracht } from './opdracht.ts';
import type { Rij } from './stand.ts';
import type { Gelezen } from './waarden.ts';

/** So many at once is no closing of schools. */
const ONGELOOFLIJK = 5;

/** What a gemeente gets that has no cell in the file; undefined when that would lose a figure nobody gave up. */
function findZonderCel({ nulZonderRij }: Vulling, oud: string, bevestigd: { nul: boolean; leeg: boolean }) {
	if (nulZonderRij && (oud === '0' || bevestigd.nul)) return '0';
	return oud === '' || bevestigd.leeg ? '' : undefined;
}

function formatVerlies(verloren: readonly string[], isSchool: boolean): string {
	const begin = `Niet in het bestand, terwijl er ${isSchool ? 'scholen waren' : 'een cijfer was'}: ${name(verloren, 20)}.`;
	if (verloren.length > ONGELOOFLIJK) {
		return `${begin} Dat zijn er ${verloren.length}: het bestand is afgekapt, of van een ander soort. Download het opnieuw.`;
	}
	return `${begin} Misschien is het bestand afgekapt: download het opnieuw. Klopt het, noem dan elke gemeente zelf: achter --nul als de laatste school dicht is, achter --leeg als er geen cijfer meer is.`;
}

/**
 * The rows of the register with the values of the file. What the file does not give stays: a gemeente becomes empty or
 * 0 only when a redacteur named it.
 *
 * @throws {Invoerfout} When a figure would be lost that nobody named.
 */
export function applyWaarden(
	rijen: readonly Rij[],
	register: readonly RegisterRij[],
	{ vul, waarden }: Gelezen,
	{ nul, leeg }: Pick<Opdracht, 'nul' | 'leeg'>,
): Rij[] {
	const geldig = new Set(register.map(({ code }) => code));
	const isGenoemd = (lijst: readonly string[], naam: string) =>
		lijst.some((deel) => formatSlug(deel) === formatSlug(naam));
	const verloren = new Map<string, Vulling>();
	const nieuw = rijen.map((rij) => {
		const { code = '', naam = '' } = rij;
		if (!geldig.has(code)) return rij;
		const bevestigd = { nul: isGenoemd(nul, naam), leeg: isGenoemd(leeg, naam) };
		const cellen = vul.map((vulling): [string, string] => {
			const cel = waarden.get(code)?.get(vulling.id) ?? findZonderCel(vulling, rij[vulling.id] ?? '', bevestigd);
			if (cel === undefined) verloren.set(naam, vulling);
			return [vulling.id, cel ?? ''];
		});
		return { ...rij, ...Object.fromEntries(cellen) };
	});
	if (verloren.size === 0) return nieuw;
	const isSchool = [...verloren.values()].every(({ nulZonderRij }) => nulZonderRij);
	throw new Invoerfout(formatVerlies([...verloren.keys()], isSchool));
}
