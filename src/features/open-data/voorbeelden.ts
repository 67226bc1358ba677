/** A worked example of getting and using the open data. */
export interface Voorbeeld {
	naam: string;
	uitleg: string;
	code: string;
}

const ONBEKEND_ADRES = 'https://raadswijzer.example';

const formatPython = (data: string) => `import csv, io, urllib.request

def lees(tabel):
    with urllib.request.urlopen(f"${data}/{tabel}.csv") as antwoord:
        return list(csv.DictReader(io.TextIOWrapper(antwoord, "utf-8", newline="")))

van_de_raad = {rij["taak"] for rij in lees("taken-wie") if rij["wie"] == "raad"}
artikel = {rij["taak"]: rij["citaat"] for rij in lees("taken-grondslag")}
for taak in lees("taken"):
    if taak["soort"] == "plicht" and taak["status"] == "geldend" and taak["id"] in van_de_raad:
        print(artikel.get(taak["id"], "geen artikel"), "|", taak["omschrijving"])`;

/**
 * Examples for the page about use; a test runs what can run here.
 *
 * @param adres Address of the site without a slash at the end, when the build knows it.
 */
export function listVoorbeelden(adres = ONBEKEND_ADRES): Voorbeeld[] {
	const data = `${adres}/data`;
	return [
		{
			naam: 'curl',
			uitleg: 'Haal een tabel op. Met de tweede regel haal je haar alleen op als zij veranderd is.',
			code: `curl --compressed -O ${data}/gemeenten.csv
curl --compressed -O --etag-compare gemeenten.etag --etag-save gemeenten.etag ${data}/gemeenten.csv`,
		},
		{
			naam: 'R',
			uitleg: 'Leerlingen per basisschoollocatie, per provincie. Code en regio blijven tekst.',
			code: `gemeenten <- read.csv("${data}/gemeenten.csv",
                      colClasses = c(code = "character", rmc_code = "character"),
                      na.strings = "")
som <- aggregate(cbind(leerlingen_bo, basisschoolvestigingen) ~ provincie, gemeenten, sum)
som$per_locatie <- round(som$leerlingen_bo / som$basisschoolvestigingen)
print(som)`,
		},
		{
			naam: 'Python',
			uitleg: 'Alle plichten van de raad met hun artikel, met alleen wat bij Python hoort.',
			code: formatPython(data),
		},
		{
			naam: 'JavaScript',
			uitleg: 'Wat gemeenten opgaven over meetbare doelen bij de LEA. Werkt in de browser en in Node.',
			code: `const antwoord = await fetch('${data}/lea-vve.json');
const rijen = await antwoord.json();
for (const rij of rijen.filter(({ vraag, status }) => vraag === 'meetbare_doelen' && status === 'bekend')) {
  console.log(rij.slug, rij.jaar, rij.onderwerp, rij.antwoord, '(' + rij.herkomst + ')');
}`,
		},
	];
}
