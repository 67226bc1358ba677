import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Engine } from './engine.ts';
import { startChromium, startFirefox } from './puppeteer.ts';
import { startWebkit } from './webkit.ts';

/** Path of a program; undefined when this machine does not have it. */
function findProgramma(naam: string): string | undefined {
	return (process.env['PATH'] ?? '')
		.split(delimiter)
		.map((map) => join(map, naam))
		.find((pad) => {
			try {
				accessSync(pad, constants.X_OK);
				return true;
			} catch {
				return false;
			}
		});
}

const firefox = process.env['FIREFOX_BIN'] ?? findProgramma('firefox-esr') ?? findProgramma('firefox');
const missesWebkit = ['WebKitWebDriver', 'Xvfb'].filter((naam) => !findProgramma(naam));

export interface Motor {
	naam: 'chromium' | 'firefox' | 'webkit';
	start(): Promise<Engine>;
	/** Whether it hands over the paper of a page. */
	maaktPdf: boolean;
	/** Why it cannot run here, in Dutch, with what would help. */
	ontbreekt?: string | undefined;
}

export const MOTOREN: readonly Motor[] = [
	{ naam: 'chromium', start: startChromium, maaktPdf: true },
	{
		naam: 'firefox',
		start: () => startFirefox(firefox ?? ''),
		maaktPdf: true,
		ontbreekt: firefox ? undefined : 'Firefox staat niet op deze machine (in Debian het pakket firefox-esr)',
	},
	{
		naam: 'webkit',
		start: startWebkit,
		maaktPdf: false,
		ontbreekt:
			missesWebkit.length === 0
				? undefined
				: `${missesWebkit.join(' en ')} niet gevonden (in Debian de pakketten webkit2gtk-driver en xvfb)`,
	},
];
