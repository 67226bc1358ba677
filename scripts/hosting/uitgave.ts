import { checkBestand } from '../../src/content/lezen/bestand.ts';
import { CONTENT_MAP, readBestanden } from '../../src/content/lezen/map.ts';
import type { UitgaveGegevens } from '../../src/content/schemas/uitgave.ts';

/** Who publishes this edition; the build has checked the file by now. */
export async function readUitgave(): Promise<UitgaveGegevens> {
	const [bestand] = await readBestanden(CONTENT_MAP, /^uitgave\.yaml$/);
	const [uitgave] = bestand ? checkBestand(bestand).onderdelen : [];
	if (!uitgave) throw new Error('content/uitgave.yaml is niet te lezen. Draai eerst npm run check:content.');
	return uitgave.gegevens as UitgaveGegevens;
}

/**
 * What somebody who puts the site online should know of its edition; nothing for a build that stays at home.
 *
 * @param site Own address of the site, from SITE_URL.
 */
export function listMeldingen({ uitgever, adres }: UitgaveGegevens, site: URL | undefined): string[] {
	if (!site) return [];
	const meldingen: string[] = [];
	if (!uitgever)
		meldingen.push(
			'Let op: SITE_URL is gezet, maar content/uitgave.yaml noemt geen uitgever. Elke pagina zegt nu dat dit een uitgave zonder uitgever is. Vul het bestand in; docs/redactie/uitgeven.md legt uit hoe.',
		);
	if (adres && new URL(adres).origin !== site.origin)
		meldingen.push(
			`Let op: het adres in content/uitgave.yaml (${adres}) is een ander dan SITE_URL (${site.origin}). Maak ze gelijk.`,
		);
	return meldingen;
}
