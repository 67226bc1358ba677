import type { Toeval } from './toeval.ts';

const VAKJE = /[☒☑☐■□●○]|\[[x ]\]|\([X ]\)/gu;

/** What can happen to a text on the way from a PDF. */
export const TEKSTSCHADE: Record<string, (tekst: string, toeval: Toeval) => string> = {
	'kolommen ingeklapt': (tekst) => tekst.replaceAll(/(?<![[(]) {2,}/g, ' '),
	'kolommen met tabs': (tekst) => tekst.replaceAll(/(?<=\S) {3,}(?=\S)/g, '\t'),
	'vakjes op eigen regels': (tekst) => tekst.replaceAll(VAKJE, (vakje) => `\n${vakje}\n`),
	'vakjes een regel lager': (tekst) => {
		const regels = tekst.split('\n');
		return regels
			.map((regel, plek) => {
				const vakjes = regels[plek - 1]?.match(VAKJE) ?? [];
				return vakjes.length === 1 || regel.match(VAKJE)?.length === 1
					? `${vakjes.join(' ')} ${regel.replaceAll(VAKJE, '').trim()}`.trim()
					: regel;
			})
			.join('\n');
	},
	'woorden afgebroken': (tekst) =>
		tekst
			.replaceAll(/^(?=.{50})(.*\p{L}{4})(\p{L}{4,}\?)$/gmu, '$1-\n$2')
			.replaceAll('segregatie over', 'segre‐\ngatie over'),
	'regels door elkaar': (tekst, toeval) => {
		const regels = tekst.split('\n');
		for (let keer = 0; keer < 8; keer += 1) {
			const plek = toeval.geheel(regels.length - 1);
			regels.splice(plek, 2, regels[plek + 1] ?? '', regels[plek] ?? '');
		}
		return regels.join('\n');
	},
	'bladzijde weg': (tekst, toeval) => {
		const bladen = tekst.split('\f');
		return bladen.toSpliced(1 + toeval.geheel(Math.max(bladen.length - 2, 1)), 1).join('\f');
	},
	'twee stukken': (tekst) => `${tekst}\n\f${tekst}`,
	'twee naast elkaar': (tekst) => {
		const [een = '', ander = '', ...rest] = tekst.split('\f');
		const rechts = ander.split('\n');
		const naast = een.split('\n').map((regel, plek) => `${regel.padEnd(110)}${rechts[plek] ?? ''}`);
		return [naast.join('\n'), ...rest].join('\f');
	},
};
