import type { Vraag } from '../../../../content/schemas/vraag.ts';
import { createDocument, joinZinnen, type ZoekDocument } from '../document.ts';
import type { Zoekinhoud } from '../inhoud.ts';

const DEEL = { soort: 'Vraag', wie: ['raad', 'college'] };

const buildVraag = (vraag: Vraag, pagina: ZoekDocument, { taken, citeerAlle }: Zoekinhoud): ZoekDocument =>
	createDocument({
		...DEEL,
		adres: `${pagina.adres}#${vraag.id}`,
		titel: vraag.vraag,
		pagina: pagina.titel,
		themas: pagina.themas,
		taken: vraag.taken,
		tekst: joinZinnen(
			vraag.waarom,
			vraag.goedAntwoord,
			vraag.keuzes.join(', '),
			vraag.doorvraag,
			`${vraag.document.naam} (bij ${vraag.document.houder})`,
			...vraag.taken.map((id) => taken.get(id)?.omschrijving),
			citeerAlle(vraag.taken).join(', '),
		),
	});

/** The list of questions of each theme, and every question. */
export const buildVragen = (inhoud: Zoekinhoud): ZoekDocument[] =>
	inhoud.invoer.themas.flatMap(({ id, gegevens: { titel } }) => {
		const pagina = createDocument({ ...DEEL, adres: `/weet-jij/${id}/`, titel: `Weet jij? ${titel}`, themas: [titel] });
		const vragen = inhoud.invoer.vragen.filter(({ gegevens }) => gegevens.thema === id);
		return [pagina, ...vragen.map(({ gegevens }) => buildVraag(gegevens, pagina, inhoud))];
	});
