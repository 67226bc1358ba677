/** What every text in Dutch has, whatever it is about; words of this site are content (docs/redactie/begrippen-en-zoekwoorden.md). */

/** Words that say nothing of the subject. Question words stay out too: "wie betaalt" is about paying. */
export const STOPWOORDEN = new Set(
	`de het een en of in op van voor met aan bij te ten ter om tot uit over door naar dat die dit deze daar er hier ik je jij jou jouw u uw we wij ons onze zij ze hun hem haar hij is zijn was waren ben bent wordt worden werd werden heeft hebben had hebt kan kunnen kon mag mogen moet moeten moest zal zullen zou wil willen wel niet geen ook nog al als dan maar want dus toch zo wie wat waar wanneer hoe waarom welk welke hoeveel per via bijvoorbeeld alle mijn me mij tegen tussen onder na sinds weet doet doen gaat gaan staat houdt houden houd krijgt krijgen krijg komt komen kom maakt maken gebeurt zit zitten heb iemand iets veel meer minder lang minstens elke elk bij daarvoor hiervoor eigenlijk precies word vind vindt zoon dochter kleinzoon kleindochter zegt zeggen gewoon zomaar steeds omdat volgens heen erbij ervan eraan erin elkaar daarvan daarover hele heel echt nou zo’n zich alles niks niets ineens opeens staan stond terecht zoals terwijl weer even soms altijd nooit naartoe ergens nergens overal graag iedereen niemand ieder beide zichzelf vooral helemaal waarin waarover hierover`.split(
		/\s+/,
	),
);

/** Letters between the parts of a compound: leerling-en-vervoer, gezondheid-s-zorg. */
export const TUSSENLETTERS = ['', 's', 'en', 'e', 'n'];

/** Words that are no useful part of a compound, or that make wrong splits. */
export const GEEN_DEEL = new Set(
	'contact heid lijk baar loos ling lingen isch atie iteit aard stel ring ting ning king sing ding erij eren ende tere open ever ders raden scha pullen overe verd gen ten ste aan ren den lege onder over voor'.split(
		' ',
	),
);

/** Someone speaks: of themselves or a relative, or in two breaths ("…, mag dat?"). */
export const GESPROKEN =
	/\b(?:ik|mijn|me|mij|wij|we|ons|onze|hij|ze|zij|zoon|dochter|buurman|moeder|vader|meisje|jongens)\b|\w[,.] \w|\b(?:mag|moet|kan) dat\b|\bwat nu\b/;

/** A sentence that asks for a word to be explained is as good as that word. */
export const BETEKENIS = /^wat (?:is|zijn|betekent|betekenen|houdt)\b|\bbetekenis\b|\bbetekent\b/;
