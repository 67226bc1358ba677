import { expect, test } from 'vitest';
import { unsetToeval } from './vast.ts';

const makePdf = (tijd: string, eerste: number) => {
	const [een, twee] = [eerste, eerste + 7].map((nummer) => String(nummer).padStart(8, '0'));
	return Buffer.from(
		`%PDF-1.4\n\xff\x80/CreationDate (D:${tijd}+00'00')\n/ModDate (D:${tijd}+00'00')>>\n/ID (node${twee})>>\n/ID (node${een})>>\n/Names [(node${een}) 1 0 R (node${twee}) 2 0 R]\n`,
		'latin1',
	);
};

test('two prints of a page are the same bytes, at the same places', () => {
	const [een, ander] = [makePdf('20261128214857', 782), makePdf('20271203010203', 9993)];
	const vast = Buffer.from(unsetToeval(een, '2026-12-01'));
	expect(vast.equals(unsetToeval(ander, '2026-12-01'))).toBe(true);
	expect(vast).toHaveLength(een.length);
	expect(vast.toString('latin1')).toBe(
		"%PDF-1.4\n\xff\x80/CreationDate (D:20261201000000+00'00')\n/ModDate (D:20261201000000+00'00')>>\n/ID (node00000002)>>\n/ID (node00000001)>>\n/Names [(node00000001) 1 0 R (node00000002) 2 0 R]\n",
	);
});
