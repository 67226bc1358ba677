import type { Opdracht } from './document.ts';
import type { Meting } from './meten.ts';

interface Som {
	documenten: number;
	geweigerd: number;
	gelezen: number;
	onleesbaar: number;
	fout: number;
	verzwegen: number;
}

function sum(metingen: readonly Meting[]): Som {
	const som = (tel: (meting: Meting) => number) => metingen.reduce((totaal, meting) => totaal + tel(meting), 0);
	return {
		documenten: metingen.length,
		geweigerd: som(({ isGeweigerd }) => Number(isGeweigerd)),
		gelezen: som(({ gelezen }) => gelezen),
		onleesbaar: som(({ onleesbaar }) => onleesbaar),
		fout: som(({ fout }) => fout.length),
		verzwegen: som(({ verzwegen }) => verzwegen.length),
	};
}

/** Share of the answers that were read, in whole percents. */
export const deelGelezen = (metingen: readonly Meting[]): number => {
	const { gelezen, onleesbaar, fout, verzwegen } = sum(metingen);
	return Math.floor((100 * gelezen) / Math.max(gelezen + onleesbaar + fout + verzwegen, 1));
};

function formatRegel(naam: string, metingen: readonly Meting[]): string {
	const { documenten, geweigerd, gelezen, onleesbaar, fout, verzwegen } = sum(metingen);
	const cellen = [documenten, geweigerd, gelezen, onleesbaar, `${deelGelezen(metingen)}%`, fout, verzwegen];
	return `${naam.padEnd(42)}${cellen.map((cel) => String(cel).padStart(11)).join('')}`;
}

const KOPPEN = ['documenten', 'geweigerd', 'gelezen', 'onleesbaar', 'deel', 'fout', 'verzwegen'];

/** A table of makers and damage, then every answer that is wrong or gone. */
export function formatUitslag(opdrachten: readonly Opdracht[], metingen: readonly Meting[]): string[] {
	const paren = opdrachten.flatMap((opdracht, plek) => {
		const meting = metingen[plek];
		return meting ? [{ opdracht, meting }] : [];
	});
	const groep = (naam: ({ maker, schade }: Opdracht) => string) =>
		[...Map.groupBy(paren, ({ opdracht }) => naam(opdracht))]
			.toSorted(([een], [ander]) => een.localeCompare(ander))
			.map(([kop, eigen]) =>
				formatRegel(
					kop,
					eigen.map(({ meting }) => meting),
				),
			);
	return [
		`${''.padEnd(42)}${KOPPEN.map((kop) => kop.padStart(11)).join('')}`,
		...groep(({ maker, schade }) => `${maker}: ${schade}`),
		'',
		...groep(({ schade }) => (schade === 'heel' ? 'alle: heel' : 'alle: beschadigd')),
		formatRegel('alles', metingen),
		...paren.flatMap(({ opdracht, meting }) =>
			[...meting.fout, ...meting.verzwegen.map((plek) => `${plek}: verzwegen`)].map(
				(regel) => `${opdracht.maker}, ${opdracht.schade}, zaad ${opdracht.zaad}: ${regel}`,
			),
		),
	];
}
