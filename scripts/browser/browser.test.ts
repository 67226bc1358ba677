import { describe, expect, test } from 'vitest';
import { listUsualPlaces } from './installed.ts';
import { findLibraryEnv, listMissingLibraries } from './libraries.ts';

describe('listMissingLibraries', () => {
	test('names what ldd did not find', () => {
		const ldd =
			'\tlinux-vdso.so.1 (0x0)\n\tlibnss3.so => not found\n\tlibc.so.6 => /lib/libc.so.6 (0x0)\n\tlibexpat.so.1 => not found\n';
		expect(listMissingLibraries(ldd)).toEqual(['libnss3.so', 'libexpat.so.1']);
	});
});

describe('findLibraryEnv', () => {
	test('leaves the environment alone when the system has everything', () => {
		expect(findLibraryEnv(process.execPath, '/reserve', { PATH: process.env['PATH'] })).toEqual({});
	});
});

describe('listUsualPlaces', () => {
	test.each([
		['linux', { PATH: '/opt/bin' }, '/opt/bin/chromium'],
		['linux', {}, '/usr/bin/google-chrome'],
		['darwin', { HOME: '/Users/wij' }, '/Users/wij/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
		['win32', { ProgramFiles: 'C:\\Program Files' }, 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
	] as const)('on %s with %o looks at %s', (platform, env, place) => {
		expect(listUsualPlaces(platform, env)).toContain(place);
	});

	test('does not look in a folder Windows does not have', () => {
		expect(listUsualPlaces('win32', {})).toEqual([]);
	});
});
