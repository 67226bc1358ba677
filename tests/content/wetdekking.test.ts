import { expect, test } from 'vitest';
import { listDekkingen, readArtikellijsten, readRegister } from '../../scripts/controle/wetdekking/lijsten.ts';
import { formatDekking } from '../../scripts/controle/wetdekking/verslag.ts';

const { dekkingen } = listDekkingen(await readRegister(), await readArtikellijsten());

test.each(dekkingen.map((dekking) => ({ wet: dekking.wet.id, dekking })))(
	'every article of $wet that names raad, college or gemeente stands in a taak or is left out with a reason',
	({ dekking }) => {
		expect([...dekking.open, ...dekking.overbodig], formatDekking(dekking)).toEqual([]);
		expect(dekking.gedekt + dekking.weggelaten).toBe(dekking.genoemd);
	},
);
