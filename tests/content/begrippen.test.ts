import { expect, test } from 'vitest';
import { makeZoekregister } from '../../src/features/zoeken/index/bouw.ts';
import { buildLijsten } from '../../src/features/zoeken/index/documenten/lijsten.ts';
import { buildTaken } from '../../src/features/zoeken/index/documenten/taken.ts';
import { buildThemas } from '../../src/features/zoeken/index/documenten/themas.ts';
import { buildVragen } from '../../src/features/zoeken/index/documenten/vragen.ts';
import { readZoekinhoud } from '../../src/features/zoeken/index/inhoud.ts';
import { searchInRegister } from '../../src/features/zoeken/rang/antwoord.ts';
import { startZoekmachine } from '../../src/features/zoeken/rang/machine.ts';

const inhoud = await readZoekinhoud('content');
const documenten = [buildLijsten, buildTaken, buildThemas, buildVragen].flatMap((build) => build(inhoud));
const machine = startZoekmachine(makeZoekregister(documenten, inhoud));
const listAdressen = (vraag: string) =>
	searchInRegister(machine, vraag).vondsten.map(({ nummer }) => machine.register.documenten[nummer]?.[0]);
const findBegrip = (id: string) => documenten.find(({ adres }) => adres === `/begrippen/#${id}`);

test('a word that only leads somewhere is searched and never shown', () => {
	const verzuim = findBegrip('absoluut-verzuim');
	expect(verzuim?.trefwoorden).toContain('thuiszitter');
	expect(verzuim?.tekst).not.toContain('thuiszitter');
	expect(findBegrip('bso')?.tekst).toContain('Ook: naschoolse opvang, NSO.');
	expect(findBegrip('doorstroompunt')?.tekst).toContain('Vroeger: RMC.');
});

test.each([
	['thuiszitter', '/begrippen/#thuiszitter'],
	['schoolloos', '/begrippen/#absoluut-verzuim'],
	['renoveren', '/begrippen/#renovatie'],
	['ongebruikt', '/begrippen/#leegstand'],
	['afpakken', '/taken/leegstand-vorderen/'],
	['schoolleider', '/begrippen/#bevoegd-gezag'],
	['onderwijzer', '/taken/advies-voor-leraren/'],
	['allochtoon', '/taken/lea-integratie/'],
	['ontbijt', '/begrippen/#kindpakket'],
	['hoogbegaafd', '/themas/passend-onderwijs/'],
	['slim', '/themas/passend-onderwijs/'],
	['ontslag', '/taken/ingrijpen-bij-taakverwaarlozing/'],
	['geheim', '/taken/inlichtingenplicht-college/'],
	['verplichting', '/taken/medebewind/'],
	['hoeveelheid', '/begrippen/#aanbod-bereik-non-bereik'],
	['kosteloos', '/taken/gratis-lesmateriaal-voortgezet-onderwijs/'],
	['eruit gezet', '/begrippen/#verwijdering'],
	['zit thuis', '/begrippen/#thuiszitter'],
	['klaslokaal', '/themas/onderwijshuisvesting/'],
	['dropout', '/taken/jongeren-zonder-startkwalificatie-helpen/'],
])('the everyday word "%s" leads to %s', (woord, adres) => {
	expect(listAdressen(woord).slice(0, 3)).toContain(adres);
});
