import { probleemVanBestand } from './inhoud.ts';
import type { Inhoud, ProbleemInBestand } from './inhoud.ts';

/** Every page says who publishes the site, or that nobody does. */
export function checkUitgave({ uitgave, afgekeurd }: Inhoud): ProbleemInBestand[] {
	if (uitgave.length > 0 || afgekeurd.some(({ soort }) => soort === 'uitgave')) return [];
	return [
		probleemVanBestand(
			'uitgave.yaml',
			'dit bestand ontbreekt. Maak het met het sjabloon content/_sjablonen/uitgave.yaml en laat leeg wat je niet weet.',
		),
	];
}
