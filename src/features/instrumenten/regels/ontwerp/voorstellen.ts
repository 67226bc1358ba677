import type { Stof } from '../stof.ts';
import { OPEN } from '../tekst.ts';
import {
	formatGenummerd,
	formatGrondslagen,
	formatKop,
	formatOverwegingen,
	formatPunten,
	joinAlineas,
	listConstateringen,
	listFeiten,
	ONDERTEKENING,
	openRaad,
} from './delen.ts';

const OVERWEGENDE = ['overwegende dat:', `- ${OPEN};`];

/** The usual form. What the raad finds of it is for who hands it in: that place is open. */
export function draftMotie(stof: Stof): string {
	const verzoeken = stof.vragen
		.filter(({ isBeantwoord }) => !isBeantwoord)
		.map(({ kern }) => `de raad vóór ${OPEN} te laten weten ${kern};`);
	return joinAlineas(
		`Motie over ${stof.onderwerp}`,
		formatKop(stof),
		openRaad(stof),
		'constaterende dat:',
		formatOverwegingen(listConstateringen(stof)),
		OVERWEGENDE,
		'verzoekt het college:',
		formatGenummerd([...verzoeken, `${OPEN};`]),
		'en gaat over tot de orde van de dag.',
		ONDERTEKENING,
	);
}

export function draftAmendement(stof: Stof): string {
	return joinAlineas(
		`Amendement over ${stof.onderwerp}`,
		`${formatKop(stof)}\nVoorstel: ${OPEN}\n${formatGrondslagen('artikel 147b lid 1 van de Gemeentewet')}`,
		openRaad(stof),
		'constaterende dat:',
		formatOverwegingen(listConstateringen(stof)),
		OVERWEGENDE,
		`besluit het voorstel ${OPEN} als volgt te wijzigen:`,
		`in plaats van:`,
		`“${OPEN}”`,
		'te lezen:',
		`“${OPEN}”`,
		'Toelichting',
		`Doel: ${OPEN}\nKosten: ${OPEN}\nDekking: ${OPEN}`,
		ONDERTEKENING,
	);
}

/** Sections of a proposal that only its writer can fill. */
const openDelen = (...koppen: readonly string[]) => koppen.flatMap((kop) => [kop, OPEN]);

export function draftInitiatiefvoorstel(stof: Stof): string {
	return joinAlineas(
		`Initiatiefvoorstel over ${stof.onderwerp}`,
		[
			`Aan: de raad van de gemeente ${stof.gemeente}`,
			`Van: fractie ${OPEN}`,
			`Vergadering van de raad op: ${stof.dag}`,
			formatGrondslagen('artikel 147a lid 1 van de Gemeentewet'),
		].join('\n'),
		'Voorstel',
		'Wij stellen de raad voor te besluiten:',
		formatGenummerd([`${OPEN};`, OPEN]),
		openDelen('Aanleiding'),
		'Wat we weten',
		formatPunten([...listFeiten(stof), OPEN]),
		stof.vragen.length > 0 ? 'Wat nog is uit te zoeken' : '',
		formatGenummerd(stof.vragen.map(({ vraag }) => vraag)),
		openDelen('Argumenten', 'Wat ertegen pleit', 'Kosten en dekking', 'Uitvoering en planning'),
		'Wensen en bedenkingen van het college',
		`De raad beslist niet voordat het college de kans heeft gehad om zijn wensen en bedenkingen te geven (artikel 147a lid 4 van de Gemeentewet). Gevraagd op ${OPEN}, ontvangen op ${OPEN}`,
		'Ontwerpbesluit',
		`De raad van de gemeente ${stof.gemeente}, gelezen het initiatiefvoorstel van de fractie ${OPEN},`,
		'besluit:',
		formatGenummerd([`${OPEN};`, OPEN]),
		ONDERTEKENING,
	);
}
