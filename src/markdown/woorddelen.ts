/** The words that compounds of this field are made of; a linking s, e or en and an ending go with the word before. */
export const WOORDDELEN: ReadonlySet<string> = new Set(
	`
	aanbieder aanvraag achterstand afspraken activiteit advies ambtenaar ambtenaren ambts antwoord arbeids asiel
	bedrag behandeling begroting bekostiging beleid belasting bescherming besluit bestuur bestuurs bevoegdheid bewijs
	bijdrage bijstand bureau burger buitenschoolse basis basisschool brief begeleiding beroep beschikking
	centrum centra cijfer coördinatie commissie consulent consultatie cursus clausule cyclus
	dag doelgroep doorstroom doorzettings decentralisatie definitie dienst document doorstroompunt dyslexie
	educatie effect entree expertise eigenaar eigendom
	financiën fonds formulier functionaris
	gebied gebouw geld geschillen gezondheid gemeente groep gewichten gastouder
	handreiking hardheid huis huisvesting hulp herindeling
	identiteit informatie initiatief inburgering inspecteur inspectie instructie instituut integratie integraal
	jaar jeugd jeugdhulp
	kader keuze kind kinder kinderopvang klachten klassen kracht kwaliteit kwalificatie kenmerken krachten
	leeftijd leerling leerplicht lijn lijst locatie loopbaan
	maaltijd macht mishandeling meerjaren monitor medezeggenschap medewerker
	nieuwkomer neven norm nota
	onderhoud ondersteuning onderwijs onderzoek ontwikkeling ontwerp opheffing opleiding opvang organisatie ouder overleg
	overheid omstandigheden
	partij peuter plaats plan plicht praktijk procedure prognose programma profiel perspectief arrangement participatie plafond penning
	raad raads rapportage rechten regeling regio regisseur resultaat reclassering register reglement rekening
	samenwerking school schooluitval scholen gemeenschap schoolverlater score speelzaal speciaal stelsel stichting stoornis studenten subsidie
	statuut
	taak taal toelaatbaarheid toeslag toets toezicht tijd
	uitgave uitgaven uitkering uitvoering
	vaardigheden vakantie vakken veiligheid ventilatie verantwoording verband verbreding vergadering vergelijking verklaring
	verlater verlenging verordening verpleegkundige verslag vertrouwens verzuim vervoer verwijzing vestiging verzelfstandiging
	volwassenen volwassen voorbeeld voorschool voorstel voorziening voortgezet vrijstelling verzekering verblijf vergunning
	vaccinatie vervolg verkeers centrum
	werk werknemer wet wezen
	zorg zitter zorgplicht
	kansen contact markt start vragenlijst houder regel persoon personen incident brug onroerende zaak punt maatschappelijk
	bijeenkomst thuis bron thema vermelding code kennis bord dichtheid risico jongeren orgaan voorwaarde telling vrijheid
	bijdragen rijks verlaten besturen verhouding wegen grenzen geluid werkplaats fiets
	`
		.trim()
		.split(/\s+/),
);
