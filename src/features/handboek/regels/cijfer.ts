import type { Cijfer } from '../../../content/schemas/cijfer.ts';
import { formatGetal } from '../../../shared/klein-aantal/aantal.ts';

/** A national figure with its unit: "24,5%", "342 gemeenten"; in words when the source gives no number. */
export function formatCijfer({ waarde, eenheid, inWoorden }: Pick<Cijfer, 'waarde' | 'eenheid' | 'inWoorden'>): string {
	if (waarde === undefined) return inWoorden ?? '';
	return eenheid === 'procent' ? `${formatGetal(waarde)}%` : `${formatGetal(waarde)} ${eenheid}`;
}
