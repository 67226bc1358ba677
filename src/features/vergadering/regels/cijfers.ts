import { buildTabel, formatNoten, listOnderschrift, type Vergelijking } from '../../vergelijken/index.ts';

/** Rows of the comparison that say something about a theme. Of what is missing the register has no figure. */
const RIJEN_VAN: Readonly<Record<string, readonly string[]>> = {
	'openbaar-onderwijs': ['inwoners-0-14', 'basisschoolvestigingen', 'leerlingen-bo'],
	onderwijshuisvesting: ['basisschoolvestigingen', 'leerlingen-bo', 'schoolgebouwen-begroot'],
	leerplicht: ['inwoners-0-14', 'vo-vestigingen', 'onderwijsbeleid-begroot'],
	'passend-onderwijs': ['leerlingen-bo', 'leerlingen-sbo', 'so-vso-vestigingen'],
	praktijkonderwijs: ['inwoners-0-14', 'vo-vestigingen'],
	'speciaal-onderwijs': ['leerlingen-sbo', 'sbo-vestigingen', 'so-vso-vestigingen'],
	leerlingenvervoer: ['sbo-vestigingen', 'so-vso-vestigingen', 'onderwijsbeleid-begroot'],
	'lokale-educatieve-agenda': ['inwoners-0-14', 'leerlingen-bo', 'onderwijsbeleid-begroot'],
	onderwijskansen: ['inwoners-0-14', 'leerlingen-bo', 'onderwijsbeleid-begroot'],
	'integrale-kindcentra': ['inwoners-0-14', 'basisschoolvestigingen', 'leerlingen-bo'],
	'middelbaar-beroepsonderwijs': ['inwoners', 'vo-vestigingen'],
	'jeugdhulp-op-school': ['inwoners-0-14', 'leerlingen-bo', 'jeugdhulp-uitgegeven'],
};
/** As many rows as fit on a sheet with the rest. */
const MEESTE = 3;

/**
 * The figures beside Nederland on one sheet.
 *
 * @param slug The gemeente of the reader.
 * @returns undefined when no theme has figures.
 */
export function describeCijfers(vergelijking: Vergelijking, themas: readonly string[], slug: string | undefined) {
	const ids = [...new Set(themas.flatMap((thema) => RIJEN_VAN[thema] ?? []))].slice(0, MEESTE);
	const rijen = ids.flatMap((id) => vergelijking.rijen.find(({ rij }) => rij.id === id) ?? []);
	if (rijen.length === 0) return undefined;
	const tabel = buildTabel(
		{ rijen },
		vergelijking.gemeenten.filter((gemeente) => gemeente.slug === slug),
	);
	return {
		koppen: tabel.koppen.map(({ naam }) => naam),
		rijen: tabel.rijen.map((rij) => ({
			label: rij.label + formatNoten(tabel.rijen, rij),
			cellen: rij.cellen.map(({ tekst, klein }) => ({ '=': tekst, klein: klein ? ` (${klein})` : undefined })),
			herkomst: rij.herkomst,
		})),
		onderschrift: listOnderschrift(tabel).join(' '),
	};
}
