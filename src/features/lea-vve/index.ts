/** What other features may use of the questionnaire: its words, its rules and the points that follow from it. */
export { formatToonbaar, maskCijfers, readToonbaar, type ToonbaarCijfer } from './regels/afscherming.ts';
export { buildBereikbeeld } from './regels/bereik-beeld.ts';
export { LEZER_VAN, type Lezer } from './regels/lezers.ts';
export { listPlichten, SIGNAAL_TAKEN } from './regels/matrix.ts';
export { isGesteld, listAntwoorden, ROUTING } from './regels/routing.ts';
export type { Signaal } from './regels/signalen/signaal.ts';
export { listSignalen } from './regels/signalen/lijst.ts';
export {
	CIJFER_NAMEN,
	formatAntwoord,
	formatPartner,
	HERKOMST_NAMEN,
	ONDERWERP_NAMEN,
	OVER,
	VRAAG_NAMEN,
} from './regels/teksten.ts';
