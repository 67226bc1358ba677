import { listGeldigeRijen, listOudeNamen } from '../../../../content/geldigheid.ts';
import type { DossierStuk } from '../../../../content/schemas/dossier.ts';
import { formatMoment } from '../../../../shared/dag.ts';
import { BOUWDATUM } from '../../../../shared/site.ts';
import { formatGemeentenaam, formatVolleGemeentenaam, listVroegereNamen } from '../../../gemeenten/index.ts';
import { createDocument, joinZinnen, type ZoekDocument } from '../document.ts';
import type { Zoekinhoud } from '../inhoud.ts';

const buildStuk = (stuk: DossierStuk, pagina: ZoekDocument, { titels }: Zoekinhoud): ZoekDocument =>
	createDocument({
		adres: `${pagina.adres}#${stuk.id}`,
		titel: stuk.titel,
		pagina: pagina.titel,
		soort: 'Gemeente',
		tekst: joinZinnen(
			`${formatMoment(stuk.datum)}, ${stuk.soort.replaceAll('-', ' ')}`,
			stuk.themas.map((slug) => titels.get(slug) ?? slug).join(', '),
			...stuk.punten,
			stuk.wieBesluit,
			stuk.gevraagdVanRaad,
			stuk.vervolg,
			stuk.datumToelichting,
		),
	});

/** Every gemeente of the day of the build under all its names, and the documents in its file. */
export function buildGemeenten(inhoud: Zoekinhoud): ZoekDocument[] {
	const { register, herindelingen, gemeenten, dossier } = inhoud.invoer;
	const alle = register.map(({ gegevens }) => gegevens);
	const wijzigingen = herindelingen.map(({ gegevens }) => gegevens);
	const oudeNamen = listOudeNamen(alle, wijzigingen, BOUWDATUM);
	const gegevensVan = new Map(gemeenten.map(({ id, gegevens }) => [id, gegevens]));
	return listGeldigeRijen(alle, wijzigingen, BOUWDATUM).flatMap((rij) => {
		const naam = formatGemeentenaam(rij);
		const pagina = createDocument({
			adres: `/gemeenten/${rij.slug}/`,
			titel: formatVolleGemeentenaam(rij),
			soort: 'Gemeente',
			trefwoorden: [
				...rij.aliassen,
				...listVroegereNamen(rij, oudeNamen),
				`gemeente ${naam}`,
				`provincie ${rij.provincie}`,
			],
			tekst: gegevensVan.get(rij.slug)?.overzicht ?? '',
		});
		const stukken = dossier.flatMap(({ gegevens }) => (gegevens.gemeente === rij.slug ? [gegevens] : []));
		return [pagina, ...stukken.map((stuk) => buildStuk(stuk, pagina, inhoud))];
	});
}
