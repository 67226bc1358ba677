import { z } from 'zod';
import {
	blok,
	datum,
	id,
	keuze,
	lijst,
	losseLijst,
	tekst,
	THEMAS_EN_ALGEMEEN,
	verwijzing,
	vindplaats,
	WIE,
	zekerheid,
	ZEKERHEDEN,
} from './velden.ts';

/** Who can be next to act for a resident: the organs of the law, and those who do the work. */
export const AAN_ZET = [
	...WIE,
	'leerplichtambtenaar',
	'vervoerder',
	'ggd',
	'inspectie',
	'medezeggenschapsraad',
	'jeugdhulpaanbieder',
	'zorgverzekeraar',
	'coa',
	'politie',
] as const;
export type AanZet = (typeof AAN_ZET)[number];

const MEESTE_ZINNEN = 3;
const countZinnen = (waarde: string) => waarde.split(/[.!?](?=\s|$)/).filter((zin) => zin.trim() !== '').length;
/** Prose that is read aloud on the phone. */
const korteTekst = (voorbeeld: string) =>
	tekst(voorbeeld).refine(
		(waarde) => countZinnen(waarde) <= MEESTE_ZINNEN,
		`dit zijn meer dan ${MEESTE_ZINNEN} zinnen. Kort het in tot wat je aan de telefoon zou zeggen.`,
	);

/** One entry of content/inwonersvragen/<thema>.yaml: what a resident says to a raadslid. `thema` comes from the file name. */
export const inwonersvraagSchema = blok({
	/** Part of an address: `/inwoners/leerlingenvervoer/#taxi-te-laat`. */
	id: id('taxi-te-laat'),
	thema: keuze(THEMAS_EN_ALGEMEEN),
	/** One everyday sentence, as said to a raadslid. */
	zegt: tekst('De taxi van mijn zoon komt steeds te laat op school.'),
	/** Other ways to say or type it; only indexed. */
	ook: lijst(tekst('busje altijd te laat'), '- busje altijd te laat', 2),
	/** How it is. */
	antwoord: korteTekst('Het college regelt het vervoer en maakt afspraken met de vervoerder.'),
	wieIsAanZet: lijst(
		blok({
			wie: keuze(AAN_ZET),
			/** What this one does in it, after "wie": starts with a verb. */
			doet: tekst('spreekt de vervoerder aan op het contract'),
			taken: losseLijst(verwijzing('vervoer-uitvoeren'), '- vervoer-uitvoeren'),
		}),
		'- wie: college',
	),
	/** Where this resident goes now; never to the raadslid. */
	verwijs: korteTekst('Bel de vervoerder. Helpt dat niet, meld het dan bij de gemeente.'),
	/** What a raadslid can do about the pattern behind it. */
	watKanJij: blok({
		doe: korteTekst('Vraag het college hoe vaak ritten te laat zijn en wat het contract daarover zegt.'),
		vragen: losseLijst(verwijzing('vervoer-klachten'), '- vervoer-klachten'),
		/** Instruments, duties and powers of the raad that help here. */
		taken: losseLijst(verwijzing('verordening-leerlingenvervoer'), '- verordening-leerlingenvervoer'),
		/** By when: ids from content/kalender.yaml. */
		kalender: losseLijst(verwijzing('leerplichtverslag'), '- leerplichtverslag'),
	}),
	zekerheid,
	bronnen: losseLijst(vindplaats, '- bron: handreiking-2021'),
	gecontroleerdOp: datum,
	herzienVoor: datum,
})
	.refine(
		({ zekerheid: hoe, wieIsAanZet }) => hoe !== ZEKERHEDEN[0] || wieIsAanZet.some(({ taken }) => taken.length > 0),
		{
			path: ['zekerheid'],
			error: 'een geverifieerd antwoord rust op een taak. Zet die bij wieIsAanZet, of kies uit-bron of eigen-kennis.',
		},
	)
	.refine(({ zekerheid: hoe, bronnen }) => hoe !== ZEKERHEDEN[1] || bronnen.length > 0, {
		path: ['bronnen'],
		error: 'een antwoord uit een bron noemt die bron. Vul in, bijvoorbeeld: - bron: handreiking-2021.',
	})
	.refine(({ watKanJij }) => watKanJij.vragen.length + watKanJij.taken.length > 0, {
		path: ['watKanJij'],
		error: 'noem bij vragen of taken waarmee een raadslid verder kan, bijvoorbeeld: vragen: - vervoer-klachten.',
	})
	.refine(({ gecontroleerdOp, herzienVoor }) => herzienVoor > gecontroleerdOp, {
		path: ['herzienVoor'],
		error: 'deze datum ligt niet na gecontroleerdOp. Kies een latere dag, bijvoorbeeld een jaar later.',
	});
export type Inwonersvraag = z.infer<typeof inwonersvraagSchema>;
