import { expect, test } from 'vitest';
import { checkBestand } from '../../src/content/lezen/bestand.ts';
import { CONTENT_MAP, readBestanden } from '../../src/content/lezen/map.ts';
import type { Taak } from '../../src/content/schemas/taak.ts';
import type { Wet } from '../../src/content/schemas/wet.ts';
import { listDekking } from '../../scripts/controle/wetdekking/dekking.ts';
import { readArtikellijsten, readWeglatingen } from '../../scripts/controle/wetdekking/lijsten.ts';
import { formatDekking } from '../../scripts/controle/wetdekking/verslag.ts';

async function readGegevens<Soort>(pad: RegExp): Promise<Soort[]> {
	const bestanden = await readBestanden(CONTENT_MAP, pad);
	return bestanden.flatMap((bestand) => checkBestand(bestand).onderdelen.map(({ gegevens }) => gegevens as Soort));
}

const wetten = await readGegevens<Wet>(/^wetten\.yaml$/);
const taken = await readGegevens<Taak>(/^taken\//);
const weglatingen = await readWeglatingen();

test.each(await readArtikellijsten())(
	'every article of $wet that names raad, college or gemeente stands in a taak or is left out with a reason',
	({ wet: id, artikelen }) => {
		const wet = wetten.find((kandidaat) => kandidaat.id === id);
		if (!wet) throw new Error(`${id} staat niet in content/wetten.yaml.`);
		const genoemd = artikelen.map((nummer) => ({ nummer, organen: [] }));
		const dekking = listDekking(wet, genoemd, taken, weglatingen);
		expect([...dekking.open, ...dekking.overbodig], formatDekking(dekking)).toEqual([]);
		expect(dekking.gedekt + dekking.weggelaten).toBe(artikelen.length);
	},
);
