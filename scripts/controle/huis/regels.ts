import type { IFlattenedRuleSet, IForbiddenRuleType, IRegularForbiddenRuleType } from 'dependency-cruiser';

/** Code whose insides another room may not know: it comes in through index.ts. */
const BINNEN = '^src/features/';
const PAGINA = '^src/features/[^/]+/pagina(?:\\.ts$|/)';
const VERWIJZINGEN = '^src/features/handboek/verwijzingen/';
/** Folders of rules: the language and the ranking of search are rules too. */
const REGELS = '^src/features/[^/]+/(?:regels|taal|rang)/';
/** What runs in the browser. */
const EILANDEN = '^src/(?:features/[^/]+/(?:islands|opslag|venster)/|layout/islands\\.ts$)';
const TEST = '\\.test\\.ts$|/proef[^/]*\\.ts$';

const verbied = (
	name: string,
	comment: string,
	from: IForbiddenRuleType['from'],
	to: IRegularForbiddenRuleType['to'],
): IForbiddenRuleType => ({ name, comment, severity: 'error', from, to });

const KRING = [
	verbied(
		'kring',
		'Deze bestanden importeren elkaar in een kring. Zet wat ze allebei nodig hebben in een derde bestand, of geef het als parameter mee.',
		{},
		{ circular: true },
	),
	verbied(
		'onvindbaar',
		'Dit bestand of pakket is er niet. Kijk het pad na, of zet het pakket met vaste versie in package.json.',
		{},
		{ couldNotResolve: true, pathNot: '^(?:astro|virtual|node):|^sharp$' },
	),
];

/** One way: pages -> features -> content -> shared. */
const RICHTING = [
	verbied(
		'shared-kent-niets',
		'src/shared heeft woorden van geen enkel onderdeel en importeert dus niets van ons. Hoort de regel bij een onderdeel, zet haar dan in src/features/<onderdeel>/regels/.',
		{ path: '^src/shared/' },
		{ path: '^src/(?!shared/)' },
	),
	verbied(
		'content-kent-alleen-shared',
		'src/content leest en controleert bestanden en kent alleen src/shared. Een regel die een onderdeel nodig heeft hoort in src/features/<onderdeel>/regels/, samenvoegen in zijn pagina.ts.',
		{ path: '^src/content' },
		{ path: '^src/(?!content|shared/)' },
	),
	verbied(
		'layout-kent-shared-en-zoeken',
		'src/layout is het omhulsel van elke pagina: het gebruikt src/shared, het zoekvenster en de verwijzingen (features/handboek/verwijzingen/). Geef de rest mee als prop of slot; een eiland voor elke pagina komt in src/layout/islands.ts.',
		{ path: '^src/layout/', pathNot: '^src/layout/islands\\.ts$' },
		{ path: '^src/', pathNot: `^src/(?:layout|shared|styles|features/zoeken/venster)/|${VERWIJZINGEN}` },
	),
	verbied(
		'layout-alleen-voor-paginas',
		'Alleen src/pages gebruikt src/layout. Wat een onderdeel ook nodig heeft, zoals de naam van de site, hoort in src/shared.',
		{ path: '^src/(?:content|features|shared)/' },
		{ path: '^src/layout/' },
	),
	verbied(
		'pages-zijn-het-einde',
		'Een bestand in src/pages is een adres; niemand importeert het. Zet wat je wilt delen in het onderdeel.',
		{},
		{ path: '^src/pages/' },
	),
	verbied(
		'site-kent-scripts-niet',
		'De site gebruikt geen opdrachten of tests. Zet de gedeelde regel in src/ en laat de opdracht haar daar halen.',
		{ path: '^src/', pathNot: TEST },
		{ path: '^(?:scripts|tests)/' },
	),
];

