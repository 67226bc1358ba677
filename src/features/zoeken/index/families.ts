/**
 * Words and phrases that mean about the same to a reader of this site. Wider than a synonym: they help a question in
 * everyday words to the page in words of the law. Official terms and abbreviations stand in content/begrippen.yaml.
 */
const TEKST = `
betalen, kosten, vergoeden, bekostigen, financieren, opdraaien
geld, budget, middelen, financiering, uitkering, bedrag, subsidie, bekostiging
financien, geld, begroting
duur, kosten, prijs, tarief
gratis, kosteloos, zonder geld
arm, armoede, laag inkomen, minima, geldzorgen
beslissen, bepalen, besluiten, vaststellen, beslist, besluit
gaat over, beslist, verantwoordelijk
baas, bevoegd gezag, bestuur
zeggenschap, invloed, te zeggen, inspraak, meebeslissen
verplicht, plicht, moeten, verplichting
vrijwillig, niet verplicht, eigen keuze, beleidsvrijheid
toestemming, instemming, goedkeuring, goedvinden, akkoord
weigeren, afwijzen, niet toelaten
dwingen, afdwingen, doorzettingsmacht, bindend
terugvragen, terugvorderen, terugbetalen, terughalen, terugvordert
controleren, toezicht, nagaan, handhaven, inspectie
inspecteur, onderwijsinspecteur, inspectie, toezichthouder
straf, boete, sanctie, proces-verbaal
dicht, sluiten, sluiting, opheffen, gesloten
openhouden, open houden, in stand houden, instandhouding, laten bestaan
klein, kleine school, te weinig leerlingen, opheffingsnorm
samengaan, fuseren, fusie, samenvoegen
starten, beginnen, oprichten, stichten, nieuwe school
bouwen, nieuwbouw, bouw, gebouw
verbouwen, renovatie, opknappen, renoveren
opknappen, onderhoud, herstel, reparatie
kapot, onderhoud, reparatie, schade, lekkage
dak, onderhoud, gebouw
schoolgebouw, gebouw, schoolpand, huisvesting, pand
lokaal, klaslokaal, leslokaal
leeg, leegstand, leegstaand, ongebruikt
verhuren, huur, verhuur, huren
opeisen, vorderen, opvorderen, afpakken
noodlokaal, tijdelijke huisvesting, tijdelijk gebouw, portacabin
lucht, ventilatie, frisse, binnenklimaat
energie, duurzaam, zonnepanelen, verduurzamen
gym, gymnastiek, bewegingsonderwijs, sport, gymzaal
speelplein, schoolplein, terrein
taxi, vervoer, taxibus, busje, schoolbus
reizen, vervoer, reiskosten, reis
afstand, kilometer, ver weg
chauffeur, vervoerder, taxibedrijf
rolstoel, handicap, beperking, gehandicapt
ziek, ziekte, medisch
hulp, ondersteuning, begeleiding, steun, zorg
jeugdzorg, jeugdhulp
psycholoog, hulpverlener, jeugdhulpverlener
dokter, arts, huisarts
wachtlijst, wachttijd, tekort
gedrag, gedragsproblemen, lastig kind
spijbelen, verzuim, afwezig, ongeoorloofd
thuiszitten, thuiszitter, zit thuis, niet naar school
verlof, vakantie, vrij, vrije dagen
vrijstelling, ontheffing, vrijgesteld
thuisonderwijs, thuis les, thuis onderwijs
wegsturen, verwijderen, schorsen, van school sturen, eruit gezet
dropout, schooluitval, voortijdig schoolverlater, uitvaller
diploma, startkwalificatie
baan, werk, arbeid
baas, werkgever
bijstand, uitkering, participatiewet
werkloos, zonder werk
stage, stageplek, leerwerkplek
leren, onderwijs, les
lesgeven, les, onderwijzen
leraar, leerkracht, docent, juf, meester, onderwijzer
leidster, beroepskracht, pedagogisch medewerker
directeur, schoolleider, schoolbestuur
schoolbestuur, bevoegd gezag, bestuur
scholier, leerling, student
kind, kinderen, leerling
kleuter, groep 1, vroegschool
peuter, voorschool, dreumes
baby, kinderopvang, dagopvang
kinderdagverblijf, kinderopvang, creche, kindercentrum, dagopvang
naschoolse opvang, buitenschoolse opvang, bso
gastouder, oppas
ouder, vader, moeder, gezin
allochtoon, migratieachtergrond, achtergrond, herkomst
vluchteling, nieuwkomer, asielzoeker, ontheemde, azc
buitenlands, anderstalig, nieuwkomer
zwarte school, segregatie, gescheiden scholen
mengen, gemengd, integratie
ongelijkheid, achterstand, kansenongelijkheid, gelijke kansen
taalachterstand, achterstand, taal
dyslexie, leesproblemen, extra ondersteuning
analfabeet, laaggeletterd, lezen en schrijven
volwassenen, volwasseneneducatie
rekenen, basisvaardigheden
christelijk, katholiek, protestants, islamitisch, bijzonder, godsdienst, geloof
geloof, godsdienst, richting, levensbeschouwing
religie, godsdienst, geloof
neutraal, openbaar
basisschool, basisonderwijs, primair onderwijs, lagere school
middelbare school, voortgezet onderwijs, vo
vmbo, voortgezet onderwijs
havo, voortgezet onderwijs
hogeschool, hbo
kleinschalig, klein
boeken, schoolboeken, lesmateriaal, leermiddelen
laptop, schoolspullen, leermiddelen
fiets, schoolspullen
schoolgeld, ouderbijdrage, vrijwillige bijdrage
schoolreis, activiteiten, ouderbijdrage
klacht, klagen, klachtenregeling, ontevreden
ruzie, geschil, conflict, oneens, onenigheid
bezwaar, beroep, klacht
wethouder, college
burgemeester, college
ambtenaar, gemeente
gemeenteraad, raad
raadslid, raad, gemeenteraad
provincie, gedeputeerde staten
minister, rijk, ministerie, den haag
regering, rijk, kabinet
voorstel, plan, idee
motie, initiatiefvoorstel, amendement
regels, verordening, regeling
plaatselijke regels, verordening
contract, overeenkomst, aanbesteding
aanbesteden, inkopen, uitbesteden
afspraak, overleg, overeenkomst, convenant
vergaderen, overleg, bespreken
praten, overleggen, bespreken
buurgemeente, andere gemeente, buurgemeenten, omliggende gemeenten
regio, regionaal, samenwerking
samen, samenwerken, gezamenlijk
deadline, termijn, uiterlijk, datum
jaarlijks, elk jaar, ieder jaar
rapport, verslag, verantwoording
jaarverslag, verslag, jaarrekening
cijfers, aantallen, statistiek
meten, meetbaar, doelen, resultaat
inschrijven, aanmelden, inschrijving, toelating
loten, loting, plaatsing, toelating
kiezen, keuze, schoolkeuze
overstap, overgang, doorstroom, doorgaande lijn
wijk, buurt, buurtteam
sociaal werk, schoolmaatschappelijk werk, wijkteam
gezond, gezondheid
inenten, vaccinatie
zwemmen, schoolzwemmen
eten, schoollunch, ontbijt
huiswerk, leertijdverlenging, verlengde schooldag
bijles, extra lesuren, leertijdverlenging
zaterdag, weekend, weekendschool
zomer, zomerschool, vakantie
avond, volwassenen
vrijwilliger, ouderprogramma
voorlezen, taalstimulering, bibliotheek
lastig, moeilijk, problemen
blijven zitten, doubleren
slim, hoogbegaafd
stemmen, vaststellen, instemmen
ontslaan, schorsen, ontslag
benoemen, aanstellen, aanwijzen, kiezen
meedoen, deelnemen, aanschuiven, aan tafel
uitnodigen, betrekken, meedoen
geheim, privacy, persoonsgegevens
verschil, onderscheid
veranderen, wijzigen, aanpassen, nieuw
kwijt, verloren
groei, groeien, prognose, leerlingenprognose
krimp, krimpen, minder leerlingen, leerlingendaling
hoeveelheid, aantal
extra, meer
onderzoek, onderzoeken, uitzoeken, rekenkamer
informatie, inlichtingen, gegevens, vertellen
vraag, vragen, raadsvragen
verhuizen, verhuizing, woonplaats
wonen, woonplaats, woongemeente
blind, slechtziend, cluster 1
doof, slechthorend, cluster 2
autisme, extra ondersteuning, passend onderwijs
adhd, extra ondersteuning, passend onderwijs
`;

export const FAMILIES: readonly (readonly string[])[] = TEKST.trim()
	.split('\n')
	.map((regel) => regel.split(', '));
