/** The block and its items as features/handboek/verwijzingen/Wetten.astro draws them. */
const BLOK = /<section class="wetten"[\s\S]*?<\/section>/;
const WET = /<li id="wet-[a-z0-9-]+" data-vormen="([^"]*)">([\s\S]*?)<\/li>/g;
const VORMEN = / data-vormen="[^"]*"/;

/** Ways through the site name laws that the page itself does not, and an address is not read. */
const NIET_GELEZEN = /<nav\b[\s\S]*?<\/nav>| href="[^"]*"/g;

const escape = (tekst: string) => tekst.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Every page asks for the same laws. */
const patronen = new Map<string, RegExp>();

/** Names of one law as whole words; a line break in the page is a space. */
function toPatroon(vormen: string): RegExp {
	const bekend = patronen.get(vormen);
	if (bekend) return bekend;
	const namen = escape(vormen).replaceAll('\\|', '|').replaceAll(' ', '\\s+');
	const patroon = new RegExp(`(?<![\\p{L}\\p{N}])(?:${namen})(?![\\p{L}\\p{N}])`, 'u');
	patronen.set(vormen, patroon);
	return patroon;
}

/**
 * Leaves in the block "Wetten op deze pagina" the laws that the page names, and no block where it names none.
 *
 * This looks at the whole page: a law can stand in a reference, in the text of an author or in the meaning of a term.
 */
export function keepGenoemdeWetten(html: string): string {
	const [blok] = BLOK.exec(html) ?? [];
	if (blok === undefined) return html;
	const tekst = html.slice(html.indexOf('<main'), html.indexOf('</main>')).replace(blok, '').replace(NIET_GELEZEN, '');
	const over = blok.replace(WET, (item, vormen: string) =>
		toPatroon(vormen).test(tekst) ? item.replace(VORMEN, '') : '',
	);
	return html.replace(blok, () => (over.includes('<li') ? over : ''));
}
