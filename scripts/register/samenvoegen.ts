import { isKindertelling, KLEINSTE_GROEP, maskAantal } from '../../src/shared/klein-aantal/aantal.ts';
import { Invoerfout } from './fout.ts';
import type { Doelkolom } from './formaat.ts';

const GEHEIM = /^<\s*(\d+)$/;
/** Whether the source masks this cell itself. */
export const isGeheim = (waarde: string) => GEHEIM.test(waarde);

/** A count is whole and not negative; CBS writes 931298.0 in some forms. */
function readGetal(waarde: string, gemeente: string, kolom: string): number {
	const getal = /^\d+(?:[.,]0+)?$/.test(waarde) ? Number.parseInt(waarde, 10) : Number.NaN;
	if (Number.isSafeInteger(getal) && getal < 20_000_000) return getal;
	throw new Invoerfout(
		`Bij ${gemeente} staat "${waarde.slice(0, 40)}" als ${kolom}. Dat kan niet: het is geen heel getal van 0 of meer.`,
	);
}

const toOpen = (getal: number, kolom: string) => (isKindertelling(kolom) ? maskAantal(getal) : getal);

/**
 * Pupils of all schools together. What the source masks is not counted where that leaves a number to show; where hardly
 * anything is left the sum is masked too, as below the most it can be: two schools of `<5` are `<9` together.
 */
function addAantallen(cellen: readonly string[], gemeente: string, id: string): string {
	const som = cellen.filter((cel) => !isGeheim(cel)).reduce((deel, cel) => deel + readGetal(cel, gemeente, id), 0);
	const geheim = cellen
		.flatMap((cel) => GEHEIM.exec(cel)?.[1] ?? [])
		.reduce((deel, onder) => deel + Number(onder) - 1, 0);
	return geheim > 0 && som < KLEINSTE_GROEP ? `<${som + geheim + 1}` : String(maskAantal(som));
}

/**
 * One value of the register out of the rows of one gemeente.
 *
 * @throws {Invoerfout} On double rows and values that cannot be.
 */
export function merge({ id, hoe }: Doelkolom, gemeente: string, cellen: readonly string[]): string {
	const [eerste = ''] = cellen;
	switch (hoe) {
		case 'enige':
			if (cellen.length > 1) {
				throw new Invoerfout(
					`${gemeente} staat meer dan een keer in het bestand. Haal de tabel opnieuw op, met elke gemeente een keer.`,
				);
			}
			return String(toOpen(readGetal(eerste, gemeente, id), id));
		case 'som':
			return addAantallen(cellen, gemeente, id);
		case 'tel':
			return String(cellen.length);
		case 'gelijk': {
			const anders = cellen.find((cel) => cel !== eerste);
			if (anders === undefined && eerste !== '') return eerste;
			throw new Invoerfout(
				`Bij ${gemeente} staat voor ${id} zowel "${eerste}" als "${anders ?? ''}". Kijk het bestand na.`,
			);
		}
	}
}
