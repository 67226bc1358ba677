import { expect, test } from 'vitest';
import { judgeHtml } from './htmlcontrole.ts';
import { judgeRegel } from './regelcontrole.ts';

const regel = (tekst: string, nummer = 3) => judgeRegel({ pad: 'wetten.yaml', regel: nummer, veld: 'naam', tekst }, 10);

test('takes a whole Dutch sentence on a line that exists', () => {
	expect(regel('dit veld ontbreekt. Vul het in, bijvoorbeeld: WPO.')).toEqual([]);
	expect(regel('"undefined at x.ts:1:1 Invalid" kan hier niet. Kies uit: raad.')).toEqual([]);
});

test.each([
	['Invalid input: expected string.', 'Engels'],
	['mislukt, TypeError in de lezer.', 'een spoor'],
	['mislukt at read.ts:12:3.', 'een spoor'],
	['kijk in /home/ik/site.', 'een plek op de machine'],
	['het veld undefined kan hier niet.', 'een waarde van het programma'],
	['[object Object] kan hier niet.', 'een waarde van het programma'],
	['de controle loopt op dit bestand vast. Maak het korter.', 'een vastgelopen controle'],
	['geen hele zin', 'zonder plek'],
])('refuses %j', (tekst, fout) => {
	expect(regel(tekst)).toEqual([expect.stringContaining(fout)]);
});

test('refuses a line that the file does not have', () => {
	expect(regel('dit veld is leeg.', 11)).toEqual([expect.stringContaining('regel 11 van 10')]);
	expect(regel('dit veld is leeg.', Number.NaN)).toContainEqual(expect.stringContaining('regel NaN van 10'));
});

test('takes what a text can become', () => {
	expect(judgeHtml('<p>Lees <a href="/taken/">dit</a>, <a href="https://a.nl/">dat</a> &lt;script&gt;</p>')).toEqual(
		[],
	);
});

test.each([
	['<script>alert(1)</script>', '<script>'],
	['<p onclick="a">b</p>', 'onclick'],
	['<p style="a">b</p>', 'style'],
	['<img src="x">', '<img>'],
	['<!-- a -->', 'opmerking'],
	['<a href="javascript:alert(1)">a</a>', 'javascript:'],
	['<a href="java\tscript:alert(1)">a</a>', 'javascript:'],
	['<a href="//elders.test/">a</a>', 'elders.test'],
	['<a href="/\\elders.test/">a</a>', 'elders.test'],
	['<a href="https:elders.test">a</a>', 'https:elders.test'],
	['<a href="https://a.nl@elders.test/">a</a>', 'elders.test'],
	['<a href="http://a.nl/">a</a>', 'http:'],
	['<a href="data:text/html,a">a</a>', 'data:'],
	['<input type="text">', 'invoerveld'],
])('refuses %s', (html, fout) => {
	expect(judgeHtml(html)[0]).toContain(fout);
});
