import { measureLeesbaarheid, type Leesmaat } from './leesbaarheid.ts';
import { decodeBestand, readContentBestand } from '../../../src/content/lezen/reader.ts';
import { CONTENT_SOORTEN } from '../../../src/content/lezen/soorten.ts';
import { listAlineas } from '../../../src/content/lezen/mdx/proza.ts';
import { parseMdx } from '../../../src/content/lezen/mdx/syntax.ts';
import { CONTENT_MAP, readBestanden } from '../../../src/content/lezen/map.ts';

/** Prints how easy each theme reads, hardest first: `npm run leesbaarheid`. A number to look at, not a norm. */
interface Meting extends Leesmaat {
	thema: string;
}

/** The summary and the text of a theme; undefined for a file that `check:content` must explain first. */
function readAlineas(pad: string, source: string): string[] | undefined {
	const [invoer] = readContentBestand(CONTENT_SOORTEN.themas, pad, source).invoer;
	const gelezen = invoer && parseMdx(invoer.tekst);
	if (!gelezen || 'probleem' in gelezen) return undefined;
	const { samenvatting } = invoer.value;
	return [...(typeof samenvatting === 'string' ? [samenvatting] : []), ...listAlineas(gelezen.tree)];
}

async function measureThemas(): Promise<{ metingen: Meting[]; onleesbaar: string[] }> {
	const metingen: Meting[] = [];
	const onleesbaar: string[] = [];
	for (const { pad, bytes } of await readBestanden(CONTENT_MAP, CONTENT_SOORTEN.themas.pad)) {
		const bestand = bytes && decodeBestand(bytes);
		const alineas = bestand && 'source' in bestand ? readAlineas(pad, bestand.source) : undefined;
		if (alineas) metingen.push({ thema: pad.replace(/^themas\/|\.mdx$/g, ''), ...measureLeesbaarheid(alineas) });
		else onleesbaar.push(pad);
	}
	return { metingen: metingen.toSorted((a, b) => (a.score ?? 0) - (b.score ?? 0)), onleesbaar };
}

const formatGetal = (getal: number | undefined, cijfers = 0) =>
	getal === undefined
		? '-'
		: getal.toLocaleString('nl-NL', { minimumFractionDigits: cijfers, maximumFractionDigits: cijfers });

const formatRij = ({ thema, woorden, zinnen, lettergrepen, score }: Meting) => [
	thema,
	formatGetal(woorden),
	formatGetal(zinnen),
	formatGetal(woorden / zinnen, 1),
	formatGetal(lettergrepen / woorden, 2),
	formatGetal(score, 0),
];

function formatTabel(metingen: readonly Meting[]): string {
	const rijen = [['thema', 'woorden', 'zinnen', 'per zin', 'lettergrepen', 'score'], ...metingen.map(formatRij)];
	const breedtes = rijen[0]?.map((_, kolom) => Math.max(...rijen.map((rij) => rij[kolom]?.length ?? 0))) ?? [];
	const formatCel = (cel: string, kolom: number) =>
		kolom === 0 ? cel.padEnd(breedtes[kolom] ?? 0) : cel.padStart(breedtes[kolom] ?? 0);
	return rijen.map((rij) => rij.map(formatCel).join('  ')).join('\n');
}

const { metingen, onleesbaar } = await measureThemas();
console.log('Leesgemak volgens Flesch-Douma over samenvatting en tekst, moeilijkste thema eerst.');
console.log('Tot 45 moeilijk, 45-60 tamelijk moeilijk, 60-70 gewoon, daarboven gemakkelijk.\n');
console.log(formatTabel(metingen));
for (const pad of onleesbaar) console.log(`Niet gemeten: content/${pad}. Draai eerst npm run check:content.`);
