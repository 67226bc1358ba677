import type { Inwonersvraag } from '../../../../content/schemas/inwonersvraag.ts';
import { THEMAS_EN_ALGEMEEN } from '../../../../content/schemas/velden.ts';
import { AAN_ZET_NAMEN } from '../../../inwoners/index.ts';
import { listBeslissers } from '../../../taken/index.ts';
import { createDocument, joinZinnen, type ZoekDocument } from '../document.ts';
import type { Zoekinhoud } from '../inhoud.ts';

const buildInwonersvraag = (vraag: Inwonersvraag, pagina: ZoekDocument, { citeerAlle }: Zoekinhoud): ZoekDocument =>
	createDocument({
		adres: `${pagina.adres}#${vraag.id}`,
		titel: vraag.zegt,
		pagina: 'Wat inwoners vragen',
		soort: 'Inwonersvraag',
		themas: pagina.themas,
		wie: listBeslissers(vraag.wieIsAanZet.map(({ wie }) => wie)),
		trefwoorden: vraag.ook,
		taken: vraag.wieIsAanZet.flatMap(({ taken }) => taken),
		// The excerpt begins here: it must read as the answer.
		tekst: joinZinnen(
			vraag.antwoord,
			...vraag.wieIsAanZet.map(({ wie, doet }) => capitalize(`${AAN_ZET_NAMEN[wie]} ${doet}`)),
			vraag.verwijs,
			citeerAlle(vraag.wieIsAanZet.flatMap(({ taken }) => taken)).join(', '),
		),
	});

const capitalize = (zin: string) => zin.charAt(0).toUpperCase() + zin.slice(1);

/** The page of each theme that has them, and every sentence of a resident. */
export const buildInwonersvragen = (inhoud: Zoekinhoud): ZoekDocument[] =>
	THEMAS_EN_ALGEMEEN.flatMap((id) => {
		const vragen = inhoud.invoer.inwonersvragen.filter(({ gegevens }) => gegevens.thema === id);
		if (vragen.length === 0) return [];
		const thema = inhoud.titels.get(id) ?? 'Algemeen';
		const pagina = createDocument({
			adres: `/inwoners/${id}/`,
			titel: `${thema}: wat inwoners vragen`,
			soort: 'Inwonersvraag',
			themas: [thema],
		});
		return [pagina, ...vragen.map(({ gegevens }) => buildInwonersvraag(gegevens, pagina, inhoud))];
	});
