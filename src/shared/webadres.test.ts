import { expect, test } from 'vitest';
import { isGezienAdres, isWebadres } from './webadres.ts';

test.each([
	['https://www.rijksoverheid.nl/', true],
	['HTTPS://wetten.overheid.nl/BWBR0003420?a=1#b', true],
	['http://www.rijksoverheid.nl/', false],
	['javascript:alert(1)', false],
	['javascript://www.rijksoverheid.nl/%0aalert(1)', false],
	['data:text/html,a', false],
	['mailto:griffie@gemeente.test', false],
	['//www.rijksoverheid.nl/', false],
	['https:www.rijksoverheid.nl', false],
	['https:\\\\www.rijksoverheid.nl\\', false],
	['https:///www.rijksoverheid.nl', false],
	['https://www.rijksoverheid.nl\\@elders.test/', false],
	['https://www.rijksoverheid.nl@elders.test/', false],
	['https://:geheim@www.rijksoverheid.nl/', false],
	['https://localhost/', false],
	['https://127.0.0.1/', false],
	['https://www.rijks overheid.nl/', false],
	[' https://www.rijksoverheid.nl/', false],
	['', false],
])('%j is an address to link to: %s', (adres, kan) => {
	expect(isWebadres(adres)).toBe(kan);
});

test('a source may have been seen without a safe connection', () => {
	expect(isGezienAdres('http://www.liwwadders.nl/artikel/')).toBe(true);
	expect(isGezienAdres('https://www.liwwadders.nl/artikel/')).toBe(true);
	expect(isGezienAdres('javascript://www.liwwadders.nl/')).toBe(false);
});
