import { isGoed } from './geheugen.ts';
import type { Bevonden } from './ronde.ts';

const ETMAAL = 86_400_000;
const GROEPEN = {
	weg: 'Weg. Zoek een nieuw adres, of zet waarschijnlijkDood: true bij de bron',
	anders: 'Komt bij een andere wet uit. Kijk het BWB-nummer na in content/wetten.yaml',
	verhuisd: 'Voorgoed verhuisd. Neem het nieuwe adres over',
	geweigerd: 'Laat een programma niet toe. Kijk zelf, in een browser',
	stuk: 'De site heeft een storing. Kijk later nog eens',
	onbereikbaar: 'Niet te bereiken. Kijk later nog eens, of zelf in een browser',
	goed: 'Werkt',
} as const;
type Groep = keyof typeof GROEPEN;

/** A link to a law must end at that law. */
const isAndereWet = ({ bwb, uitkomst: { naar } }: Bevonden) =>
	bwb !== undefined && naar !== undefined && !naar.includes(bwb);

export function judge(bevonden: Bevonden): Groep {
	const { status, naar, blijvend, reden } = bevonden.uitkomst;
	if (status === undefined || reden !== undefined) return 'onbereikbaar';
	if (status === 404 || status === 410) return 'weg';
	if (status >= 500) return 'stuk';
	if (!isGoed({ status })) return 'geweigerd';
	if (isAndereWet(bevonden)) return 'anders';
	// A law moves to the version of today each time: that is what the link is for.
	return naar !== undefined && blijvend && bevonden.bwb === undefined ? 'verhuisd' : 'goed';
}

function formatLeeftijd(op: number, nu: number): string {
	const dagen = Math.floor((nu - op) / ETMAAL);
	return dagen === 0 ? 'vandaag gezien' : dagen === 1 ? 'gisteren gezien' : `${dagen} dagen geleden gezien`;
}

function formatBevonden({ adres, gebruik, uitkomst }: Bevonden, nu: number): string {
	const { status, naar, reden, op } = uitkomst;
	const stand = [status === undefined ? [] : `status ${status}`, reden ?? [], formatLeeftijd(op, nu)].flat().join(', ');
	const verder = naar === undefined ? [] : [`    naar: ${naar}`];
	return [`- ${adres}`, `    ${stand}`, ...verder, ...gebruik.map((plek) => `    in ${plek}`)].join('\n');
}

/**
 * The report: what asks for work, each with where it is used.
 *
 * @param metGoede Also the ones that work.
 */
export function formatVerslag(bevonden: readonly Bevonden[], nu: number, metGoede: boolean): string {
	const perGroep = Map.groupBy(bevonden, judge);
	const namen = (Object.keys(GROEPEN) as Groep[]).filter((naam) => metGoede || naam !== 'goed');
	const blokken = namen.flatMap((naam) => {
		const van = perGroep.get(naam) ?? [];
		return van.length === 0
			? []
			: [[`${GROEPEN[naam]} (${van.length})`, ...van.map((een) => formatBevonden(een, nu))].join('\n')];
	});
	const goed = perGroep.get('goed')?.length ?? 0;
	return [...blokken, `Van de ${bevonden.length} adressen werken er ${goed}.`].join('\n\n');
}
