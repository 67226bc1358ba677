import type { Taak } from '../schemas/taak.ts';
import { probleemBij } from './inhoud.ts';
import type { Inhoud, ProbleemInBestand, VeldPad } from './inhoud.ts';

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

/** Words that say the basis itself was not read; "die wet" and "de bijlage" speak of another text and stay allowed. */
const NIET_GELEZEN =
	/artikel niet opgezocht|(?<![\p{L}])(?:de tekst|(?:de tekst van )?(?:de (?:regeling|wet)|het (?:besluit|artikel))(?: zelf)?) is niet (?:gelezen|gezien|opgezocht)/iu;

/** A taak cannot be verified and say in the same breath that nobody read its text. */
export function checkOngelezenTaak(inhoud: Inhoud): ProbleemInBestand[] {
	return inhoud.taken
		.filter(({ gegevens }) => gegevens.zekerheid === 'geverifieerd')
		.flatMap((taak) => {
			const { grondslag, letOp } = taak.gegevens;
			const teksten: [VeldPad, string | undefined][] = [
				[['grondslag', 'artikel'], grondslag?.artikel],
				[['grondslag', 'toelichting'], grondslag?.toelichting],
				[['letOp'], letOp],
			];
			const veld = teksten.find(([, tekst]) => tekst !== undefined && NIET_GELEZEN.test(tekst))?.[0];
			return veld
				? [
						probleemBij(
							taak,
							veld,
							'hier staat dat de tekst niet is gelezen, en bij zekerheid geverifieerd. Lees de tekst, of schrijf: zekerheid: uit-bron.',
						),
					]
				: [];
		});
}

/** A verified taak says on which day its article was read, and in which version: without it "gelezen" is only a word. */
export const checkGelezenGrondslag = (inhoud: Inhoud): ProbleemInBestand[] =>
	inhoud.taken
		.filter(({ gegevens: { zekerheid, grondslag } }) => zekerheid === 'geverifieerd' && grondslag && !grondslag.gelezen)
		.map((taak) =>
			probleemBij(
				taak,
				['grondslag', 'gelezen'],
				'bij zekerheid geverifieerd hoort de dag waarop je het artikel las. Vul gelezen in met op en tekstVan, bijvoorbeeld: op: 2026-11-28, tekstVan: 2026-08-01. Las je het artikel niet, schrijf dan: zekerheid: uit-bron.',
			),
		);
