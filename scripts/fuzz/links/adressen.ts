import { checkMdx } from '../../../src/content/lezen/mdx/check.ts';
import { checkLinks, VASTE_ADRESSEN } from '../../../src/content/relaties/links.ts';
import type { Inhoud } from '../../../src/content/relaties/inhoud.ts';
import { bronSchema } from '../../../src/content/schemas/bron.ts';
import { raadsinformatieSchema } from '../../../src/content/schemas/register.ts';
import { taakSchema } from '../../../src/content/schemas/taak.ts';
import { uitgaveSchema } from '../../../src/content/schemas/uitgave.ts';
import { isWebadres } from '../../../src/shared/webadres.ts';
import { escapeHtml } from '../inhoud/jsx.ts';
import { judgeHtml } from '../inhoud/htmlcontrole.ts';
import { judgeRegel } from '../inhoud/regelcontrole.ts';
import type { Linksoort, Oordeel } from './soorten.ts';

const PAD = 'themas/leerplicht.mdx';
const ZADEN = [
	'https://wetten.overheid.nl/BWBR0003420',
	'https://www.rijksoverheid.nl/onderwerpen/leerplicht?a=1#b',
	...VASTE_ADRESSEN,
	'/themas/leerplicht/#wie-gaat-waarover',
];

const draw = (adres: string) => judgeHtml(`<a href="${escapeHtml(adres)}">a</a>`);

/** Without the pages of all gemeenten and taken, which only take time. */
const leeg = (inhoud: Omit<Inhoud, 'themas'>) =>
	Object.fromEntries(Object.keys(inhoud).map((soort) => [soort, []])) as unknown as typeof inhoud;

/** A link in a text: read by the parser, then held against the pages that there are. */
export const createMdxLinks = ({ themas, ...overige }: Inhoud): Linksoort => ({
	naam: 'link in een tekst',
	zaden: ZADEN,
	judge(link): Oordeel {
		const { problemen, links } = checkMdx(`Lees [de wet](${link}) en [dit](<${link}>).`, 1);
		const regels = [
			...problemen.map((probleem) => ({ pad: PAD, ...probleem })),
			...checkLinks({ ...leeg(overige), themas, linksInTekst: links.map((gevonden) => ({ pad: PAD, ...gevonden })) }),
		];
		if (regels.length > 0)
			return { isGeweigerd: true, fouten: regels.flatMap((regel) => judgeRegel(regel, undefined)) };
		return { isGeweigerd: false, fouten: links.flatMap(({ adres }) => draw(adres)) };
	},
});

interface Veld {
	safeParse: (waarde: unknown) => {
		success: boolean;
		data?: unknown;
		error?: { issues: { message: string }[] } | undefined;
	};
}
const rij = (velden: Veld, adres: string) => velden.safeParse({ code: 'GM0917', sleutel: '', adres });
/** Fields of content that hold an address: the site links to them, or names them. */
const VELDEN: readonly [naam: string, lees: (adres: string) => ReturnType<Veld['safeParse']>][] = [
	['bron.adres', (adres) => bronSchema.shape.adres.safeParse(adres)],
	['taak.gelezenBij', (adres) => taakSchema.shape.gelezenBij.safeParse([adres])],
	['uitgave.adres', (adres) => uitgaveSchema.shape.adres.safeParse(adres)],
	['uitgave.correcties', (adres) => uitgaveSchema.shape.correcties.safeParse(adres)],
	['raadsinformatie.adres', (adres) => rij(raadsinformatieSchema, adres)],
];
const isMail = (adres: string) => !adres.includes('://');

/** An address in a field. */
export const VELDLINKS: Linksoort = {
	naam: 'link in een veld',
	zaden: [
		'https://wetten.overheid.nl/BWBR0003420',
		'http://www.liwwadders.nl/artikel/',
		'redactie@voorbeeldstad.example',
		'https://voorbeeldstad.example/fout-melden?pagina=1#a',
	],
	judge(link): Oordeel {
		const gelezen = VELDEN.map(([naam, lees]) => ({ naam, uit: lees(link) }));
		const regels = gelezen.flatMap(({ naam, uit }) =>
			(uit.error?.issues ?? []).map(({ message }) => ({ pad: PAD, regel: 1, veld: naam, tekst: message })),
		);
		const goed = gelezen.filter(({ uit }) => uit.success);
		// Without a safe connection only the place of a source is named, as text.
		const links = goed
			.filter(({ naam }) => naam !== 'bron.adres' || isWebadres(link))
			.filter(({ uit }) => !JSON.stringify(uit.data).includes('"http://') && JSON.stringify(uit.data) !== '[]');
		return {
			isGeweigerd: goed.length === 0,
			fouten: [
				...regels.flatMap((regel) => judgeRegel(regel, undefined)),
				...links.flatMap(({ naam }) =>
					naam === 'uitgave.correcties' && isMail(link) ? judgeMail(link) : link === '' ? [] : draw(link.trim()),
				),
			],
		};
	},
};

const judgeMail = (adres: string) =>
	/^[^\s?&:/%"<>]+@[^\s?&:/%"<>]+$/.test(adres) ? [] : [`een mailadres dat meer doet dan mailen: ${adres}`];
