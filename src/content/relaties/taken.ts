import type { Taak } from '../schemas/taak.ts';
import { probleemBij } from './inhoud.ts';
import type { Inhoud, ProbleemInBestand } from './inhoud.ts';

/**
 * A taak that says it was verified names what was read: the dated text of its law, or a page in `gelezenBij`.
 * A wet that does not exist or was rejected is reported elsewhere.
 */
export function checkBronAchterTaak(inhoud: Inhoud): ProbleemInBestand[] {
	const wetten = new Map(inhoud.wetten.map(({ id, gegevens }) => [id, gegevens]));
	const isGelezen = ({ grondslag, gelezenBij }: Taak) => {
		const wet = grondslag && wetten.get(grondslag.wet);
		return !wet || wet.gelezenTekstVan !== undefined || gelezenBij.length > 0;
	};
	return inhoud.taken
		.filter(({ gegevens }) => gegevens.zekerheid === 'geverifieerd' && !isGelezen(gegevens))
		.map((taak) =>
			probleemBij(
				taak,
				['zekerheid'],
				`de tekst van wet "${taak.gegevens.grondslag?.wet}" is volgens content/wetten.yaml niet gelezen. Vul daar gelezenTekstVan in, zet bij deze taak een adres onder gelezenBij, of schrijf: zekerheid: uit-bron.`,
			),
		);
}
