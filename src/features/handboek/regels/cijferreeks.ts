import type { Cijfer } from '../../../content/schemas/cijfer.ts';

/** Figures that count the same thing, one after another. */
export interface Cijferreeks<Eigen> {
	/** What is counted, in words. */
	wat: string;
	/** What holds for every figure of it, said once; a figure then has it no more. */
	letOp: string | undefined;
	/** Figures from one place in one source, which is named once under them. */
	delen: { bron: Cijfer['bron']; cijfers: Eigen[] }[];
}

const isZelfdeBron = (a: Cijfer['bron'], b: Cijfer['bron']) => a.bron === b.bron && a.plaats === b.plaats;

/** Puts the figures of one subject together by what they count, so that a table says name, source and warning once. */
export function groupReeksen<Eigen extends Pick<Cijfer, 'wat' | 'letOp' | 'bron'>>(
	cijfers: readonly Eigen[],
): Cijferreeks<Eigen>[] {
	return [...Map.groupBy(cijfers, ({ wat }) => wat)].map(([wat, eigen]) => {
		const [eerste] = eigen;
		const letOp = eigen.every((cijfer) => cijfer.letOp === eerste?.letOp) ? eerste?.letOp : undefined;
		const delen: Cijferreeks<Eigen>['delen'] = [];
		for (const cijfer of eigen) {
			const regel = letOp === undefined ? cijfer : { ...cijfer, letOp: undefined };
			const deel = delen.at(-1);
			if (deel && isZelfdeBron(deel.bron, cijfer.bron)) deel.cijfers.push(regel);
			else delen.push({ bron: cijfer.bron, cijfers: [regel] });
		}
		return { wat, letOp, delen };
	});
}
