import { probleemBij } from './inhoud.ts';
import type { Inhoud, ProbleemInBestand } from './inhoud.ts';

/** Where the lists of a council stand, their seats are the seats in the register, and so is their number. */
export function checkRaadszetels(inhoud: Inhoud): ProbleemInBestand[] {
	const perCode = Map.groupBy(inhoud.raadszetels, ({ gegevens }) => gegevens.code);
	return inhoud.register.flatMap((rij) => {
		const { code, naam, raadszetels = 0, lijsten_met_zetels: lijsten = 0 } = rij.gegevens;
		const raad = perCode.get(code) ?? [];
		const zetels = raad.reduce((som, { gegevens }) => som + gegevens.zetels, 0);
		if (raad.length === 0 || (zetels === raadszetels && raad.length === lijsten)) return [];
		const tekst = `${naam} heeft hier ${raadszetels} zetels voor ${lijsten} lijsten, in content/register/raadszetels.csv ${zetels} voor ${raad.length}. Verbeter een van de twee.`;
		return [probleemBij(rij, ['raadszetels'], tekst)];
	});
}
