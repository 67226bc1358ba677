import { expect, test } from 'vitest';
import { listAlineas } from './proza.ts';
import { parseMdx } from './syntax.ts';

function read(source: string): string[] {
	const gelezen = parseMdx(source);
	if ('probleem' in gelezen) throw new Error(gelezen.probleem.tekst);
	return listAlineas(gelezen.tree);
}

test('keeps the text of a sentence and drops what only points elsewhere', () => {
	const source =
		'De <Begrip id="lea">agenda</Begrip> is\n**verplicht** <Taak id="lea" />, zie [de wet](/x/).[^1]\n\n[^1]: Noot.';
	expect(read(source)).toEqual(['De agenda is verplicht , zie de wet.']);
});

test('a list item is a paragraph of its own', () => {
	expect(read('Er zijn twee dingen:\n\n- de raad;\n- het college.')).toEqual([
		'Er zijn twee dingen:',
		'de raad;',
		'het college.',
	]);
});

test('text in a component counts', () => {
	expect(read('<LetOp>\n\nLees dit.\n\n</LetOp>\n\n<LetOp>En dit.</LetOp>')).toEqual(['Lees dit.', 'En dit.']);
});

test('headings, tables and comments stay out', () => {
	expect(read('## Kop\n\n| a | b |\n|---|---|\n| c | d |\n\n{/* later */}')).toEqual([]);
});
