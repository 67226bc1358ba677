import { formatGetal, formatTabel } from '../tabel.ts';
import type { Meting } from './meet.ts';

/** What the normal build may cost on two cores. */
const GRENS = { seconden: 60, MB: 2048 };

const formatMB = (MB: number): string => (MB === 0 ? 'niet te meten' : formatGetal(MB));

const korteNaam = (stap: string) =>
	/(\w+)\/main\.ts$|([\w:-]+?)(?:\.ts)?(?: build)?$/.exec(stap)?.slice(1).find(Boolean) ?? stap;

/** Time where it can be read without the load of other work, else the time on the clock. */
const kosten = ({ rekentijd, seconden }: Meting) => rekentijd || seconden;

/** Time a page costs, to see whether it grows: at 1 the growth is linear. */
const groei = (meting: Meting, eerste: Meting) => kosten(meting) / meting.paginas / (kosten(eerste) / eerste.paginas);

/** One line while the rest is still being built. */
export const formatTussenstand = ({ factor, seconden, rekentijd, paginas, piekMB }: Meting) =>
	`${factor}x: ${formatGetal(seconden, 1)} s, rekentijd ${formatGetal(rekentijd, 1)} s, ${formatMB(piekMB)} MB, ${formatGetal(paginas)} pagina’s`;

/** The measurements as a table, with the steps under each other and the growth in the last row. */
export function formatVerslag(metingen: readonly Meting[]): string {
	const [eerste] = metingen;
	if (!eerste) return '';
	const rij = (naam: string, cel: (meting: Meting) => string) => [naam, ...metingen.map(cel)];
	const tabel = formatTabel([
		rij('', ({ factor }) => `${factor}x`),
		...eerste.stappen.map(({ naam }, index) =>
			rij(`${korteNaam(naam)} (s)`, ({ stappen }) => formatGetal(stappen[index]?.seconden ?? 0, 1)),
		),
		rij('samen (s)', ({ seconden }) => formatGetal(seconden, 1)),
		rij('rekentijd (s)', ({ rekentijd }) => (rekentijd === 0 ? 'niet te meten' : formatGetal(rekentijd, 1))),
		rij('geheugen, hoogste (MB)', ({ piekMB }) => formatMB(piekMB)),
		rij('pagina’s', ({ paginas }) => formatGetal(paginas)),
		rij('pagina’s per seconde', ({ paginas, seconden }) => formatGetal(paginas / seconden, 1)),
		rij('kosten per pagina naast 1x', (meting) => formatGetal(groei(meting, eerste), 2)),
	]);
	const snel = eerste.seconden < GRENS.seconden ? 'onder' : 'boven';
	const klein = eerste.piekMB < GRENS.MB ? 'onder' : 'boven';
	return `${tabel}\n\nDe gewone bouw (${eerste.factor}x) blijft ${snel} de ${GRENS.seconden} s en ${klein} de ${GRENS.MB} MB.`;
}
