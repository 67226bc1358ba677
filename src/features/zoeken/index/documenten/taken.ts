import type { Taak } from '../../../../content/schemas/taak.ts';
import { findGrondslag, listBeslissers, WIE_NAMEN } from '../../../taken/index.ts';
import { createDocument, joinZinnen, type ZoekDocument } from '../document.ts';
import type { Zoekinhoud } from '../inhoud.ts';

/** What kind it is in words that readers search with. */
const SOORT: Record<Taak['soort'], string> = {
	plicht: 'Een plicht: dit moet volgens de wet',
	bevoegdheid: 'Een bevoegdheid: dit mag volgens de wet',
	beleidsvrijheid: 'Beleidsvrijheid: dit kan, de wet verplicht het niet',
	toezicht: 'Toezicht: wie kijkt of het gebeurt',
};
const STATUS: Record<Taak['status'], string> = {
	geldend: '',
	aangekondigd: 'Aangekondigd, nog geen wet',
	'bij-de-kamer': 'Een wetsvoorstel, nog geen wet',
	vervallen: 'Geldt niet meer',
};

function buildTaak(taak: Taak, { titels, wetten }: Zoekinhoud): ZoekDocument {
	const grondslag = findGrondslag(taak, wetten);
	const thema = titels.get(taak.thema) ?? 'Algemeen';
	return createDocument({
		adres: `/taken/${taak.id}/`,
		titel: taak.omschrijving,
		soort: 'Taak',
		taken: [taak.id],
		themas: [thema],
		wie: listBeslissers(taak.wie),
		trefwoorden: taak.zoekwoorden,
		grondslag: grondslag ? [grondslag.citaat, ...taak.ookIn] : taak.ookIn,
		oudeGrondslag: grondslag?.toen ? [`artikel ${grondslag.toen.artikel}`] : [],
		tekst: joinZinnen(
			STATUS[taak.status],
			SOORT[taak.soort],
			`Wie: ${taak.wie.map((wie) => WIE_NAMEN[wie]).join(', ')}`,
			thema,
			taak.termijn && `Termijn: ${taak.termijn}`,
			grondslag && `Grondslag: ${grondslag.citaat} (${grondslag.wet.naam})`,
			grondslag?.toelichting,
			taak.ookIn.length > 0 && `Ook in ${taak.ookIn.join('; ')}`,
			taak.wijziging,
			taak.letOp,
		),
	});
}

export const buildTaken = (inhoud: Zoekinhoud): ZoekDocument[] =>
	[...inhoud.taken.values()].map((taak) => buildTaak(taak, inhoud));
