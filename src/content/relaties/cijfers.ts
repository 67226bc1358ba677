import { isOuderDanRitme, listNieuwste, type Gedateerd } from '../cijferbronnen.ts';
import { probleemBij } from './inhoud.ts';
import type { Inhoud, Onderdeel, ProbleemInBestand, VeldPad } from './inhoud.ts';

/** A figure, and the field in which its author wrote when it was counted. */
interface CijferPlek extends Gedateerd {
	/** Figures that follow each other in time. */
	reeks: string;
	onderdeel: Onderdeel<unknown>;
	datumveld: VeldPad;
}

/** Everything that counts something: national figures, columns of the register and what a gemeente reported. */
const listCijfers = ({ landelijk, kolommen, leaVve }: Inhoud): CijferPlek[] => [
	...landelijk.map((onderdeel) => {
		const { reeks, periode, bron, opgehaaldOp } = onderdeel.gegevens;
		return { onderdeel, reeks, periode, bron: bron.bron, opgehaaldOp, datumveld: ['periode'] };
	}),
	...kolommen.map((onderdeel) => {
		const { peildatum: periode, bron } = onderdeel.gegevens;
		return { onderdeel, reeks: `kolom ${onderdeel.id}`, periode, bron, datumveld: ['peildatum'] };
	}),
	...leaVve.map((onderdeel) => {
		const { gemeente, jaar, bron } = onderdeel.gegevens;
		return { onderdeel, reeks: `LEA/vve ${gemeente}`, periode: String(jaar), bron, datumveld: ['jaar'] };
	}),
];

/** A source of figures says what was read and how often it comes out; one problem per source, at the source itself. */
export function checkBronVanCijfer(inhoud: Inhoud): ProbleemInBestand[] {
	const gebruikt = new Set(listCijfers(inhoud).map(({ bron }) => bron));
	return inhoud.bronnen
		.filter(({ id }) => gebruikt.has(id))
		.flatMap((bron) => {
			const ontbreekt = (['gelezen', 'ritme'] as const).filter((veld) => bron.gegevens[veld] === undefined);
			if (ontbreekt[0] === undefined) return [];
			const tekst = `op deze bron steunt een cijfer. Vul in wat je las en hoe vaak er een nieuw cijfer komt (${ontbreekt.join(' en ')}), bijvoorbeeld: gelezen: kopie, ritme: jaarlijks.`;
			return [probleemBij(bron, [ontbreekt[0]], tekst)];
		});
}

/** A figure that was older than its rhythm when it was fetched has a source that says why there is nothing newer. */
export function checkOuderdom(inhoud: Inhoud): ProbleemInBestand[] {
	const bronnen = new Map(inhoud.bronnen.map(({ id, gegevens }) => [id, gegevens]));
	return listNieuwste(listCijfers(inhoud)).flatMap((cijfer) => {
		const bron = bronnen.get(cijfer.bron);
		if (!bron || bron.nieuwer || !isOuderDanRitme(cijfer, bron)) return [];
		const hulp = `Vul bij de bron "${cijfer.bron}" het veld nieuwer in, met stand (niet-verschenen, niet-gevonden of niet-opgehaald) en gezochtOp. Komt er nooit meer een nieuw cijfer, schrijf daar dan: ritme: eenmalig.`;
		return [
			probleemBij(
				cijfer.onderdeel,
				cijfer.datumveld,
				`"${cijfer.periode}" was al ouder dan een jaar toen dit is opgehaald, en nergens staat waarom er niets nieuwers is. ${hulp}`,
			),
		];
	});
}
