import { expect, test } from 'vitest';
import { breekKoppen, listDelen } from './afbreken.ts';

/** Compounds of the field, as a reader would break them. */
const SAMENSTELLINGEN = `
leerlingen|vervoer onderwijs|achterstanden|beleid samenwerkings|verband samenwerkings|verbanden huisvestings|verordening
onderwijs|huisvesting leerplicht|ambtenaar leerplicht|ambtenaren leerplicht|verslag huisvestings|programma
huisvestings|plan kwalificatie|plicht medezeggenschaps|raad onderwijs|inspectie praktijk|onderwijs praktijk|leerlingen
achterstanden|geld achterstands|score jeugd|gezondheids|zorg jeugd|reclassering jeugd|bescherming jaar|verantwoording
doelgroep|definitie doelgroepen|vervoer onderwijs|subsidies toelaatbaarheids|verklaring school|ondersteunings|profiel
ontwikkelings|perspectief kinderopvang|toeslag initiatief|voorstel geschillen|commissie volwassenen|educatie
nieuwkomers|onderwijs nieuwkomers|voorziening leerlingen|prognose hardheids|clausule doorzettings|macht
bekostigings|plafond raads|informatie|brief vertrouwens|inspecteur onderwijs|uitkeringen resultaat|afspraken
basis|ondersteuning ambts|instructie`
	.trim()
	.split(/\s+/);

test('at least forty compounds of the field are known', () => {
	expect(SAMENSTELLINGEN.length).toBeGreaterThanOrEqual(40);
});

test.each(SAMENSTELLINGEN)('%s', (woord) => {
	expect(listDelen(woord.replaceAll('|', '')).join('|')).toBe(woord);
});

test('a word that is not known, such as a name, breaks nowhere', () => {
	expect(listDelen('Schiermonnikoog')).toEqual(['Schiermonnikoog']);
	expect(listDelen('waarschijnlijk')).toEqual(['waarschijnlijk']);
});

test('only long words of headings and heads of columns get a place to break, and their text stays the same', () => {
	const html = breekKoppen('<h2 id="leerlingenvervoer">Het <b>leerlingenvervoer</b></h2><p>leerlingenvervoer</p>');
	expect(html).toBe(
		'<h2 id="leerlingenvervoer">Het <b>leerlingen<span class="knip"></span>vervoer</b></h2><p>leerlingenvervoer</p>',
	);
	expect(breekKoppen('<th>Samenwerkingsverband</th>')).toContain('Samenwerkings<span class="knip"></span>verband');
	expect(breekKoppen('<h2>schoolbestuur</h2>')).toBe('<h2>schoolbestuur</h2>');
});

test('a template stays as it is, for a script fills it in', () => {
	const html = '<template><h3>leerlingenvervoer</h3></template>';
	expect(breekKoppen(html)).toBe(html);
});

test('a word of a hundred thousand letters is looked at in no time, and stays whole', () => {
	const woord = 'x'.repeat(100_000);
	expect(listDelen(woord)).toEqual([woord]);
});
