import { getUitgave } from '../../content/queries.ts';
import { BOUWDATUM } from '../../shared/site.ts';
import { getInwonersPaden } from '../inwoners/pagina.ts';
import { listVragenlijsten } from '../weet-jij/pagina.ts';
import { buildAlinea } from './regels/alinea.ts';
import { chooseGevallen, chooseVragen } from './regels/gevallen.ts';
import { buildProgramma, VOORAF } from './regels/programma.ts';

/** One path per theme, with its exercise. */
export async function getOefeningPaden() {
	const inwoners = new Map((await getInwonersPaden()).map(({ props }) => [props.id as string, props.antwoorden]));
	return (await listVragenlijsten()).map(({ id, titel, vragen }) => {
		const gevallen = chooseGevallen(id, inwoners.get(id) ?? []);
		const bijGevallen = gevallen.flatMap(({ watKanJij }) => watKanJij.vragen);
		return {
			params: { thema: id },
			props: {
				id,
				titel,
				gevallen,
				vragen: chooseVragen(vragen, bijGevallen),
				vooraf: VOORAF,
				programma: buildProgramma(),
			},
		};
	});
}
export type Oefening = Awaited<ReturnType<typeof getOefeningPaden>>[number]['props'];

/** What a griffier can take over, per theme. */
export async function getGriffiePagina() {
	const adres = (await getUitgave()).adres?.replace(/\/$/, '') ?? '';
	const lijsten = await listVragenlijsten();
	return {
		heeftAdres: adres !== '',
		themas: lijsten.map(({ id, titel, vragen }) => ({
			id,
			titel,
			aantal: vragen.length,
			alinea: buildAlinea({ thema: id, titel, aantalVragen: vragen.length, adres, uitgave: BOUWDATUM }),
		})),
	};
}
export type GriffiePagina = Awaited<ReturnType<typeof getGriffiePagina>>;
