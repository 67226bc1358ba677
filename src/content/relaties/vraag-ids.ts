import { probleemBij } from './inhoud.ts';
import type { Inhoud, ProbleemInBestand } from './inhoud.ts';

const REGISTER = 'content/vraag-ids.yaml';

/** Answers of readers are stored under the id of a question: no question comes, changes or goes without a line in the register of ids. */
export function checkVraagIds(inhoud: Inhoud): ProbleemInBestand[] {
	const bekend = new Map(inhoud.vraagIds.map((regel) => [regel.id, regel.gegevens]));
	return inhoud.vragen.flatMap((vraag) => {
		const regel = bekend.get(vraag.id);
		if (!regel) {
			return [
				probleemBij(
					vraag,
					['id'],
					`dit id staat niet in ${REGISTER}. Zet het daar met de vraag erbij, bijvoorbeeld: - id: ${vraag.id}.`,
				),
			];
		}
		if (regel.vervallen) {
			return [
				probleemBij(
					vraag,
					['id'],
					`dit id is van een vervallen vraag en mag niet opnieuw gebruikt worden. Geef de vraag een nieuw id, bijvoorbeeld: ${vraag.id}-2.`,
				),
			];
		}
		if (regel.vraag !== vraag.gegevens.vraag) {
			return [
				probleemBij(
					vraag,
					['vraag'],
					`de vraag is anders dan in ${REGISTER}. Vraagt zij nog hetzelfde, zet dan daar de nieuwe tekst en de oude bij gewijzigd; zo niet, geef haar een nieuw id.`,
				),
			];
		}
		return [];
	});
}

/** A question that is gone stays in the register, with the reason. */
export function checkVerdwenenVragen(inhoud: Inhoud): ProbleemInBestand[] {
	const aanwezig = new Set([
		...inhoud.vragen.map(({ id }) => id),
		...inhoud.afgekeurd.filter(({ soort }) => soort === 'vragen').map(({ id }) => id),
	]);
	return inhoud.vraagIds.flatMap((regel) => {
		const { vervallen } = regel.gegevens;
		if (!vervallen && !aanwezig.has(regel.id)) {
			return [
				probleemBij(
					regel,
					['id'],
					'deze vraag staat niet meer in content/vragen/. Zet haar terug, of vul vervallen in met datum en waarom.',
				),
			];
		}
		if (vervallen?.opvolger && !aanwezig.has(vervallen.opvolger)) {
			return [
				probleemBij(
					regel,
					['vervallen', 'opvolger'],
					`"${vervallen.opvolger}" is geen vraag. Kies een id uit content/vragen/ of haal de regel weg.`,
				),
			];
		}
		return [];
	});
}
