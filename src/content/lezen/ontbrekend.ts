import { probleemVanBestand, type ProbleemInBestand } from '../relaties/inhoud.ts';
import { CONTENT_SOORTEN, findSjabloon, type SoortNaam } from './soorten.ts';

/** Kinds that lie in one file; the site does not build without it. */
const VASTE_SOORTEN = (Object.keys(CONTENT_SOORTEN) as SoortNaam[]).filter(
	(soort) => !CONTENT_SOORTEN[soort].waar.includes('<'),
);

/** The files that must be there. One that is misnamed or broken already has a problem of its own. */
export const checkOntbrekend = (bestanden: readonly { soort: SoortNaam | undefined }[]): ProbleemInBestand[] =>
	VASTE_SOORTEN.filter((vast) => !bestanden.some(({ soort }) => soort === vast)).map((soort) =>
		probleemVanBestand(
			CONTENT_SOORTEN[soort].waar,
			`dit bestand ontbreekt. Zet het terug of maak het met het sjabloon ${findSjabloon(soort)}.`,
		),
	);
