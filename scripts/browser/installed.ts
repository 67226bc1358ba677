import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

type Env = Readonly<Record<string, string | undefined>>;

const LINUX = [
	'chromium',
	'chromium-browser',
	'google-chrome-stable',
	'google-chrome',
	'microsoft-edge-stable',
	'microsoft-edge',
];
const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS = [
	'Google\\Chrome\\Application\\chrome.exe',
	'Chromium\\Application\\chrome.exe',
	'Microsoft\\Edge\\Application\\msedge.exe',
];

function listLinux(env: Env): string[] {
	const dirs = [...(env['PATH'] ?? '').split(delimiter), '/usr/bin', '/snap/bin'].filter(Boolean);
	return LINUX.flatMap((naam) => dirs.map((dir) => join(dir, naam)));
}

function listMac(env: Env): string[] {
	const dirs = ['/Applications', join(env['HOME'] ?? '', 'Applications')];
	return MAC.flatMap((naam) => dirs.map((dir) => join(dir, `${naam}.app/Contents/MacOS/${naam}`)));
}

function listWindows(env: Env): string[] {
	const dirs = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LocalAppData'] ?? env['LOCALAPPDATA']];
	return WINDOWS.flatMap((naam) => dirs.filter((dir) => dir !== undefined).map((dir) => `${dir}\\${naam}`));
}

/** Lists where a browser that understands Chromium's protocol is usually installed, the plainest first. */
export function listUsualPlaces(platform: NodeJS.Platform, env: Env): string[] {
	if (platform === 'darwin') return listMac(env);
	return platform === 'win32' ? listWindows(env) : listLinux(env);
}

/** Finds an installed browser, if there is one. */
export const findInstalledBrowser = (): string | undefined =>
	listUsualPlaces(process.platform, process.env).find((file) => existsSync(file));
