import { isKindertelling, KLEINSTE_GROEP, maskAantal } from '../../src/shared/klein-aantal/aantal.ts';
import { Invoerfout } from './fout.ts';
import type { Vulling } from './formaat.ts';
import { checkFormule } from './gemeente.ts';

const GEHEIM = /^<\s*(\d+)$/;
/** Whether the source masks this cell itself. */
export const isGeheim = (waarde: string) => GEHEIM.test(waarde);

/** `1.000` is a thousand in one file and one in another. */
const TWEESLACHTIG = /^\d{1,3}(?:[.,]\d{3})+$/;

function readGetal(waarde: string, gemeente: string, kolom: string, patroon: RegExp, soort: string): number {
	const waar = `Bij ${gemeente} staat "${waarde.slice(0, 40)}" als ${kolom}.`;
	if (TWEESLACHTIG.test(waarde)) {
		throw new Invoerfout(
			`${waar} Is dat met een punt of komma voor duizend, of achter de komma? Download het bestand opnieuw, zonder scheiding van duizendtallen.`,
		);
	}
	const getal = patroon.test(waarde) ? Number(waarde.replace(',', '.')) : Number.NaN;
	if (getal >= 0 && getal < 1_000_000_000) return getal;
	throw new Invoerfout(`${waar} Dat kan niet: het is geen ${soort} van 0 of meer. Download het bestand opnieuw.`);
}

/** A count is whole and not negative; CBS writes 931298.0 in some forms. */
const readAantal = (waarde: string, gemeente: string, kolom: string) =>
	readGetal(waarde, gemeente, kolom, /^\d+(?:[.,]0+)?$/, 'heel getal');

/**
 * Children or places of all rows together. What the source masks is not counted where that leaves a number to show;
 * where hardly anything is left the sum is masked too, as below the most it can be: two schools of `<5` are `<9` together.
 */
function addAantallen(cellen: readonly string[], gemeente: string, id: string): string {
	const som = cellen.filter((cel) => !isGeheim(cel)).reduce((deel, cel) => deel + readAantal(cel, gemeente, id), 0);
	const geheim = cellen
		.flatMap((cel) => GEHEIM.exec(cel)?.[1] ?? [])
		.reduce((deel, onder) => deel + Number(onder) - 1, 0);
	if (geheim > 0 && som < KLEINSTE_GROEP) return `<${som + geheim + 1}`;
	return String(isKindertelling(id) ? maskAantal(som) : som);
}

/** @throws {Invoerfout} When a gemeente that stands in the file once by right stands there more often. */
function readEnige(cellen: readonly string[], gemeente: string): string {
	if (cellen.length === 1) return cellen[0] ?? '';
	throw new Invoerfout(
		`${gemeente} staat meer dan een keer in het bestand. Haal de tabel opnieuw op, met elke gemeente een keer.`,
	);
}

/** @throws {Invoerfout} When the rows of one gemeente differ, or the name is a formula. */
function readGelijk(cellen: readonly string[], gemeente: string, { id, cijfers = 0 }: Vulling): string {
	const [eerste = ''] = cellen;
	const anders = cellen.find((cel) => cel !== eerste);
	if (anders !== undefined || eerste === '') {
		throw new Invoerfout(
			`Bij ${gemeente} staat voor ${id} zowel "${eerste}" als "${anders ?? ''}". Kijk het bestand na.`,
		);
	}
	checkFormule(eerste, `${id} van ${gemeente}`);
	return eerste.padStart(cijfers, '0');
}

/**
 * One value of the register out of the cells of one gemeente.
 *
 * @param gemeente Its name, for the message.
 * @throws {Invoerfout} On double rows and values that cannot be.
 */
export function merge(vulling: Vulling, gemeente: string, cellen: readonly string[]): string {
	const { id, hoe } = vulling;
	switch (hoe) {
		case 'enige':
			return addAantallen([readEnige(cellen, gemeente)], gemeente, id);
		case 'getal':
			return String(readGetal(readEnige(cellen, gemeente), gemeente, id, /^\d+(?:[.,]\d+)?$/, 'getal'));
		case 'som':
			return addAantallen(cellen, gemeente, id);
		case 'tel':
			return String(cellen.length);
		case 'gelijk':
			return readGelijk(cellen, gemeente, vulling);
	}
}
