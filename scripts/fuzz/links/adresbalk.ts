import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { readFragment as readInstrument } from '../../../src/features/instrumenten/regels/bron.ts';
import {
	formatVergaderadres,
	readFragment as readVergadering,
} from '../../../src/features/vergadering/regels/fragment.ts';
import { formatAdres, parseKeuze } from '../../../src/features/vergelijken/regels/keuze.ts';
import { buildLink, readLink, type Inpakker } from '../../../src/features/weet-jij/regels/link.ts';
import { buildStaat } from '../../../src/features/weet-jij/regels/rijen.ts';
import { readKeuze } from '../../../src/features/zaal/regels/keuze.ts';
import { formatZoekadres, parseZoekadres } from '../../../src/features/zoeken/rang/adres.ts';
import { judgeMelding, type Linksoort } from './soorten.ts';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const NU = Date.UTC(2026, 10, 28);
const inpakker: Inpakker = {
	pack: (bytes) => Promise.resolve(new Uint8Array(deflateRawSync(bytes))),
	unpack: (bytes, hoogstens) =>
		Promise.resolve()
			.then(() => new Uint8Array(inflateRawSync(bytes, { maxOutputLength: hoogstens })))
			.catch(() => undefined),
};
const staat = buildStaat([], NU);
const LIJST =
	typeof staat === 'string'
		? undefined
		: await buildLink({ staat, uitgave: '2026-11-28', gemaaktOp: NU }, '', inpakker);

const moet = (goed: boolean, fout: string) => (goed ? [] : [fout]);

/** What stands behind the # and the ? of the pages. */
export const ADRESBALK: readonly Linksoort[] = [
	{
		naam: '# van /vergadering/',
		zaden: [
			'#vergadering=v-1',
			'#thema=leerplicht',
			'#taak=leerplichtverslag-aan-raad',
			'#vraag=vervoer-klachten',
			'#inwonersvraag=taxi-te-laat',
		],
		judge(link) {
			const gelezen = readVergadering(link);
			if (!('id' in gelezen)) return { isGeweigerd: true, fouten: [] };
			return {
				isGeweigerd: false,
				fouten: moet(
					ID.test(gelezen.id) && /^#vergadering=[a-z0-9-]+$/.test(formatVergaderadres(gelezen.id)),
					`een id dat geen id is: ${gelezen.id}`,
				),
			};
		},
	},
	{
		naam: '# van /vergadering/zaal/',
		zaden: ['', '#', '#vergadering=v-1', '#thema=leerplicht'],
		judge(link) {
			const keuze = readKeuze(link);
			return {
				isGeweigerd: keuze === undefined,
				fouten: moet(keuze === undefined || !('id' in keuze) || ID.test(keuze.id), 'een id dat geen id is'),
			};
		},
	},
	{
		naam: '# van /instrumenten/opstellen/',
		zaden: ['', 'thema=leerplicht', 'vraag=vervoer-klachten', 'vergadering=v-1'],
		judge(link) {
			const gegevens = { themas: [{ id: 'leerplicht', titel: 'Leerplicht', vragen: [] }] } as never;
			const { bron, melding } = readInstrument(link, gegevens, { vragen: [], vergaderingen: [] } as never);
			return {
				isGeweigerd: melding !== undefined,
				fouten: [
					...(melding === undefined ? [] : judgeMelding(melding)),
					...moet(bron === undefined || bron === 'thema=leerplicht', `een bron die er niet is: ${bron ?? ''}`),
				],
			};
		},
	},
	{
		naam: '# van /mijn-lijst/',
		zaden: [LIJST ?? '', '#lijst=1d.5k.1x2y3z.AAAA', '#lijst=1j.2.0.W10'],
		async judge(link) {
			const gelezen = await readLink(link, NU, inpakker);
			return 'reden' in gelezen
				? { isGeweigerd: true, fouten: judgeMelding(gelezen.melding) }
				: { isGeweigerd: false, fouten: moet(typeof gelezen.uitgave === 'string', 'een lijst zonder uitgave') };
		},
	},
	{
		naam: '? van /zoeken/',
		zaden: ['?q=leerplicht', '?q=mag+dat%3F&soort=taak&thema=leerplicht&wie=raad', '?q=%C3%A9%C3%A9n'],
		judge(link) {
			const stand = parseZoekadres(link);
			const adres = URL.parse(formatZoekadres(stand), 'https://raadswijzer.test/');
			return {
				isGeweigerd: stand.vraag === '',
				fouten: [
					...moet(
						stand.vraag.length <= 200 && Object.values(stand.filters).every((waarde) => waarde.length <= 80),
						'een vraag of filter zonder grens',
					),
					...moet(adres?.pathname === '/zoeken/' && adres.hash === '', `een adres van elders: ${adres?.href ?? ''}`),
				],
			};
		},
	},
	{
		naam: '? van /vergelijken/',
		zaden: ['heerlen,maastricht', 'Heerlen, Maastricht', 'heerlen,maastricht,twenterand,utrecht', 'GM0917'],
		judge(link) {
			const bekend = new Set(['heerlen', 'maastricht', 'twenterand', 'utrecht']);
			const { slugs, melding } = parseKeuze(link, (naam) =>
				bekend.has(naam.toLowerCase()) ? naam.toLowerCase() : undefined,
			);
			return {
				isGeweigerd: melding !== '',
				fouten: [
					...(melding === '' ? [] : judgeMelding(melding.replace(/[\r\n]/g, ' '))),
					...moet(slugs.length <= 4 && slugs.every((slug) => bekend.has(slug)), 'een gemeente die er niet is'),
					...moet(formatAdres(slugs).startsWith('/vergelijken/'), 'een adres van elders'),
				],
			};
		},
	},
];