/** A room has one door. */
const DEUREN = [
	verbied(
		'alleen-door-de-deur',
		'Een ander onderdeel kom je binnen via zijn index.ts (regels, typen, wat in de browser mag) of zijn later.ts (wat alleen een eiland haalt dat zelf later komt). Staat het er niet bij, exporteer het dan daar. Alleen een .astro-onderdeel uit components/ mag direct, door een ander .astro-onderdeel.',
		{ path: '^src/features/([^/]+)/' },
		{
			path: BINNEN,
			pathNot: `^src/features/$1/|^src/features/[^/]+/(?:index|later)\\.ts$|${PAGINA}|^src/features/[^/]+/components/[^/]+\\.astro\\.ts$|${VERWIJZINGEN}`,
		},
	),
	verbied(
		'onderdelen-tonen-alleen',
		'Een regel, eiland of pagina.ts importeert geen .astro-onderdeel: de pagina zet ze bij elkaar.',
		{ path: '^src/(?:features|content|shared)/.*(?<!\\.astro)\\.ts$', pathNot: VERWIJZINGEN },
		{ path: '\\.astro\\.ts$' },
	),
	verbied(
		'pagina-alleen-voor-paginas',
		'pagina.ts zegt wat op een pagina staat: alleen src/pages, een andere pagina.ts en src/middleware.ts (wat op elke pagina staat) gebruiken haar. Geef een onderdeel zijn gegevens als prop.',
		{ path: '^src/', pathNot: `^src/pages/|^src/middleware\\.ts$|${PAGINA}|^src/features/[^/]+/components/` },
		{ path: PAGINA },
	),
	verbied(
		'onderdeel-kent-van-pagina-alleen-typen',
		'Een onderdeel krijgt zijn gegevens als prop. Van de pagina.ts van zijn eigen kamer gebruikt het alleen het type, met import type.',
		{ path: '^src/features/([^/]+)/components/' },
		{ path: PAGINA, dependencyTypesNot: ['type-only'] },
	),
	verbied(
		'onderdeel-blijft-bij-eigen-pagina',
		'Een onderdeel kent het type van zijn eigen pagina.ts, niet dat van een andere kamer: exporteer dat type daar in index.ts, of geef losse props.',
		{ path: '^src/features/([^/]+)/components/' },
		{ path: PAGINA, pathNot: '^src/features/$1/' },
	),
	verbied(
		'pages-blijven-buiten',
		'Een adres in src/pages gebruikt van een onderdeel pagina.ts, index.ts en components/, niet zijn binnenkant.',
		{ path: '^src/pages/' },
		{
			path: BINNEN,
			pathNot: `${PAGINA}|^src/features/[^/]+/index\\.ts$|^src/features/[^/]+/components/|${VERWIJZINGEN}|^src/features/zoeken/venster/[^/]+\\.astro\\.ts$`,
		},
	),
	verbied(
		'inhoud-alleen-via-pagina',
		'Alleen src/pages, een pagina.ts en de verwijzingen in lopende tekst (features/handboek/verwijzingen/) vragen inhoud op. Geef een onderdeel wat het toont als prop mee.',
		{ path: '^src/', pathNot: `^src/pages/|${PAGINA}|${VERWIJZINGEN}` },
		{ path: '^src/content/queries\\.ts$' },
	),
	verbied(
		'astro-content-alleen-in-queries',
		'Alleen src/content.config.ts en src/content/queries.ts vragen Astro om inhoud. Voeg daar een query toe.',
		{ path: '^src/', pathNot: '^src/content(?:\\.config\\.ts$|/queries\\.ts$)' },
		{ path: '^astro:content$' },
	),
];

/** What runs where. */
const PLAATS = [
	verbied(
		'regels-zijn-puur',
		'Een regel kent geen bestanden, browser of Astro. Lees in pagina.ts of in een opdracht en geef de regel de gegevens.',
		{ path: REGELS, pathNot: TEST },
		{ path: '^(?:astro|node:)|/(?:islands|components|opslag|venster)/|/pagina\\.ts$' },
	),
	verbied(
		'regels-zonder-node',
		'Een regel gebruikt niets van Node zelf: ze draait ook in de browser.',
		{ path: `${REGELS}|${EILANDEN}|^src/shared/`, pathNot: TEST },
		{ dependencyTypes: ['core'] },
	),
	verbied(
		'eilanden-in-de-browser',
		'Een eiland draait in de browser: het krijgt zijn gegevens uit de pagina en kent Astro, queries en .astro-onderdelen niet.',
		{ path: EILANDEN, pathNot: '\\.astro\\.ts$' },
		{ path: '^astro|^src/content/queries\\.ts$|\\.astro\\.ts$' },
	),
	verbied(
		'opdrachten-kennen-geen-scherm',
		'Een opdracht in scripts/ gebruikt regels/, content/, shared/, het beleid en de bouwkant van zoeken, nooit een onderdeel, eiland of pagina.',
		{ path: '^scripts/' },
		{
			path: '^src/(?:pages/|layout/(?!policy\\.ts|opensearch\\.ts|site-adres\\.ts)|content/queries\\.ts|features/[^/]+/(?:components|islands|opslag|venster|pagina))',
		},
	),
	verbied(
		'site-zonder-ontwikkelpakketten',
		'De site zelf gebruikt alleen pakketten uit "dependencies". Verplaats het pakket daarheen.',
		{ path: '^src/', pathNot: TEST },
		{ dependencyTypes: ['npm-dev'], pathNot: '/@types/' },
	),
];

/** The rules of the house, with for each what a newcomer does when it is broken. */
export const HUISREGELS: IFlattenedRuleSet = { forbidden: [...KRING, ...RICHTING, ...DEUREN, ...PLAATS] };
