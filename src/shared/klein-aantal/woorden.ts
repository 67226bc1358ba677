/** Dutch words that tell what a number in a sentence counts; see `noemtKleinAantalKinderen`. */

const set = (woorden: string): ReadonlySet<string> => new Set(woorden.split(/\s+/));

/** Numbers 1 to 4 as people write them; "een" without accents is an article. */
export const IS_KLEIN_GETAL = /^(?:[1-4]|[1-4][-–/][1-4]|één|eén|twee|drie|vier|tweetal|drietal|viertal)$/;

/** A word for children, also as the last part of a longer word: doelgroeppeuters, vve-kind. "Kindplaatsen" is none. */
export const IS_KIND =
	/(?:kind(?:eren|je|jes)?|peuter(?:s|tje|tjes)?|kleuter(?:s|tje|tjes)?|leerling(?:en|e)?|scholier(?:en)?|jongens?|meisjes?|dreumes(?:en)?|baby(?:[’']?s)?|tweeling(?:en)?)$/;
export const IS_EEN_KIND = /(?:kind|kindje|peuter|peutertje|kleuter|kleutertje|leerling|scholier|jongen|meisje)$/;

/** Words after a number that make it an age, a date, a share or a measure. */
export const MATEN = set(
	`jaar jaren jarige jarigen jr maand maanden week weken dag dagen uur uren minuut minuten kwartier keer maal x euro
	procent pct procentpunt promille km kilometer meter fte dagdeel dagdelen januari februari maart april mei juni juli
	augustus september oktober november december jan feb mrt apr jun jul aug sep sept okt nov dec op`,
);

/** Words before a number that make it a name: groep 3, artikel 2. */
export const NUMMERS = set(
	`groep groepen klas klassen leerjaar leerjaren jaar lid leden artikel artikelen art onderdeel punt punten fase
	fasen stap stappen niveau niveaus bijlage tabel figuur hoofdstuk paragraaf kwartaal week periode pijler pijlers spoor
	doel doelen actie acties prioriteit categorie type versie vraag vragen nummer nr thema optie scenario variant ambitie
	leeftijd ronde deel blok € euro`,
);

/** Words between a word for children and a number that make the number an age: kinderen van 2 tot 4. */
export const LEEFTIJD_VOOR = set('van tot vanaf onder boven rond tussen de leeftijd');

/** Words that link the numbers of one series: groep 1 en 2, 2 tot 4. */
export const KOPPELS = set('en of tot met t/m à a tot-en-met');

/** Words that may stand between a number and what it counts. */
export const TUSSEN = set(
	`en of tot met à t/m van de het deze die dit onze ons hun haar alle hen extra eigen open niet wel nog al te zeer heel
	erg pas maar enkel slechts net ruim bijna ongeveer circa vve ve oekraïens pools nieuw`,
);

/** Words after which a number stands alone: it counts what the sentence is about. */
export const LOS = set(
	`zijn is was waren werd werden wordt worden heeft hebben had hadden kreeg kregen krijgt krijgen ging gingen gaat gaan
	kwam kwamen komt komen volgt volgen volgde volgden bleef bleven blijft blijven woont wonen woonde woonden bezoekt
	bezoeken bezocht bezochten zat zaten zit zitten staat staan stond stonden kan kunnen kon konden wil willen wilde
	wilden doet doen deed deden mag mogen mocht mochten moest moesten moet moeten viel vielen vertrok vertrokken
	verhuisde verhuisden stopte stopten startte startten vallen gevallen geval hoeft hoeven
	er in bij naar thuis uit door na om aan voor zonder wegens vanwege omdat doordat daarvan hiervan waarvan hen
	die dat toch ook weer helaas elders soms steeds reeds inmiddels alsnog tevens
	ingeschreven uitgeschreven afgevallen gebleven gekomen gegaan verdwenen overleden bereiken bereikten`,
);

/** Words that carry "the children" of one sentence into the next. */
export const VERWIJST_TERUG = /(?<!\p{L})(?:daarvan|hiervan|waarvan|van hen|er)(?!\p{L})/iu;

/** A full stop after these does not end a sentence. */
export const AFKORTING =
	/(?<!\p{L})(?:ca|bijv|bv|resp|nl|max|min|evt|excl|incl|o\.a|m\.n|d\.w\.z|i\.v\.m|m\.b\.t|t\.a\.v)$/iu;
